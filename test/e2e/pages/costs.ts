import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'
import { choose, pick, write } from './form.ts'

interface Line {
  readonly claimedBy: 'controller' | 'processor'
  readonly category: 'assist_on_site' | 'assist_prepare' | 'remediation' | 'external_auditor'
  readonly description: string
  /** As people write them: `6,5`. */
  readonly hours?: string
  readonly rate?: string
  readonly amount?: string
}

/** The room of the costs: the lines, and the settlement as the clause has it. */
export function costsPage({ page, texts }: Workbench) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const row = (description: string) => main.getByRole('row').filter({ hasText: description })
  return {
    row,

    async add({ claimedBy, category, description, hours, rate, amount }: Line): Promise<void> {
      await main.getByRole('button', { name: texts('costs:add'), exact: true }).first().click()
      await pick(dialog, texts('costs:field.claimedBy'), texts(`costs:claimedBy.${claimedBy}`))
      await choose(dialog, texts('costs:field.category'), texts(`report:value.costCategory.${category}`))
      await write(dialog, texts('report:column.description'), description)
      await pick(dialog, texts('costs:field.counted'), texts(amount === undefined ? 'costs:counted.time' : 'costs:counted.amount'))
      if (hours !== undefined) await write(dialog, texts('report:column.hours'), hours)
      if (rate !== undefined) await write(dialog, texts('report:column.rate'), rate)
      if (amount !== undefined) await write(dialog, texts('report:column.amount'), amount)
      await dialog.getByRole('button', { name: texts('costs:record') }).click()
      await expect(dialog).toBeHidden()
      await expect(row(description)).toBeVisible()
    },

    async judge(description: string, status: 'accepted' | 'contested' | 'rejected', reason?: string): Promise<void> {
      await row(description).click()
      await pick(main, texts('costs:field.status'), texts(`report:value.costStatus.${status}`))
      if (reason !== undefined) await write(main, texts('costs:field.reason'), reason)
      await expect(row(description)).toContainText(texts(`report:value.costStatus.${status}`))
    },

    async goToSettlement(): Promise<void> {
      await page.getByRole('tab', { name: texts('costs:tab.settlement') }).click()
    },
  }
}
