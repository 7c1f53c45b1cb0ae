import type { ChecklistRow } from '../../../../../shared/report/checklist.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { lawText, withSourceTag } from '../../../../../shared/report/words.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, lines, number, type Sheet, sheetOf, text } from '../sheet.ts'
import { clauses, evidenceIds, quotes, yesOrNo } from './shown.ts'

/** Every item, tested or not, in the order of the checklist. */
export function checklistSheet({ annexes }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<ChecklistRow>[] = [
    { head: texts('report:column.id'), width: 16, cell: (row) => text(row.id) },
    { head: texts('report:column.source'), width: 14, cell: (row) => text(texts(`report:value.sourceKind.${row.source.kind}`)) },
    { head: texts('report:column.theme'), width: 18, cell: (row) => text(texts(`report:value.theme.${row.theme}`)) },
    { head: texts('report:column.title'), width: 32, cell: (row) => text(row.title) },
    { head: texts('report:column.conformity'), width: 18, cell: (row) => text(texts(`report:value.conformity.${row.conformity}`)) },
    { head: texts('report:column.reason'), width: 32, cell: (row) => text(row.reason) },
    { head: texts('report:column.observation'), width: 50, cell: (row) => text(row.observation) },
    { head: texts('report:column.design'), width: 13, cell: (row) => text(texts(`report:value.levelResult.${row.levels.design}`)) },
    { head: texts('report:column.existence'), width: 13, cell: (row) => text(texts(`report:value.levelResult.${row.levels.existence}`)) },
    { head: texts('report:column.operation'), width: 13, cell: (row) => text(texts(`report:value.levelResult.${row.levels.operation}`)) },
    { head: texts('report:column.question'), width: 45, cell: (row) => text(row.question) },
    { head: texts('report:column.clause'), width: 14, cell: (row) => clauses(row.criteria) },
    { head: texts('report:column.quote'), width: 50, cell: (row) => quotes(row.criteria) },
    { head: texts('report:column.legalBasis'), width: 16, cell: (row) => text(withSourceTag(texts, lawText(texts, row.legalBasis), row.sourceTag)) },
    { head: texts('report:column.inAgreement'), width: 18, cell: (row) => text(row.inAgreement && texts(`report:value.inAgreement.${row.inAgreement}`)) },
    { head: texts('report:column.evidenceWanted'), width: 40, cell: (row) => text(row.evidenceWanted) },
    { head: texts('report:column.test'), width: 45, cell: (row) => text(row.test) },
    { head: texts('report:column.pitfall'), width: 40, cell: (row) => text(row.pitfall) },
    { head: texts('report:column.methodsPlanned'), width: 16, cell: (row) => lines(row.methodsPlanned.map((method) => texts(`report:value.method.${method}`))) },
    { head: texts('report:column.methodsUsed'), width: 16, cell: (row) => lines(row.methodsUsed.map((method) => texts(`report:value.method.${method}`))) },
    { head: texts('report:column.population'), width: 12, cell: (row) => number(row.sample && row.sample.population) },
    { head: texts('report:column.populationSource'), width: 24, cell: (row) => text(row.sample?.populationSource) },
    { head: texts('report:column.sample'), width: 12, cell: (row) => number(row.sample && row.sample.size) },
    { head: texts('report:column.selection'), width: 16, cell: (row) => text(row.sample && texts(`report:value.selection.${row.sample.selection}`)) },
    { head: texts('report:column.deviations'), width: 12, cell: (row) => number(row.sample && row.sample.deviations) },
    { head: texts('report:column.key'), width: 10, cell: (row) => yesOrNo(texts, row.isKey) },
    { head: texts('report:column.refused'), width: 12, cell: (row) => yesOrNo(texts, row.wasRefused) },
    { head: texts('report:column.evidence'), width: 14, cell: (row) => evidenceIds(row.evidence) },
    { head: texts('report:column.findings'), width: 14, cell: (row) => lines(row.findings) },
  ]
  return sheetOf(texts('report:sheet.checklist'), columns, annexes.checklist)
}
