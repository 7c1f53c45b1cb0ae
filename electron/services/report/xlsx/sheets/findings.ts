import type { ReportedFinding } from '../../../../../shared/report/findings.ts'
import { itemNamesOf } from '../../../../../shared/report/item-names.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { lawText } from '../../../../../shared/report/words.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, date, lines, type Sheet, sheetOf, text } from '../sheet.ts'
import { evidenceIds } from './shown.ts'

/** What was found, withdrawn findings last. */
export function findingsSheet(model: ReportModel, texts: Texts): Sheet {
  const { findings } = model
  const names = itemNamesOf(texts, model)
  const columns: readonly Column<ReportedFinding>[] = [
    { head: texts('report:column.id'), width: 10, cell: (row) => text(row.id) },
    { head: texts('report:column.type'), width: 18, cell: (row) => text(texts(`report:value.findingType.${row.type}`)) },
    { head: texts('report:column.severity'), width: 12, cell: (row) => text(texts(`report:value.severity.${row.severity}`)) },
    { head: texts('report:column.status'), width: 12, cell: (row) => text(texts(`report:value.findingStatus.${row.status}`)) },
    { head: texts('report:column.title'), width: 32, cell: (row) => text(row.title) },
    { head: texts('report:column.clause'), width: 14, cell: (row) => text(row.criteria.clause) },
    { head: texts('report:column.quote'), width: 45, cell: (row) => text(row.criteria.quote) },
    { head: texts('report:column.legalBasis'), width: 16, cell: (row) => text(lawText(texts, row.criteria.legalBasis)) },
    { head: texts('report:column.explanation'), width: 32, cell: (row) => text(row.criteria.explanation) },
    { head: texts('report:column.condition'), width: 50, cell: (row) => text(row.condition) },
    { head: texts('report:column.cause'), width: 32, cell: (row) => text(row.cause) },
    { head: texts('report:column.effect'), width: 40, cell: (row) => text(row.effect) },
    { head: texts('report:column.recommendation'), width: 40, cell: (row) => text(row.recommendation) },
    { head: texts('report:column.level'), width: 12, cell: (row) => text(row.level && texts(`report:value.level.${row.level}`)) },
    { head: texts('report:column.source'), width: 30, cell: (row) => lines(row.sources.map(names.ofSource)) },
    { head: texts('report:column.evidence'), width: 14, cell: (row) => evidenceIds(row.evidence) },
    { head: texts('report:column.owner'), width: 18, cell: (row) => text(row.owner) },
    { head: texts('report:column.dueOn'), width: 13, cell: (row) => date(row.dueOn) },
    { head: texts('report:column.proofRequired'), width: 30, cell: (row) => text(row.proofRequired) },
    { head: texts('report:column.position'), width: 16, cell: (row) => text(row.response && texts(`report:value.position.${row.response.position}`)) },
    { head: texts('report:column.response'), width: 45, cell: (row) => text(row.response?.text) },
    { head: texts('report:column.receivedOn'), width: 13, cell: (row) => date(row.response && row.response.receivedOn) },
    { head: texts('report:column.reply'), width: 40, cell: (row) => text(row.reply) },
    { head: texts('report:column.action'), width: 40, cell: (row) => text(row.action?.plan) },
    { head: texts('report:column.actionStatus'), width: 18, cell: (row) => text(row.action && texts(`report:value.actionStatus.${row.action.status}`)) },
    { head: texts('report:column.countsForShift'), width: 16, cell: (row) => text(texts(`report:value.countsForShift.${row.countsForShift}`)) },
    { head: texts('report:column.withdrawal'), width: 30, cell: (row) => text(row.withdrawal?.reason) },
  ]
  return sheetOf(texts('report:sheet.findings'), columns, [...findings.findings, ...findings.withdrawn])
}
