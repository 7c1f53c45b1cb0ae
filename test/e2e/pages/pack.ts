import { readdir } from 'node:fs/promises'

import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'
import { pick } from './form.ts'
import { makeCertificate, type Signer } from './signing.ts'

/** The room of the pack: what can be asked of the processor, and what leaves the house. */
export function packPage(workbench: Workbench) {
  const { page, texts } = workbench
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog', { name: texts('pack:saving.title') })
  return {
    wanted: main.getByRole('treegrid', { name: texts('pack:ready.list') }),
    search: main.getByRole('searchbox', { name: texts('pack:ready.search') }),
    row: (words: string) => main.getByRole('row').filter({ hasText: words }),

    async goToTab(tab: 'ready' | 'mayAsk' | 'contents'): Promise<void> {
      await page.getByRole('tab', { name: texts(`pack:tab.${tab}`) }).click()
      await expect(page.getByRole('tabpanel', { name: texts(`pack:tab.${tab}`) })).toBeVisible()
    },

    async show(filter: 'missing' | 'due' | 'all'): Promise<void> {
      await pick(main, texts('pack:ready.filter'), texts(`pack:ready.filters.${filter}`))
    },

    /** Saves the pack, signed, into the folder; answers with its name. */
    async save(signer: Signer, folder: string): Promise<string> {
      await main.getByRole('button', { name: texts('pack:save') }).click()
      await dialog.getByText(texts('pack:saving.signed.label'), { exact: true }).click()
      await makeCertificate(dialog, texts, signer)
      await workbench.willChoose(folder)
      await dialog.getByRole('button', { name: texts('pack:saving.save') }).click()
      await expect(dialog.getByRole('button', { name: texts('pack:saving.done'), exact: true })).toBeVisible({ timeout: 30_000 })
      await dialog.getByRole('button', { name: texts('pack:saving.done'), exact: true }).click()
      const [name] = await readdir(folder)
      return name!
    },
  }
}
