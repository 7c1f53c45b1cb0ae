import { describeNotice } from '../../../shared/audit/describe-precondition.ts'
import { checkNotice } from '../../../shared/audit/notice-dates.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'

const outcomeTones = { in_time: 'good', shortened: 'warn', too_short: 'bad', not_sent: 'warn', not_received: 'warn', not_planned: 'info' } as const

/** When fieldwork is planned, with what the notice makes of it. */
export function PlannedDates() {
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const check = checkNotice(audit)
  return (
    <Stack>
      <Stack isRow>
        {(['plannedStartOn', 'plannedEndOn'] as const).map((field) => (
          <DateField
            key={field}
            label={texts(`plan:field.${field}`)}
            isReadOnly={!isEditable}
            value={audit.engagement[field]}
            onCommit={(on) => void attempt(() => apply({ kind: 'audit.describe', payload: { [field]: on } }))}
          />
        ))}
      </Stack>
      <FailureNotice failure={failure} />
      <Callout tone={outcomeTones[check.outcome]}>{describeNotice(texts, check)}</Callout>
      {check.isUnderFourteenDays && <Callout tone="warn">{texts('plan:dates.underFourteen')}</Callout>}
    </Stack>
  )
}
