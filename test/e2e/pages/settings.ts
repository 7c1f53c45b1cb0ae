import { expect } from '@playwright/test'

import { textsIn } from '../../../shared/text/index.ts'
import type { Language } from '../../../shared/values.ts'
import type { Workbench } from '../workbench.ts'

const named = { nl: 'Nederlands', en: 'English' } as const

/** Switches the language of the window, which holds at once; the workbench goes on in it. */
export async function speak(workbench: Workbench, language: Language): Promise<void> {
  const { page, texts } = workbench
  await page.getByRole('button', { name: texts('window:action.settings') }).click()
  await page.getByRole('dialog').getByText(named[language], { exact: true }).click()
  await expect(page.getByRole('dialog', { name: textsIn(language)('window:action.settings') })).toBeVisible()
  await page.keyboard.press('Escape')
  Object.assign(workbench, { texts: textsIn(language) })
}
