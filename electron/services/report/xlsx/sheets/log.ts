import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { TrailLine } from '../../../../../shared/report/trail.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, instant, number, type Sheet, sheetOf, text } from '../sheet.ts'

/** Who did what, when: the trail the report rests on. */
export function logSheet({ annexes }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<TrailLine>[] = [
    { head: texts('report:column.sequence'), width: 8, cell: (row) => number(row.sequence) },
    { head: texts('report:column.at'), width: 20, cell: (row) => instant(row.at) },
    { head: texts('report:column.by'), width: 24, cell: (row) => text(row.by.name) },
    { head: texts('report:column.role'), width: 20, cell: (row) => text(row.by.role) },
    { head: texts('report:column.organisation'), width: 24, cell: (row) => text(row.by.organisation) },
    { head: texts('report:column.command'), width: 30, cell: (row) => text(row.commandText) },
    { head: texts('report:column.subject'), width: 18, cell: (row) => text(row.subject) },
    { head: texts('report:column.reason'), width: 40, cell: (row) => text(row.reason) },
    { head: texts('report:column.hash'), width: 68, cell: (row) => text(row.hash) },
    { head: texts('report:column.previousHash'), width: 68, cell: (row) => text(row.previousHash) },
  ]
  return sheetOf(texts('report:sheet.log'), columns, annexes.trail)
}
