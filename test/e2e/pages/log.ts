import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'

/** The room of the log: who did what, when. */
export function logPage({ page, texts }: Workbench) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const lines = main.getByRole('grid', { name: texts('log:list') })
  return {
    /** The line of what was done last; the header stands above it. */
    newest: lines.getByRole('row').nth(1),
    line: (words: string) => lines.getByRole('row').filter({ hasText: words }),
    search: main.getByRole('searchbox', { name: texts('log:filter.text') }),
    undoButton: main.getByRole('button', { name: texts('log:undo.do') }),
    lasting: main.getByText(texts('log:undo.lasting')),

    async checkChain(): Promise<void> {
      await main.getByRole('button', { name: texts('log:check.open') }).click()
      await dialog.getByRole('button', { name: texts('log:check.run') }).click()
      await expect(dialog.getByText(texts('log:check.good')).first()).toBeVisible({ timeout: 30_000 })
      await dialog.getByRole('button', { name: texts('log:check.close'), exact: true }).last().click()
    },
  }
}
