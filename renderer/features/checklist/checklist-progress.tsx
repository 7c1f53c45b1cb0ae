import { Conformity } from '../../../shared/audit/assessment.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { StackedBar } from '../../ui/charts/stacked-bar.tsx'
import { stateText } from './checklist-groups.ts'
import type { ChecklistLine, LineState } from './checklist-lines.ts'
import { stateLooks } from './state-badge.tsx'

/** How the checklist is divided over its states. */
export function ChecklistProgress({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const texts = useTexts()
  const { side } = useAudit()
  const order: readonly LineState[] = side === 'processor' ? ['prepared', 'unprepared'] : [...Conformity.options, 'open']
  const counts = Map.groupBy(lines, ({ state }) => state)
  if (lines.length === 0) return null
  return (
    <StackedBar
      isLabelHidden
      hasLegend
      label={texts('checklist:progress', { count: lines.length })}
      parts={order.map((state) => ({ label: stateText(texts, state), value: counts.get(state)?.length ?? 0, tone: stateLooks[state].tone }))}
    />
  )
}
