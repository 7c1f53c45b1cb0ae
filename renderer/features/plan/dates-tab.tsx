import { Panel } from '../../ui/layout/panel.tsx'
import { useTexts } from '../../app/texts.ts'
import { CourseTimeline } from './course-timeline.tsx'
import { EarliestStart } from './earliest-start.tsx'
import { EarlierAudits, YearlyLimitStanding } from './earlier-audits.tsx'
import { NoticeForm } from './notice-form.tsx'
import { PlannedDates } from './planned-dates.tsx'
import { Visits } from './visits.tsx'

/** When: the letter, the first lawful day, the year's limit, the planned days and what follows from them. */
export function DatesTab() {
  const texts = useTexts()
  return (
    <div className="plan-columns">
      <div>
        <Panel title={texts('plan:section.planned')}><PlannedDates /></Panel>
        <Panel title={texts('plan:section.notice')}><NoticeForm /></Panel>
        <Panel title={texts('plan:section.earliest')}><EarliestStart /></Panel>
        <Panel title={texts('plan:section.limit')}>
          <YearlyLimitStanding />
          <EarlierAudits />
        </Panel>
        <Panel title={texts('plan:section.visits')}><Visits /></Panel>
      </div>
      <CourseTimeline />
    </div>
  )
}
