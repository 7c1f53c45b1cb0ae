import { useMemo } from 'react'

import { auditCourse } from '../../../shared/audit/course.ts'
import { deadlines, describeDeadline } from '../../../shared/audit/deadlines.ts'
import { checkNotice } from '../../../shared/audit/notice-dates.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { art28 } from '../../app/client.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Timeline } from '../../ui/charts/timeline.tsx'
import { IconCalendar } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'

const tones = { done: 'good', due: 'info', missed: 'bad', unknown: 'muted' } as const

/** The steps of this audit and whatever falls due, along the days. */
export function CourseTimeline() {
  const texts = useTexts()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const { failure, attempt } = useAttempts()
  const now = today()
  const { earliestOn } = checkNotice(audit)
  const { dated, undated } = useMemo(() => {
    const steps = auditCourse(audit, catalogue, now).map(({ id, name, dueOn, doneOn, state }) => ({ id, on: doneOn ?? dueOn, label: inLanguage(name), state }))
    const due = deadlines(audit, catalogue, now).map((deadline) => ({ id: `${deadline.kind} ${deadline.about}`, on: deadline.dueOn, label: describeDeadline(texts, deadline), state: deadline.state }))
    const dated = [...steps, ...due].flatMap(({ on, state, ...mark }) =>
      on === null ? [] : [{ ...mark, on, dateLabel: formatDate(language, on), tone: tones[state], stateLabel: texts(`plan:dates.state.${state}`) }],
    )
    return { dated, undated: steps.filter(({ on, state }) => on === null && state !== 'done').map(({ label }) => label) }
  }, [audit, catalogue, now, inLanguage, language, texts])
  const earliest = earliestOn ? [{ id: 'earliest', on: earliestOn, label: texts('plan:dates.earliest'), dateLabel: formatDate(language, earliestOn) }] : []
  const save = () =>
    attempt(async () => {
      const saved = await art28.audit.saveCalendar()
      if (saved) toasts.show({ title: texts('plan:saved', saved), tone: 'good' })
    })
  return (
    <Panel title={texts('plan:section.course')} actions={<Button size="small" icon={IconCalendar} onPress={() => void save()}>{texts('plan:dates.ics')}</Button>}>
      <FailureNotice failure={failure} />
      <Timeline label={texts('plan:section.course')} marks={[...dated, ...earliest]} today={now} todayLabel={texts('plan:dates.today')} />
      {undated.length > 0 && (
        <section className="plan-undated">
          <h3>{texts('plan:dates.undated')}</h3>
          <ul className="plan-facts">{undated.map((step) => <li key={step}>{step}</li>)}</ul>
        </section>
      )}
    </Panel>
  )
}
