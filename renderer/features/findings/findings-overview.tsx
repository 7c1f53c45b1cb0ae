import type { ReactNode } from 'react'

import { Severity } from '../../../shared/agreement/gaps/gap.ts'
import { FindingType } from '../../../shared/audit/finding.ts'
import { standingFindings } from '../../../shared/audit/progress.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { BarList } from '../../ui/charts/bar-list.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { everything, type FindingFilter } from './finding-list.ts'
import { severityLooks } from './finding-looks.tsx'

interface FindingsOverviewProps {
  readonly onFilter: (filter: FindingFilter) => void
  /** The way on from here. */
  readonly actions: ReactNode
}

/** What was found at a glance, while no finding is chosen; a bar's name narrows the list to it. */
export function FindingsOverview({ onFilter, actions }: FindingsOverviewProps) {
  const texts = useTexts()
  const findings = standingFindings(useAudit())
  return (
    <Panel isScrolling title={texts('findings:overview.title', { count: findings.length })} description={texts('findings:choose.about')} actions={actions}>
      <Stack gap={6}>
        <section className="findings-section" aria-labelledby="findings-by-severity">
          <h3 id="findings-by-severity">{texts('findings:overview.bySeverity')}</h3>
          <BarList
            label={texts('findings:overview.bySeverity')}
            onSelect={(id) => onFilter({ ...everything, severity: id as Severity })}
            bars={Severity.options.map((id) => ({ id, label: texts(`report:value.severity.${id}`), value: findings.filter(({ severity }) => severity === id).length, tone: severityLooks[id].tone }))}
          />
        </section>
        <section className="findings-section" aria-labelledby="findings-by-type">
          <h3 id="findings-by-type">{texts('findings:overview.byType')}</h3>
          <BarList
            label={texts('findings:overview.byType')}
            onSelect={(id) => onFilter({ ...everything, type: id as FindingType })}
            bars={FindingType.options.map((id) => ({ id, label: texts(`findings:type.${id}.name`), value: findings.filter(({ type }) => type === id).length }))}
          />
        </section>
      </Stack>
    </Panel>
  )
}
