import type { ReactElement } from 'react'

import { onOneLine } from '../../../../../shared/agreement/quote.ts'
import type { TermRow } from '../../../../../shared/report/terms.ts'
import { quotedOnce } from '../quoted-once.ts'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { lines, useVoice, type Voice } from '../voice.ts'

/** Annex C: the thirty terms, each with its sentence, and who confirmed it or that nobody did. */
export function Terms({ rows }: { readonly rows: readonly TermRow[] }): ReactElement {
  const voice = useVoice()
  const { texts } = voice
  const quotesIn = quotedOnce(texts, rows, ({ quotes }) => quotes)
  if (rows.length === 0) return <Nothing text={texts('report:pdf.nothing.terms')} />
  return (
    <Table
      columns={[
        { label: texts('report:column.id'), share: 0.065, isStrong: true },
        { label: texts('report:column.name'), share: 0.155, isStrong: true },
        { label: texts('report:column.value'), share: 0.35 },
        { label: texts('report:column.quote'), share: 0.25, face: 'serif' },
        { label: texts('report:column.decision'), share: 0.18 },
      ]}
      rows={rows.map((row) => ({ key: row.id, cells: [row.id, row.name, valueOf(row, voice), lines(quotesIn(row)), decisionOf(row, voice)] }))}
    />
  )
}

function valueOf(row: TermRow, { texts, labelled }: Voice): string {
  return lines([
    row.valueText,
    row.isSilent && row.fallback ? labelled(texts('report:column.fallback'), row.fallback) : '',
    ...row.alternatives.map(({ valueText, quotes }) => texts('report:pdf.otherwise', { value: valueText, quotes: quotes.map(({ clause, text }) => `${clause}: «${onOneLine(text)}»`).join('\n') })),
  ])
}

function decisionOf(row: TermRow, { texts, instant, labelled }: Voice): string {
  return lines([
    texts(`report:value.decision.${row.decision}`),
    row.reading === null ? '' : labelled(texts('report:column.reading'), row.reading.meaning),
    row.reason,
    row.decidedAt === null ? '' : texts('report:pdf.byAt', { by: row.decidedBy, at: instant(row.decidedAt) }),
  ])
}
