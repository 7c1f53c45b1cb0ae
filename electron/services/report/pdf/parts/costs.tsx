import type { ReactElement } from 'react'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import { yesNo } from '../../../../../shared/report/words.ts'
import { Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { findingAnchor, Remarks } from '../notes.tsx'
import type { Row } from '../table-rows.ts'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { capitalised, lines, useVoice } from '../voice.ts'

type Props = Pick<ReportModel, 'costs'>

/** Part 16. Claimed, contested and decided amounts stand apart; the report decides nothing between the parties. */
export function Costs({ costs }: Props): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      {costs.terms.map(({ term, name, valueText }) => (
        <Fact key={term} label={name} text={valueText} />
      ))}
      {costs.lines.length === 0 ? <Nothing text={texts('report:pdf.nothing.costs')} /> : <CostLines costs={costs} />}
      {costs.lines.length === 0 ? null : <Settlement costs={costs} />}
      {costs.shiftCandidates.length === 0 ? null : <ShiftCandidates costs={costs} />}
      <Remarks remarks={costs.remarks} />
    </>
  )
}

function CostLines({ costs }: Props): ReactElement {
  const { texts, money, hours, date } = useVoice()
  const rows = costs.lines.map(
    ({ id, claimedBy, category, description, role, on, quarterHours, rateCents, totalCents, status, reason, receipt, isAboveRate }): Row => ({
      key: id,
      cells: [
        id,
        lines([description, `${texts(`report:value.costCategory.${category}`)}, ${texts(`report:value.side.${claimedBy}`)}`, role, on === null ? '' : date(on), receipt ?? '']),
        hours(quarterHours),
        money(rateCents),
        totalCents === null ? texts('report:pdf.unpriced') : money(totalCents),
        lines([texts(`report:value.costStatus.${status}`), reason, isAboveRate ? texts('report:pdf.aboveRate') : '']),
      ],
    }),
  )
  return (
    <>
      <SectionHeading text={texts('report:pdf.costLines')} />
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.09, isStrong: true },
          { label: texts('report:column.description'), share: 0.33 },
          { label: texts('report:column.hours'), share: 0.08, align: 'right' },
          { label: texts('report:column.rate'), share: 0.13, align: 'right' },
          { label: texts('report:column.amount'), share: 0.15, align: 'right' },
          { label: texts('report:column.status'), share: 0.22 },
        ]}
        rows={rows}
      />
    </>
  )
}

function Settlement({ costs }: Props): ReactElement {
  const { texts, money, hours } = useVoice()
  const { totals, charge, shift, statutoryClaim, controllerBears } = costs
  const unknown = texts('report:pdf.notComputable')
  const sides = ['controller', 'processor'] as const
  const totalRow = (label: string, of: (side: (typeof sides)[number]) => string, isTotal = false): Row => ({ key: label, isTotal, cells: [label, ...sides.map(of)] })
  return (
    <>
      <SectionHeading text={texts('report:pdf.costTotals')} />
      <Table
        columns={[
          { label: texts('report:column.status'), share: 0.5 },
          { label: capitalised(texts('report:value.side.controller')), share: 0.25, align: 'right' },
          { label: capitalised(texts('report:value.side.processor')), share: 0.25, align: 'right' },
        ]}
        rows={[
          totalRow(texts('report:column.claimed'), (side) => money(totals[side].claimedCents)),
          totalRow(texts('report:column.accepted'), (side) => money(totals[side].acceptedCents)),
          totalRow(texts('report:column.contested'), (side) => money(totals[side].contestedCents)),
          totalRow(texts('report:column.rejected'), (side) => money(totals[side].rejectedCents)),
          totalRow(texts('report:word.total'), (side) => money(totals[side].totalCents), true),
          totalRow(texts('report:column.separate'), (side) => money(totals[side].separateCents)),
          totalRow(texts('report:pdf.unpricedHours'), (side) => hours(totals[side].unpricedQuarterHours)),
        ]}
      />
      <SectionHeading text={texts('report:pdf.whoBears')} />
      <Fact label={texts('report:field.charge')} text={money(charge.dueCents)} />
      <Fact label={texts('report:field.chargeOpen')} text={money(charge.openCents)} />
      {charge.vat === 'included' || charge.dueCents === 0 ? null : <Fact label={texts('report:field.withVat')} text={money(charge.ifExcluded.grossCents)} />}
      <Fact label={texts('report:field.bearsController')} text={controllerBears === null ? unknown : money(controllerBears.certainCents)} />
      {controllerBears === null ? null : <Fact label={texts('report:field.bearsIfConceded')} text={money(controllerBears.ifOpenConcededCents)} />}
      <Fact label={texts('report:field.bearsProcessor')} text={costs.processorBearsCents === null ? unknown : money(costs.processorBearsCents)} />
      {shift === null ? null : (
        <Fact
          label={texts('report:field.shift')}
          text={[texts(`report:value.shiftStatus.${shift.status}`), texts('report:pdf.positionOf', { amount: money(shift.positionCents) })].join('\n')}
        />
      )}
      {statutoryClaim === null ? null : (
        <Fact
          label={texts('report:field.statutoryClaim')}
          text={lines([
            texts('report:pdf.positionOf', { amount: money(statutoryClaim.positionCents) }),
            statutoryClaim.capCents === null ? '' : texts('report:pdf.cap', { amount: money(statutoryClaim.capCents) }),
            statutoryClaim.needsDefaultNotice ? texts('report:pdf.defaultNotice') : '',
            statutoryClaim.lapseMonths === null ? '' : texts('report:pdf.lapse', { count: statutoryClaim.lapseMonths }),
            statutoryClaim.liabilityElsewhere ?? '',
          ])}
        />
      )}
      {costs.recharge === null ? null : <Fact label={texts('report:field.yearlyContractValue')} text={money(costs.recharge.yearlyValueCents)} />}
    </>
  )
}

function ShiftCandidates({ costs }: Props): ReactElement {
  const { texts } = useVoice()
  const tests = ['isSevere', 'isFinal', 'hasStrongEvidence', 'isHeard', 'meetsWorkingTest'] as const
  return (
    <>
      <SectionHeading text={texts('report:pdf.shiftCandidates')} />
      <Table
        columns={[{ label: texts('report:column.id'), share: 0.15, isStrong: true }, ...tests.map((test) => ({ label: texts(`report:pdf.${test}`), share: 0.17 }))]}
        rows={costs.shiftCandidates.map((candidate) => ({
          key: candidate.findingId,
          cells: [{ text: candidate.findingId, to: findingAnchor(candidate.findingId) }, ...tests.map((test) => yesNo(texts, candidate[test]))],
        }))}
      />
    </>
  )
}
