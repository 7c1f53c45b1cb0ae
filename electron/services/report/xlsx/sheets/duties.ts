import type { DutyRow } from '../../../../../shared/report/duties.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, lines, type Sheet, sheetOf, text } from '../sheet.ts'
import { clauses, quotes } from './shown.ts'

/** The processor's duties beside the audit, as automated reading proposes them. */
export function dutiesSheet({ annexes }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<DutyRow>[] = [
    { head: texts('report:column.name'), width: 30, cell: (row) => text(row.name) },
    { head: texts('report:column.value'), width: 50, cell: (row) => text(row.valueText) },
    { head: texts('report:column.clause'), width: 16, cell: (row) => clauses(row.quotes) },
    { head: texts('report:column.quote'), width: 60, cell: (row) => quotes(row.quotes) },
    { head: texts('report:column.alternatives'), width: 50, cell: (row) => lines(row.alternatives.map(({ valueText }) => valueText)) },
  ]
  return sheetOf(texts('report:sheet.duties'), columns, annexes.duties)
}
