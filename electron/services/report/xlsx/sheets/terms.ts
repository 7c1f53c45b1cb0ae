import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { TermRow } from '../../../../../shared/report/terms.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, instant, lines, type Sheet, sheetOf, text } from '../sheet.ts'
import { clauses, quotes } from './shown.ts'

/** All thirty terms of the audit clause, each with who decided it. */
export function termsSheet({ annexes }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<TermRow>[] = [
    { head: texts('report:column.id'), width: 8, cell: (row) => text(row.id) },
    { head: texts('report:column.name'), width: 26, cell: (row) => text(row.name) },
    { head: texts('report:column.value'), width: 45, cell: (row) => text(row.valueText) },
    { head: texts('report:column.decision'), width: 20, cell: (row) => text(texts(`report:value.decision.${row.decision}`)) },
    { head: texts('report:column.clause'), width: 16, cell: (row) => clauses(row.quotes) },
    { head: texts('report:column.quote'), width: 60, cell: (row) => quotes(row.quotes) },
    { head: texts('report:column.reading'), width: 40, cell: (row) => text(row.reading?.meaning) },
    { head: texts('report:column.reason'), width: 40, cell: (row) => text(row.reason) },
    { head: texts('report:column.decidedBy'), width: 20, cell: (row) => text(row.decidedBy) },
    { head: texts('report:column.decidedAt'), width: 20, cell: (row) => instant(row.decidedAt) },
    { head: texts('report:column.alternatives'), width: 40, cell: (row) => lines(row.alternatives.map(({ valueText }) => valueText)) },
    { head: texts('report:column.fallback'), width: 50, cell: (row) => text(row.isSilent ? row.fallback : '') },
  ]
  return sheetOf(texts('report:sheet.terms'), columns, annexes.terms)
}
