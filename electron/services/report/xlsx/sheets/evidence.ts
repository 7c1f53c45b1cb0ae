import type { EvidenceRow } from '../../../../../shared/report/evidence-index.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { itemNamesOf } from '../../../../../shared/report/item-names.ts'
import { detailText } from '../../../../../shared/report/words.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, date, instant, lines, number, type Sheet, sheetOf, text } from '../sheet.ts'
import { yesOrNo } from './shown.ts'

/** Every piece of evidence that was ever in the audit, with its hash. */
export function evidenceSheet(model: ReportModel, texts: Texts): Sheet {
  const names = itemNamesOf(texts, model)
  const columns: readonly Column<EvidenceRow>[] = [
    { head: texts('report:column.id'), width: 10, cell: (row) => text(row.id) },
    { head: texts('report:column.title'), width: 36, cell: (row) => text(row.title) },
    { head: texts('report:column.type'), width: 26, cell: (row) => text(row.typeName) },
    { head: texts('report:column.strength'), width: 24, cell: (row) => text(texts(`report:value.strength.${row.strength}`)) },
    { head: texts('report:column.issuer'), width: 22, cell: (row) => text(row.issuer) },
    { head: texts('report:column.holder'), width: 22, cell: (row) => text(row.holder) },
    { head: texts('report:column.issuedOn'), width: 13, cell: (row) => date(row.issuedOn) },
    { head: texts('report:column.obtainedOn'), width: 13, cell: (row) => date(row.obtainedOn) },
    { head: texts('report:column.filedAt'), width: 20, cell: (row) => instant(row.filedAt) },
    { head: texts('report:column.filedBy'), width: 20, cell: (row) => text(row.filedBy) },
    { head: texts('report:column.periodFrom'), width: 13, cell: (row) => date(row.periodFrom) },
    { head: texts('report:column.periodTo'), width: 13, cell: (row) => date(row.periodTo) },
    { head: texts('report:column.receivedFrom'), width: 22, cell: (row) => text(row.receivedFrom) },
    { head: texts('report:column.receivedHow'), width: 22, cell: (row) => text(row.receivedHow) },
    { head: texts('report:column.wasSeenMade'), width: 15, cell: (row) => yesOrNo(texts, row.wasSeenMade) },
    { head: texts('report:column.confidentiality'), width: 16, cell: (row) => text(texts(`report:value.confidentiality.${row.confidentiality}`)) },
    { head: texts('report:column.personalData'), width: 16, cell: (row) => yesOrNo(texts, row.hasPersonalData) },
    { head: texts('report:column.minimisedHow'), width: 26, cell: (row) => text(row.minimisedHow) },
    { head: texts('report:column.deleteOn'), width: 13, cell: (row) => date(row.deleteOn) },
    { head: texts('report:column.fileName'), width: 30, cell: (row) => text(row.file?.fileName ?? texts('report:word.statement')) },
    { head: texts('report:column.sizeBytes'), width: 14, cell: (row) => number(row.file && row.file.sizeBytes) },
    { head: texts('report:column.sha256'), width: 68, cell: (row) => text(row.file?.sha256) },
    { head: texts('report:column.details'), width: 40, cell: (row) => lines(row.details.map((detail) => detailText(texts, detail))) },
    { head: texts('report:column.verdicts'), width: 45, cell: (row) => lines(row.verdicts.map(({ rule, explanation }) => `${rule} ${explanation}`)) },
    { head: texts('report:column.usedFor'), width: 40, cell: (row) => lines(names.inList(row.usedFor)) },
    { head: texts('report:column.removal'), width: 30, cell: (row) => text(row.removed?.reason) },
  ]
  return sheetOf(texts('report:sheet.evidence'), columns, model.annexes.evidence)
}
