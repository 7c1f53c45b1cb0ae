import { useMemo, useRef, useState } from 'react'

import { useActions } from '../../app/actions.ts'
import { useDraft } from '../../app/draft.ts'
import { continueFinding, findingBeingWritten, newFindingPlace } from '../../app/finding-draft.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { select, useSelected } from '../../app/place.ts'
import { useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconAdd, IconEdit, IconFinding } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { Screen } from '../../ui/layout/screen.tsx'
import { FindingDetail, type FindingDialog } from './finding-detail.tsx'
import { FindingFilters } from './finding-filters.tsx'
import { everything, type FindingFilter, type Grouping } from './finding-list.ts'
import { FindingTable } from './finding-table.tsx'
import './findings.css'
import { FindingsOverview } from './findings-overview.tsx'
import { GoodPractices } from './good-practices.tsx'
import { HearingStrip } from './hearing-strip.tsx'
import { NewFinding } from './new-finding.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { PracticeDialog } from './practice-dialog.tsx'
import { RegradeDialog } from './regrade-dialog.tsx'
import { ResponseDialog } from './response-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import { isBlank } from './written-finding.ts'

const findingDialogs = { regrade: RegradeDialog, withdraw: WithdrawDialog, response: ResponseDialog, plan: PlanDialog } as const

/** How the list is looked at; kept, so that who comes back from another room goes on where they were. */
const firstView: { readonly filter: FindingFilter; readonly grouping: Grouping } = { filter: everything, grouping: 'severity' }

/** What was found: written, heard and made final; and what is done well. */
export function FindingsRoom() {
  const texts = useTexts()
  const { findings } = useAudit()
  const isEditable = useIsEditable()
  const selected = useSelected()
  const panes = usePanes('findings')
  const { table, search } = useListKeys('findings', { next: texts('findings:key.next'), previous: texts('findings:key.previous'), search: texts('findings:filter.search') })
  const detail = useRef<HTMLDivElement>(null)
  const [{ filter, grouping }, setView] = useDraft('findings:view', firstView)
  const setFilter = (filter: FindingFilter) => setView({ filter, grouping })
  const setGrouping = (grouping: Grouping) => setView({ filter, grouping })
  const [dialog, setDialog] = useState<FindingDialog | 'practice' | null>(null)
  const all = useMemo(() => Object.values(findings), [findings])
  const finding = selected === null ? undefined : findings[selected]
  const isWriting = selected === newFindingPlace
  const draft = findingBeingWritten()
  const group = texts('window:room.findings')
  const isStanding = isEditable && finding !== undefined && finding.status !== 'withdrawn'
  const FindingDialog = dialog && dialog !== 'practice' ? findingDialogs[dialog] : null

  useActions([
    { id: 'findings.new', title: texts('findings:new.title'), group, keys: 'n', isDisabled: !isEditable, run: continueFinding },
    { id: 'findings.regrade', title: texts('findings:regrade.action'), group, keys: 'g', isDisabled: !isStanding, run: () => setDialog('regrade') },
    { id: 'findings.response', title: texts('findings:response.record'), group, keys: 'r', isDisabled: !isStanding, run: () => setDialog('response') },
    { id: 'findings.plan', title: texts('findings:action.record'), group, isDisabled: !isStanding, run: () => setDialog('plan') },
    { id: 'findings.withdraw', title: texts('findings:withdraw.action'), group, isDisabled: !isStanding, run: () => setDialog('withdraw') },
    { id: 'findings.practice', title: texts('findings:practice.add'), group, isDisabled: !isEditable, run: () => setDialog('practice') },
  ])

  const add = <Button variant="primary" icon={IconAdd} shortcut="N" isDisabled={!isEditable} onPress={continueFinding}>{texts('findings:new.title')}</Button>
  const waiting = draft && !isBlank(draft) && !isWriting && (
    <Callout icon={IconEdit} action={<Button size="small" onPress={continueFinding}>{texts('findings:new.continue')}</Button>}>
      {draft.title ? texts('findings:new.waitsTitled', { title: draft.title }) : texts('findings:new.waits')}
    </Callout>
  )
  const list = (
    <div className="findings-list">
      {all.length > 0 && <FindingFilters filter={filter} onFilter={setFilter} grouping={grouping} onGrouping={setGrouping} searchRef={search} />}
      {all.length === 0 ? (
        <p className="findings-nothing">{texts('findings:empty.title')}</p>
      ) : (
        <FindingTable findings={all} filter={filter} onFilter={setFilter} grouping={grouping} selectedId={selected} tableRef={table} onOpen={() => detail.current?.querySelector<HTMLElement>('.panel-body')?.focus()} />
      )}
      <GoodPractices onAdd={() => setDialog('practice')} />
    </div>
  )
  const content = isWriting ? (
    <NewFinding />
  ) : all.length === 0 ? (
    <EmptyState icon={IconFinding} title={texts('findings:empty.title')} description={texts('findings:empty.about')} actions={add} />
  ) : finding ? (
    <FindingDetail key={finding.id} finding={finding} onOpen={setDialog} onLeave={() => table.current?.focus()} />
  ) : (
    <FindingsOverview onFilter={setFilter} actions={<Button size="small" onPress={() => table.current?.moveBy(1)}>{texts('findings:choose.first')}</Button>} />
  )
  return (
    <>
      <Screen
        title={group}
        description={texts('findings:about')}
        actions={
          <>
            {all.length > 0 && selected !== null && <Button onPress={() => select(null)}>{texts('findings:overview.action')}</Button>}
            {add}
          </>
        }
        top={
          <>
            {all.length > 0 && <HearingStrip />}
            {waiting}
            <FrozenNotice />
          </>
        }
      >
        <MasterDetail {...panes} list={{ label: texts('findings:pane.list'), content: list }} detail={{ label: texts('findings:pane.detail'), content: <div ref={detail} className="findings-detail">{content}</div> }} />
      </Screen>
      {FindingDialog && finding && <FindingDialog key={finding.id} finding={finding} onClose={() => setDialog(null)} />}
      {dialog === 'practice' && <PracticeDialog onClose={() => setDialog(null)} />}
    </>
  )
}
