import type { ReactNode } from 'react'

import { useActions } from '../../app/actions.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { select, useSelected } from '../../app/place.ts'
import { useTexts } from '../../app/texts.ts'
import { Screen } from '../../ui/layout/screen.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { DatesTab } from './dates-tab.tsx'
import { DocumentsTab } from './documents-tab.tsx'
import { EngagementTab } from './engagement-tab.tsx'
import { GateTab } from './gate-tab.tsx'
import { LettersTab } from './letters-tab.tsx'
import './plan.css'
import { placeInPlan, planTabs, type PlanTab } from './place-in-plan.ts'

/** Everything before fieldwork: may it begin, when, by whom, and what was sent and asked. */
export function PlanRoom() {
  const texts = useTexts()
  const { tab, id } = placeInPlan(useSelected())
  const group = texts('window:room.plan')
  useActions(planTabs.map((each) => ({ id: `plan.${each}`, title: texts(`plan:tab.${each}`), group, run: () => select(each) })))

  const content: Readonly<Record<PlanTab, ReactNode>> = {
    gate: <GateTab chosen={id} />,
    dates: <DatesTab />,
    engagement: <EngagementTab />,
    letters: <LettersTab chosen={id} />,
    documents: <DocumentsTab chosen={id} />,
  }
  return (
    <Screen title={group} description={texts('plan:about')} top={<FrozenNotice />}>
      <div className="plan-tabs">
        <Tabs label={texts('plan:tabs')} selectedId={tab} onSelect={(next) => next !== tab && select(next)} tabs={planTabs.map((each) => ({ id: each, label: texts(`plan:tab.${each}`), content: content[each] }))} />
      </div>
    </Screen>
  )
}
