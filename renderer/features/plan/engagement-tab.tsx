import { useTexts } from '../../app/texts.ts'
import { Panel } from '../../ui/layout/panel.tsx'
import { EngagementForm } from './engagement-form.tsx'
import { Auditees, NotCovered, Sites } from './engagement-lists.tsx'
import { Parties } from './parties.tsx'
import { ReportForm } from './report-form.tsx'
import { ScopeForm } from './scope-form.tsx'
import { Team } from './team.tsx'

/** What the audit is for, over what, by whom, between whom. */
export function EngagementTab() {
  const texts = useTexts()
  return (
    <div className="plan-columns">
      <div>
        <Panel title={texts('plan:section.about')}><EngagementForm /></Panel>
        <Panel title={texts('plan:section.scope')}><ScopeForm /></Panel>
        <Panel title={texts('plan:section.sites')}><Sites /></Panel>
        <Panel title={texts('plan:section.notCovered')}><NotCovered /></Panel>
      </div>
      <div>
        <Panel title={texts('plan:section.team')}><Team /></Panel>
        <Panel title={texts('plan:section.auditees')}><Auditees /></Panel>
        <Panel title={texts('plan:section.parties')}><Parties /></Panel>
        <Panel title={texts('plan:section.report')}><ReportForm /></Panel>
      </div>
    </div>
  )
}
