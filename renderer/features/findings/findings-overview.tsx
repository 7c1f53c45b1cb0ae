import { Severity } from '../../../shared/agreement/gap.ts'
import { standingFindings } from '../../../shared/audit/progress.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { BarList } from '../../ui/charts/bar-list.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { isUnanswered } from './finding-list.ts'
import { severityLooks } from './finding-looks.tsx'

/** How severe it all is, and how far the hearing. */
export function FindingsOverview({ onSeverity }: { readonly onSeverity: (severity: Severity) => void }) {
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const findings = standingFindings(audit)
  const { responseDueOn } = audit
  const unanswered = findings.filter(isUnanswered).length
  const provisional = findings.filter(({ status }) => status === 'provisional').length
  return (
    <div className="findings-overview">
      <section aria-labelledby="findings-by-severity">
        <h2 id="findings-by-severity">{texts('findings:overview.bySeverity')}</h2>
        <BarList
          label={texts('findings:overview.bySeverity')}
          onSelect={(id) => onSeverity(id as Severity)}
          bars={Severity.options.map((id) => ({ id, label: texts(`report:value.severity.${id}`), value: findings.filter(({ severity }) => severity === id).length, tone: severityLooks[id].tone }))}
        />
      </section>
      <section aria-labelledby="findings-hearing-term">
        <h2 id="findings-hearing-term">{texts('findings:part.hearing')}</h2>
        <p className="findings-marks">
          <span>{texts('findings:overview.provisional', { count: provisional })}</span>
          <Badge tone={unanswered === 0 ? 'good' : 'neutral'}>{texts('findings:overview.unanswered', { count: unanswered })}</Badge>
          {responseDueOn !== null && responseDueOn < today() && unanswered > 0 && <Badge tone="bad">{texts('findings:overview.overdue')}</Badge>}
        </p>
        <DateField label={texts('findings:overview.dueOn')} value={responseDueOn} isDisabled={!isEditable} onCommit={(dueOn) => dueOn && void attempt(() => apply({ kind: 'response.setDueOn', payload: { dueOn } }))} />
        <FailureNotice failure={failure} />
      </section>
    </div>
  )
}
