import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'

/** Reads a notice and takes it away, as people do with what lies in their way. */
export async function readNotice({ page, texts }: Workbench, words: string): Promise<void> {
  const notice = page.getByRole('region', { name: texts('window:ui.notifications') }).getByRole('alertdialog').filter({ hasText: words })
  await expect(notice).toBeVisible({ timeout: 30_000 })
  await notice.getByRole('button', { name: texts('window:ui.close') }).click()
  await expect(notice).toBeHidden()
}
