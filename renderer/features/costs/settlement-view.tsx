import type { CostTotals } from '../../../shared/audit/cost-amounts.ts'
import type { Settlement } from '../../../shared/audit/settlement.ts'
import { formatHours, formatMoney } from '../../../shared/text/format.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { StackedBar } from '../../ui/charts/stacked-bar.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { MoneyField } from '../../ui/fields/money-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { statusTones } from './cost-lines.tsx'

interface SettlementProps {
  readonly settled: Settlement
}

/** Who bears what as it stands, to the cent and without VAT, as the agreement has it. */
export function SettlementView({ settled }: SettlementProps) {
  const texts = useTexts()
  return (
    <div className="cost-detail">
      <Stack>
        <p>{settled.isBaseSilent ? texts('costs:base.silent') : texts(`costs:base.${settled.base}`)}</p>
        {(['processor', 'controller'] as const).map((side) => (
          <SideBar key={side} label={texts(`costs:claimedBy.${side}`)} totals={settled[side]} />
        ))}
        <Totals settled={settled} />
        <WhoBears settled={settled} />
        <ContractValue settled={settled} />
        <p className="cost-note">{texts('costs:decidesNothing')}</p>
      </Stack>
    </div>
  )
}

function SideBar({ label, totals }: { readonly label: string; readonly totals: CostTotals }) {
  const texts = useTexts()
  const language = useLanguage()
  const parts = (['accepted', 'claimed', 'contested', 'rejected'] as const).map((status) => ({ label: texts(`report:value.costStatus.${status}`), value: totals[`${status}Cents`], tone: statusTones[status] }))
  return totals.totalCents === 0 ? null : <StackedBar label={label} parts={parts} hasLegend formatValue={(cents) => formatMoney(language, cents)} />
}

function Totals({ settled: { controller, processor } }: SettlementProps) {
  const texts = useTexts()
  const language = useLanguage()
  const rows = [
    ...(['claimed', 'accepted', 'contested', 'rejected'] as const).map((status) => [texts(`report:value.costStatus.${status}`), (totals: CostTotals) => formatMoney(language, totals[`${status}Cents`])] as const),
    [texts('report:word.total'), (totals: CostTotals) => formatMoney(language, totals.totalCents)] as const,
    ...(controller.separateCents + processor.separateCents > 0 ? [[texts('costs:legal'), (totals: CostTotals) => formatMoney(language, totals.separateCents)] as const] : []),
    ...(controller.unpricedQuarterHours + processor.unpricedQuarterHours > 0 ? [[texts('report:pdf.unpricedHours'), (totals: CostTotals) => formatHours(language, totals.unpricedQuarterHours)] as const] : []),
  ]
  return (
    <table className="cost-totals">
      <thead>
        <tr>
          <th scope="col">{texts('report:pdf.costTotals')}</th>
          <th scope="col">{texts('costs:claimedBy.processor')}</th>
          <th scope="col">{texts('costs:claimedBy.controller')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, of]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(processor)}</td>
            <td>{of(controller)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WhoBears({ settled: { charge, controllerBears, processorBearsCents } }: SettlementProps) {
  const texts = useTexts()
  const language = useLanguage()
  const money = (cents: number | undefined | null) => (cents === undefined || cents === null ? texts('report:pdf.notComputable') : formatMoney(language, cents))
  const items = [
    { term: texts('report:field.charge'), description: money(charge.dueCents) },
    { term: texts('report:field.chargeOpen'), description: money(charge.openCents) },
    ...(charge.vat === 'included' || charge.dueCents === 0 ? [] : [{ term: texts('report:field.withVat'), description: money(charge.ifExcluded.grossCents) }]),
    { term: texts('report:field.bearsController'), description: money(controllerBears?.certainCents) },
    { term: texts('report:field.bearsIfConceded'), description: money(controllerBears?.ifOpenConcededCents) },
    { term: texts('report:field.bearsProcessor'), description: money(processorBearsCents) },
  ]
  return (
    <section className="cost-bears">
      <h2>{texts('report:pdf.whoBears')}</h2>
      <DescriptionList items={items} />
      {charge.vat === 'silent' && charge.dueCents > 0 && <Callout tone="warn">{texts('report:remark.vat_unknown')}</Callout>}
    </section>
  )
}

/** A year of the main contract, to see whether the recharge is out of proportion. */
function ContractValue({ settled: { recharge } }: SettlementProps) {
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  return (
    <>
      <MoneyField
        label={texts('costs:yearlyValue')}
        description={texts('costs:yearlyValueHelp')}
        isReadOnly={!isEditable}
        value={audit.yearlyContractValueCents}
        onCommit={(yearlyCents) => void attempt(() => apply({ kind: 'contractValue.set', payload: { yearlyCents } }))}
      />
      {recharge?.isDisproportionate && (
        <Callout tone="warn">{texts('report:remark.recharge_disproportionate', { percentage: String(Math.round((recharge.cents * 100) / Math.max(recharge.yearlyValueCents, 1))) })}</Callout>
      )}
      <FailureNotice failure={failure} />
    </>
  )
}
