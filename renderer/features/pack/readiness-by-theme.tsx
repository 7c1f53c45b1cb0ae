import type { Wanted } from '../../../shared/audit/readiness.ts'
import { useTexts } from '../../app/texts.ts'
import { BarList } from '../../ui/charts/bar-list.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'

/** Where most is still to be done: what stands beside the list while nothing is chosen. */
export function ReadinessByTheme({ wanted }: { readonly wanted: readonly Wanted[] }) {
  const texts = useTexts()
  const open = wanted.filter(({ readiness }) => readiness === 'missing' || readiness === 'possible')
  const bars = [...Map.groupBy(open, ({ theme }) => theme)].map(([theme, pieces]) => ({ id: theme, label: texts(`report:value.theme.${theme}`), value: pieces.length, tone: 'warn' as const }))
  return (
    <Panel isScrolling title={texts('pack:ready.byTheme')}>
      <Stack>
        {open.length === 0 ? <p>{texts('pack:ready.noneMissing')}</p> : <BarList label={texts('pack:ready.byTheme')} bars={bars.toSorted((one, other) => other.value - one.value)} />}
        <Callout>{texts('pack:ready.chooseOne')}</Callout>
      </Stack>
    </Panel>
  )
}
