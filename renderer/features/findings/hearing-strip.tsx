import { standingFindings } from '../../../shared/audit/progress.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { IconHearing, IconWarning } from '../../ui/icons.tsx'
import { isUnanswered } from './finding-list.ts'

/** How far the hearing is: until when the processor may answer, and what it has not answered yet. */
export function HearingStrip() {
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const findings = standingFindings(audit)
  const { responseDueOn } = audit
  const unanswered = findings.filter(isUnanswered).length
  const provisional = findings.filter(({ status }) => status === 'provisional').length
  const isOverdue = responseDueOn !== null && responseDueOn < today() && unanswered > 0
  const setDueOn = (dueOn: string) => void attempt(() => apply({ kind: 'response.setDueOn', payload: { dueOn } }))
  return (
    <>
      <div className="findings-strip" role="group" aria-label={texts('findings:part.hearing')}>
        <IconHearing />
        <span>{texts('findings:overview.dueOn')}</span>
        <DateField isLabelHidden label={texts('findings:overview.dueOn')} value={responseDueOn} isDisabled={!isEditable} onCommit={(dueOn) => dueOn && setDueOn(dueOn)} />
        {isOverdue && <Badge tone="bad" icon={IconWarning}>{texts('findings:overview.overdue')}</Badge>}
        <Badge tone={unanswered === 0 ? 'good' : 'neutral'}>{texts('findings:overview.unanswered', { count: unanswered })}</Badge>
        <span>{texts('findings:overview.provisional', { count: provisional })}</span>
      </div>
      <FailureNotice failure={failure} />
    </>
  )
}
