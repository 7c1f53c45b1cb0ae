import { type Deadline, deadlines, describeDeadline } from '../../../shared/audit/deadlines.ts'
import type { Finding } from '../../../shared/audit/finding.ts'
import { formatDay } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit, useCatalogue } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { type Icon, IconClock, IconDone, IconTodo, IconUnsure, IconVerify, IconWarning } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import type { Tone } from '../../ui/tone.ts'

interface ActionSectionProps {
  readonly finding: Finding
  readonly isDisabled: boolean
  readonly onPlan: () => void
}

const stateLooks: Readonly<Record<Deadline['state'], { readonly tone: Tone; readonly icon: Icon }>> = {
  done: { tone: 'good', icon: IconDone },
  due: { tone: 'info', icon: IconClock },
  missed: { tone: 'bad', icon: IconWarning },
  unknown: { tone: 'muted', icon: IconUnsure },
}

/** What is agreed to mend it, how far that is, and the days that run. */
export function ActionSection({ finding: { id, action }, isDisabled, onPlan }: ActionSectionProps) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const { failure, attempt } = useAttempts()
  const running = deadlines(audit, catalogue, today()).filter(({ about }) => about === id)
  return (
    <section className="findings-section" aria-labelledby="findings-action">
      <h3 id="findings-action">{texts('findings:part.action')}</h3>
      {action ? (
        <>
          <DescriptionList
            items={[
              { term: texts('findings:action.plan'), description: action.plan },
              { term: texts('report:column.owner'), description: action.owner },
              { term: texts('report:column.dueOn'), description: formatDay(language, action.dueOn) },
            ]}
          />
          <SegmentedControl
            label={texts('report:column.actionStatus')}
            value={action.status}
            isDisabled={isDisabled}
            onChange={(status) => void attempt(() => apply({ kind: 'action.progress', payload: { id, status } }))}
            segments={[
              { id: 'open', label: texts('report:value.actionStatus.open'), icon: IconTodo },
              { id: 'done', label: texts('report:value.actionStatus.done'), icon: IconDone, tone: 'info' },
              { id: 'verified', label: texts('report:value.actionStatus.verified'), icon: IconVerify, tone: 'good' },
            ]}
          />
        </>
      ) : (
        <p>{texts('findings:action.none')}</p>
      )}
      <div>
        <Button isDisabled={isDisabled} onPress={onPlan}>{texts(action ? 'findings:action.change' : 'findings:action.record')}</Button>
      </div>
      <FailureNotice failure={failure} />
      {running.length > 0 && (
        <ul className="findings-deadlines" aria-label={texts('findings:deadline.list')}>
          {running.map((deadline) => (
            <li key={deadline.kind}>
              <span className="findings-day">{formatDay(language, deadline.dueOn)}</span>
              <span>{describeDeadline(texts, deadline)}</span>
              <Badge {...stateLooks[deadline.state]}>{texts(`findings:deadline.${deadline.state}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
