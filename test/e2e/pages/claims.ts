import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'
import { find, pick, write } from './form.ts'

type Result = 'proven' | 'partly_proven' | 'unproven' | 'contradicted' | 'not_tested' | 'not_applicable'

/** The room of the claims: what the processor states, and what was found. */
export function claimsPage({ page, texts }: Workbench) {
  const main = page.getByRole('main')
  const judgement = main.getByRole('region', { name: texts('report:column.result') })
  const row = (words: string) => main.getByRole('row').filter({ hasText: words })
  return {
    row,
    search: main.getByRole('searchbox', { name: texts('claims:filter.search') }),

    async open(words: string): Promise<void> {
      await row(words).first().click()
    },

    async judge(result: Result, explanation: string): Promise<void> {
      await pick(judgement, texts('report:column.result'), texts(`report:value.claimResult.${result}`))
      await write(judgement, texts('report:column.explanation'), explanation)
    },

    async link(piece: string): Promise<void> {
      await find(main, texts('window:evidence.choose'), piece)
    },

    async isRecorded(): Promise<void> {
      await expect(judgement.getByText(texts('claims:judgement.recorded'))).toBeVisible()
    },
  }
}
