import type { CostLine } from '../../../shared/audit/cost-line.ts'
import { effectiveTerm } from '../../../shared/audit/effective-term.ts'
import { nextId } from '../../../shared/audit/next-id.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { MoneyField } from '../../ui/fields/money-field.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { blankCost, categoriesOf, type CostDraft, draftOf, lineOf } from './cost-draft.ts'

interface CostLineDialogProps {
  /** Null for a new line. */
  readonly line: CostLine | null
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}

/** A new line, or another content for a line. What is filled in waits as a draft until it is recorded. */
export function CostLineDialog({ line, onClose, onDone }: CostLineDialogProps) {
  const texts = useTexts()
  const audit = useAudit()
  const { failure, attempt } = useAttempts()
  const rate = effectiveTerm(audit, 'T21').value
  const [draft, change, forget] = useDraft<CostDraft>(`cost:${line?.id ?? 'new'}`, line ? draftOf(line) : blankCost('processor', rate?.per === 'hour' ? rate.amountCents : null))
  const claimed = lineOf(line?.id ?? nextId('K', Object.keys(audit.costs)), draft)

  const record = async () => {
    if (!claimed || !(await attempt(() => apply({ kind: line ? 'cost.change' : 'cost.record', payload: claimed })))) return
    forget()
    onDone(claimed.id)
    onClose()
  }
  const discard = () => {
    forget()
    onClose()
  }
  return (
    <FormDialog
      title={line ? texts('costs:change', { id: line.id }) : texts('costs:add')}
      recordLabel={texts('costs:record')}
      isComplete={claimed !== null}
      failure={failure}
      onRecord={record}
      onDiscard={discard}
      onClose={onClose}
    >
      {line && line.status !== 'claimed' && <Callout tone="warn">{texts('costs:claimedAnew')}</Callout>}
      <Fields draft={draft} change={(part) => change({ ...draft, ...part })} />
    </FormDialog>
  )
}

interface FieldsProps {
  readonly draft: CostDraft
  readonly change: (part: Partial<CostDraft>) => void
}

function Fields({ draft, change }: FieldsProps) {
  const texts = useTexts()
  const { evidence } = useAudit()
  const categories = categoriesOf[draft.claimedBy]
  const receipts = Object.values(evidence).filter(({ removed }) => removed === null)
  return (
    <>
      <SegmentedControl
        label={texts('costs:field.claimedBy')}
        value={draft.claimedBy}
        onChange={(claimedBy) => change({ claimedBy, ...(categoriesOf[claimedBy].includes(draft.category) ? {} : { category: categoriesOf[claimedBy][0]! }) })}
        segments={(['processor', 'controller'] as const).map((id) => ({ id, label: texts(`costs:claimedBy.${id}`) }))}
      />
      <Select label={texts('costs:field.category')} value={draft.category} onChange={(category) => change({ category })} options={categories.map((id) => ({ id, label: texts(`report:value.costCategory.${id}`) }))} />
      <TextField label={texts('report:column.description')} isRequired value={draft.description} onChange={(description) => change({ description })} />
      <Stack isRow>
        <TextField label={texts('costs:field.role')} value={draft.role} onChange={(role) => change({ role })} />
        <DateField label={texts('costs:field.on')} value={draft.on} onCommit={(on) => change({ on })} />
      </Stack>
      <SegmentedControl
        label={texts('costs:field.counted')}
        value={draft.counted}
        onChange={(counted) => change({ counted })}
        segments={(['time', 'amount'] as const).map((id) => ({ id, label: texts(`costs:counted.${id}`) }))}
      />
      {draft.counted === 'time' ? (
        <Stack isRow>
          <NumberField label={texts('report:column.hours')} isRequired min={0} step={0.25} unit={texts('costs:hoursUnit')} value={draft.hours} onCommit={(hours) => change({ hours })} />
          <MoneyField label={texts('report:column.rate')} isRequired value={draft.rateCents} onCommit={(rateCents) => change({ rateCents })} />
        </Stack>
      ) : (
        <MoneyField label={texts('report:column.amount')} description={texts('costs:withoutVat')} isRequired value={draft.amountCents} onCommit={(amountCents) => change({ amountCents })} />
      )}
      <ComboBox label={texts('costs:field.receipt')} description={texts('costs:receiptHelp')} value={draft.receipt} onChange={(receipt) => change({ receipt })} options={receipts.map(({ id, title }) => ({ id, label: texts('report:name.item', { id, title }) }))} />
    </>
  )
}
