import { useMemo, useRef } from 'react'

import { ClaimJudgement } from '../../../shared/audit/assessment.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { goTo, select, useSelected } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { StackedBar } from '../../ui/charts/stacked-bar.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconClaim } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { Screen } from '../../ui/layout/screen.tsx'
import { ClaimDetail } from './claim-detail.tsx'
import { stateText } from './claim-filter.ts'
import { type ClaimLine, claimLines, type ClaimState } from './claim-lines.ts'
import { stateLooks } from './claim-state.tsx'
import { ClaimTable } from './claim-table.tsx'
import './claims.css'

/** The processor's statements: what would prove each, and what was found. */
export function ClaimsRoom() {
  const texts = useTexts()
  const { agreement, checklist, claims, assessments, side } = useAudit()
  const { claimTopics } = useCatalogue()
  const selected = useSelected()
  const { table, search } = useListKeys('claims', { next: texts('claims:action.next'), previous: texts('claims:action.previous'), search: texts('claims:filter.search') })
  const detail = useRef<HTMLDivElement>(null)
  const panes = usePanes('claims')
  const lines = useMemo(() => claimLines({ agreement, checklist, claims, assessments, side }, claimTopics, texts), [agreement, checklist, claims, assessments, side, claimTopics, texts])
  const line = lines.find(({ id }) => id === selected)

  return (
    <Screen
      title={texts('window:room.claims')}
      description={texts(side === 'processor' ? 'claims:about.processor' : 'claims:about.controller')}
      top={
        <>
          <ClaimsProgress lines={lines} />
          <FrozenNotice />
        </>
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon={IconClaim} title={texts('claims:empty.title')} description={texts('claims:empty.about')} actions={<Button onPress={() => goTo('agreement')}>{texts('claims:empty.toAgreement')}</Button>} />
      ) : (
        <MasterDetail
          {...panes}
          list={{
            label: texts('claims:pane.list'),
            content: <ClaimTable lines={lines} selectedId={selected} onOpen={() => detail.current?.querySelector<HTMLElement>('.panel-body')?.focus()} tableRef={table} searchRef={search} />,
          }}
          detail={{
            label: texts('claims:pane.detail'),
            content: line ? (
              <div ref={detail} className="claims-detail">
                <ClaimDetail key={line.id} line={line} onLeave={() => table.current?.focus()} />
              </div>
            ) : (
              <EmptyState icon={IconClaim} title={texts('claims:choose.title')} description={texts('claims:choose.about')} actions={<Button onPress={() => select(lines[0]?.id ?? null)}>{texts('claims:choose.first')}</Button>} />
            ),
          }}
        />
      )}
    </Screen>
  )
}

function ClaimsProgress({ lines }: { readonly lines: readonly ClaimLine[] }) {
  const texts = useTexts()
  const order: readonly ClaimState[] = [...ClaimJudgement.shape.result.options, 'prepared', 'unprepared', 'open', 'asItem']
  const counts = Map.groupBy(lines, ({ state }) => state)
  if (lines.length === 0) return null
  return (
    <StackedBar
      isLabelHidden
      hasLegend
      label={texts('claims:progress', { count: lines.length })}
      parts={order.map((state) => ({ label: stateText(texts, state), value: counts.get(state)?.length ?? 0, tone: stateLooks[state].tone }))}
    />
  )
}
