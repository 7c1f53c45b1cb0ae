import { useState } from 'react'

import type { SettledLine } from '../../../shared/audit/settlement.ts'
import { formatDate, formatHours, formatMoney } from '../../../shared/text/format.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { goTo, select } from '../../app/place.ts'
import { ReasonDialog } from '../../app/reason-dialog.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { IconEdit, IconRemove } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { statusTones } from './cost-lines.tsx'

interface CostLineDetailProps {
  readonly chosen: SettledLine | null
  readonly onEdit: () => void
}

/** One line: what is claimed, and what the other party says of it. */
export function CostLineDetail({ chosen, onEdit }: CostLineDetailProps) {
  const texts = useTexts()
  if (!chosen) return <EmptyState title={texts('costs:none.title')} description={texts('costs:none.description')} />
  return (
    <div className="cost-detail">
      <Stack>
        <Facts chosen={chosen} />
        {chosen.isAboveRate && <Callout tone="warn">{texts('costs:aboveRate')}</Callout>}
        {chosen.line.category === 'legal' && <Callout>{texts('costs:legalApart')}</Callout>}
        <Judgement chosen={chosen} />
        <Buttons chosen={chosen} onEdit={onEdit} />
      </Stack>
    </div>
  )
}

function Facts({ chosen: { line, amountCents } }: { readonly chosen: SettledLine }) {
  const texts = useTexts()
  const language = useLanguage()
  const { evidence } = useAudit()
  const counted = line.quarterHours === null ? null : texts('costs:timeAtRate', { hours: formatHours(language, line.quarterHours), rate: formatMoney(language, line.rateCents ?? 0) })
  const facts = [
    [texts('report:column.id'), line.id],
    [texts('report:column.description'), line.description],
    [texts('costs:field.claimedBy'), texts(`costs:claimedBy.${line.claimedBy}`)],
    [texts('costs:field.category'), texts(`report:value.costCategory.${line.category}`)],
    [texts('costs:field.role'), line.role],
    [texts('costs:field.on'), line.on && formatDate(language, line.on)],
    [texts('costs:field.time'), counted],
    [texts('report:column.amount'), amountCents === null ? texts('report:pdf.unpriced') : formatMoney(language, amountCents)],
    [texts('costs:field.receipt'), line.receipt && <Link onPress={() => goTo('evidence', line.receipt)}>{evidence[line.receipt]?.title ?? line.receipt}</Link>],
  ] as const
  return <DescriptionList items={facts.filter(([, fact]) => fact).map(([term, description]) => ({ term, description }))} />
}

/** Accepted, contested or rejected; the last two only with a reason. */
function Judgement({ chosen: { line } }: { readonly chosen: SettledLine }) {
  const texts = useTexts()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  // What is chosen and not recorded: it lacks its reason, or was refused.
  const [waiting, setWaiting] = useState<typeof line.status | null>(null)
  const status = waiting ?? line.status
  const needsReason = status === 'contested' || status === 'rejected'

  const judge = async (status: typeof line.status, reason: string) => {
    setWaiting(status)
    if (status === 'claimed' || (status !== 'accepted' && reason.trim() === '')) return
    if (await attempt(() => apply({ kind: 'cost.judge', payload: { id: line.id, status, reason } }))) setWaiting(null)
  }
  return (
    <>
      <SegmentedControl
        label={texts('costs:field.status')}
        value={status}
        isDisabled={!isEditable}
        onChange={(status) => void judge(status, line.reason)}
        segments={(['accepted', 'contested', 'rejected'] as const).map((id) => ({ id, label: texts(`report:value.costStatus.${id}`), tone: statusTones[id] }))}
      />
      {needsReason && (
        <TextArea
          label={texts('costs:field.reason')}
          description={texts('costs:reasonHelp')}
          isRequired
          isReadOnly={!isEditable}
          value={line.reason}
          onCommit={(reason) => void judge(status, reason)}
        />
      )}
      <FailureNotice failure={failure} />
    </>
  )
}

function Buttons({ chosen: { line }, onEdit }: CostLineDetailProps & { readonly chosen: SettledLine }) {
  const texts = useTexts()
  const isEditable = useIsEditable()
  const [isRemoving, setRemoving] = useState(false)
  return (
    <Stack isRow gap={2}>
      <Button icon={IconEdit} shortcut="E" isDisabled={!isEditable} onPress={onEdit}>{texts('costs:edit')}</Button>
      <Button variant="quiet" icon={IconRemove} isDisabled={!isEditable} onPress={() => setRemoving(true)}>{texts('costs:remove')}</Button>
      {isRemoving && (
        <ReasonDialog
          isDanger
          title={texts('costs:removeTitle', { id: line.id })}
          reasonLabel={texts('costs:field.reason')}
          doLabel={texts('costs:remove')}
          onReason={async (reason) => {
            await apply({ kind: 'cost.remove', payload: { id: line.id, reason } })
            select(null)
            return true
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </Stack>
  )
}
