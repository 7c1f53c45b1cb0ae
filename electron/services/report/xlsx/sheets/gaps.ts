import type { CuratedGap, ReportedContradiction, RuleGap } from '../../../../../shared/report/agreement-findings.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { lawText } from '../../../../../shared/report/words.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, lines, type Sheet, sheetOf, text } from '../sheet.ts'

/** A gap or a contradiction that a rule found, or a gap that a person wrote down: the sheet never mixes them without saying which. */
type Row = { readonly gap: RuleGap | ReportedContradiction; readonly by: 'rule' | 'contradiction' } | { readonly gap: CuratedGap; readonly by: 'person' }

const quotesOf = (row: Row): readonly string[] => (row.by === 'person' ? row.gap.quotes : row.gap.quotes.map((quote) => quote.text))

export function gapsSheet({ agreementFindings: { ruleGaps, contradictions, curated } }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<Row>[] = [
    { head: texts('report:column.id'), width: 14, cell: ({ gap }) => text(gap.id) },
    { head: texts('report:column.origin'), width: 14, cell: ({ by }) => text(texts(`report:value.origin.${by}`)) },
    { head: texts('report:column.standing'), width: 24, cell: (row) => text(row.by === 'person' ? curated?.author : texts(`report:value.standing.${row.gap.standing}`)) },
    { head: texts('report:column.severity'), width: 12, cell: ({ gap }) => text(texts(`report:value.severity.${gap.severity}`)) },
    { head: texts('report:column.title'), width: 32, cell: ({ gap }) => text(gap.title) },
    { head: texts('report:column.clause'), width: 14, cell: ({ gap }) => lines(gap.clauses) },
    { head: texts('report:column.fact'), width: 45, cell: ({ gap }) => text(gap.fact) },
    { head: texts('report:column.criterion'), width: 45, cell: ({ gap }) => text(gap.criterion) },
    { head: texts('report:column.recommendation'), width: 45, cell: ({ gap }) => text(gap.recommendation) },
    { head: texts('report:column.legalBasis'), width: 18, cell: ({ gap }) => text(lawText(texts, gap.legalBasis)) },
    { head: texts('report:column.quote'), width: 50, cell: (row) => lines(quotesOf(row)) },
    { head: texts('report:column.confidenceFact'), width: 14, cell: ({ gap }) => text(texts(`report:value.confidence.${gap.confidence.fact}`)) },
    { head: texts('report:column.confidenceLaw'), width: 14, cell: ({ gap }) => text(texts(`report:value.confidence.${gap.confidence.law}`)) },
    { head: texts('report:column.findings'), width: 14, cell: ({ gap }) => lines(gap.findings) },
  ]
  const rows: readonly Row[] = [
    ...ruleGaps.map((gap): Row => ({ gap, by: 'rule' })),
    ...contradictions.map((gap): Row => ({ gap, by: 'contradiction' })),
    ...(curated?.gaps ?? []).map((gap): Row => ({ gap, by: 'person' })),
  ]
  return sheetOf(texts('report:sheet.gaps'), columns, rows)
}
