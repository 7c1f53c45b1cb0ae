import type { ReactElement } from 'react'

import { onOneLine } from '../../../../../shared/agreement/quote.ts'
import type { DutyRow } from '../../../../../shared/report/duties.ts'
import { SectionHeading } from '../heading.tsx'
import { quotedOnce } from '../quoted-once.ts'
import { Table } from '../table.tsx'
import { Words } from '../text.tsx'
import { lines, useVoice, type Voice } from '../voice.ts'

/** After the terms in annex C: the processor's duties beside the audit. Nothing stands here of a reading made before duties were read. */
export function Duties({ rows }: { readonly rows: readonly DutyRow[] }): ReactElement | null {
  const voice = useVoice()
  const { texts } = voice
  const quotesIn = quotedOnce(texts, rows, ({ quotes }) => quotes)
  if (rows.length === 0) return null
  return (
    <>
      <SectionHeading text={texts('report:field.duties')} />
      <Words text={texts('report:pdf.dutiesIntro')} />
      <Table
        columns={[
          { label: texts('report:column.name'), share: 0.22, isStrong: true },
          { label: texts('report:column.value'), share: 0.39 },
          { label: texts('report:column.quote'), share: 0.39, face: 'serif' },
        ]}
        rows={rows.map((row) => ({ key: row.id, cells: [row.name, valueOf(row, voice), lines(quotesIn(row))] }))}
      />
    </>
  )
}

function valueOf({ valueText, alternatives }: DutyRow, { texts }: Voice): string {
  return lines([
    valueText,
    ...alternatives.map((other) => texts('report:pdf.otherwise', { value: other.valueText, quotes: other.quotes.map(({ clause, text }) => `${clause}: «${onOneLine(text)}»`).join('\n') })),
  ])
}
