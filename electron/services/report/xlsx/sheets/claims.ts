import type { TestedClaim } from '../../../../../shared/report/claims.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, lines, type Sheet, sheetOf, text } from '../sheet.ts'
import { evidenceIds, yesOrNo } from './shown.ts'

/** Every verifiable statement of the processor in the agreement, tested or not. */
export function claimsSheet({ claims }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<TestedClaim>[] = [
    { head: texts('report:column.id'), width: 18, cell: (row) => text(row.id) },
    { head: texts('report:column.clause'), width: 16, cell: (row) => text(row.quote.clause) },
    { head: texts('report:column.quote'), width: 55, cell: (row) => text(row.quote.text) },
    { head: texts('report:column.result'), width: 20, cell: (row) => text(texts(`report:value.claimResult.${row.result}`)) },
    { head: texts('report:column.explanation'), width: 45, cell: (row) => text(row.explanation) },
    { head: texts('report:column.isPopulation'), width: 14, cell: (row) => yesOrNo(texts, row.isPopulationClaim) },
    { head: texts('report:column.qualifiers'), width: 20, cell: (row) => lines(row.qualifiers) },
    { head: texts('report:column.evidenceWanted'), width: 40, cell: (row) => text(row.evidenceWanted) },
    { head: texts('report:column.test'), width: 45, cell: (row) => text(row.test) },
    { head: texts('report:column.controls'), width: 12, cell: (row) => lines(row.controls) },
    { head: texts('report:column.evidence'), width: 14, cell: (row) => evidenceIds(row.evidence) },
  ]
  return sheetOf(texts('report:sheet.claims'), columns, claims.claims)
}
