import { expect } from '@playwright/test'

import type { FindingType } from '../../../shared/audit/finding.ts'
import type { Severity } from '../../../shared/agreement/gaps/gap.ts'
import type { Workbench } from '../workbench.ts'
import { choose, pick, write } from './form.ts'

interface Written {
  readonly title?: string
  readonly type: FindingType
  readonly severity: Severity
  readonly condition: string
  readonly effect: string
  readonly recommendation: string
}

/** The room of the findings: what was found, what the processor answered, and what becomes of it. */
export function findingsPage({ page, texts }: Workbench) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  return {
    row: (words: string) => main.getByRole('row').filter({ hasText: words }),
    heading: (words: string) => main.getByRole('heading', { name: words }),

    /** Completes the finding that was begun, and records it. */
    async raise({ title, type, severity, condition, effect, recommendation }: Written): Promise<void> {
      if (title !== undefined) await write(main, texts('report:column.title'), title)
      await choose(main, texts('report:column.type'), texts(`findings:type.${type}.name`))
      await pick(main, texts('report:column.severity'), texts(`report:value.severity.${severity}`))
      for (const [part, text] of Object.entries({ condition, effect, recommendation })) await write(main, texts(`findings:part.${part as 'condition'}`), text)
      await main.getByRole('button', { name: texts('findings:new.record'), exact: true }).click()
      await expect(main.getByRole('button', { name: texts('findings:withdraw.action') })).toBeVisible()
    },

    /** Records the processor's words as they came. */
    async respond(position: 'agree' | 'partly' | 'disagree', text: string): Promise<void> {
      await main.getByRole('button', { name: texts('findings:response.record') }).first().click()
      await pick(dialog, texts('report:column.position'), texts(`report:value.position.${position}`))
      await write(dialog, texts('findings:response.text'), text)
      await dialog.getByRole('button', { name: texts('findings:new.record'), exact: true }).click()
      await expect(dialog).toBeHidden()
    },

    async finalise(): Promise<void> {
      await main.getByRole('button', { name: texts('findings:finalise.action') }).click()
      await expect(main.getByText(texts('findings:finalise.done'))).toBeVisible()
    },
  }
}
