import type { ReportedCostLine, ReportedTotals } from '../../../../../shared/report/costs.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Cell, type Column, date, hours, money, type Sheet, sheetOf, text } from '../sheet.ts'

/** A line below the table, its amount in the column of amounts. */
const sum = (words: string, cents: number | null): readonly Cell[] => [text(words), null, null, null, null, null, null, null, money(cents)]

function totals(texts: Texts, party: 'controller' | 'processor', sums: ReportedTotals): readonly (readonly Cell[])[] {
  return [
    [text(texts(`report:value.side.${party}`))],
    sum(texts('report:word.total'), sums.totalCents),
    sum(texts('report:column.accepted'), sums.acceptedCents),
    sum(texts('report:column.claimed'), sums.claimedCents),
    sum(texts('report:column.contested'), sums.contestedCents),
    sum(texts('report:column.rejected'), sums.rejectedCents),
    sum(texts('report:column.separate'), sums.separateCents),
  ]
}

/** Every line that either side claims, with the totals and who bears what below. All amounts without VAT unless they say otherwise. */
export function costsSheet({ costs }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<ReportedCostLine>[] = [
    { head: texts('report:column.id'), width: 30, cell: (row) => text(row.id) },
    { head: texts('report:column.claimedBy'), width: 22, cell: (row) => text(texts(`report:value.side.${row.claimedBy}`)) },
    { head: texts('report:column.category'), width: 24, cell: (row) => text(texts(`report:value.costCategory.${row.category}`)) },
    { head: texts('report:column.description'), width: 40, cell: (row) => text(row.description) },
    { head: texts('report:column.role'), width: 20, cell: (row) => text(row.role) },
    { head: texts('report:column.on'), width: 13, cell: (row) => date(row.on) },
    { head: texts('report:column.hours'), width: 10, cell: (row) => hours(row.quarterHours) },
    { head: texts('report:column.rate'), width: 14, cell: (row) => money(row.rateCents) },
    { head: texts('report:column.amount'), width: 16, cell: (row) => money(row.totalCents) },
    { head: texts('report:column.status'), width: 14, cell: (row) => text(texts(`report:value.costStatus.${row.status}`)) },
    { head: texts('report:column.reason'), width: 40, cell: (row) => text(row.reason) },
    { head: texts('report:column.receipt'), width: 12, cell: (row) => text(row.receipt) },
  ]
  const { charge, shift, statutoryClaim } = costs
  const below = [
    ...totals(texts, 'controller', costs.totals.controller),
    ...totals(texts, 'processor', costs.totals.processor),
    sum(texts('report:field.charge'), charge.dueCents),
    ...(charge.vat === 'included' ? [] : [sum(texts('report:field.withVat'), charge.ifExcluded.grossCents)]),
    sum(texts('report:field.chargeOpen'), charge.openCents),
    sum(texts('report:field.bearsController'), costs.controllerBears && costs.controllerBears.certainCents),
    sum(texts('report:field.bearsIfConceded'), costs.controllerBears && costs.controllerBears.ifOpenConcededCents),
    sum(texts('report:field.bearsProcessor'), costs.processorBearsCents),
    ...(shift && shift.status !== 'not_claimed' ? [sum(texts('report:field.shiftPosition'), shift.positionCents)] : []),
    ...(statutoryClaim && statutoryClaim.status !== 'not_claimed' ? [sum(texts('report:field.statutoryClaim'), statutoryClaim.positionCents)] : []),
  ]
  return sheetOf(texts('report:sheet.costs'), columns, costs.lines, below)
}
