import { useMemo, useState } from 'react'

import { useActions } from '../../app/actions.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { select, useSelected } from '../../app/place.ts'
import { useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { usePanes } from '../../app/use-panes.ts'
import { settlement } from '../../../shared/audit/settlement.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconAdd } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { Screen } from '../../ui/layout/screen.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { CostLineDetail } from './cost-line-detail.tsx'
import { CostLineDialog } from './cost-line-dialog.tsx'
import { CostLines } from './cost-lines.tsx'
import { CostTerms } from './cost-terms.tsx'
import './costs.css'
import { SettlementView } from './settlement-view.tsx'
import { ShiftView } from './shift-view.tsx'

type Tab = 'line' | 'settlement' | 'shift'

/** What the audit cost, who claims it, and who bears it under the agreement. */
export function CostsRoom() {
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const panes = usePanes('costs')
  const selected = useSelected()
  const { table } = useListKeys('costs', { next: texts('costs:next'), previous: texts('costs:previous') })
  const [editing, setEditing] = useState<string | 'new' | null>(null)
  const [tab, setTab] = useState<Tab>(selected ? 'line' : 'settlement')
  const settled = useMemo(() => settlement(audit), [audit])
  const chosen = settled.lines.find(({ line }) => line.id === selected)
  const group = texts('window:room.costs')

  const choose = (id: string) => {
    select(id)
    setTab('line')
  }
  useActions([
    { id: 'costs.add', title: texts('costs:add'), group, keys: 'n', isDisabled: !isEditable, run: () => setEditing('new') },
    { id: 'costs.edit', title: texts('costs:edit'), group, keys: 'e', isDisabled: !isEditable || !chosen, run: () => setEditing(chosen!.line.id) },
    { id: 'costs.settlement', title: texts('costs:tab.settlement'), group, keys: 's', run: () => setTab('settlement') },
  ])

  const lines = (
    <div className="cost-lines">
      <CostTerms />
      <CostLines tableRef={table} lines={settled.lines} selected={selected} onSelect={choose} onAdd={isEditable ? () => setEditing('new') : null} />
    </div>
  )
  const detail = (
    <Tabs
      label={texts('costs:tabs')}
      selectedId={tab}
      onSelect={(id) => setTab(id as Tab)}
      tabs={[
        { id: 'settlement', label: texts('costs:tab.settlement'), content: <SettlementView settled={settled} /> },
        { id: 'shift', label: texts('costs:tab.shift'), content: <ShiftView settled={settled} /> },
        { id: 'line', label: texts('costs:tab.line'), content: <CostLineDetail key={selected} chosen={chosen ?? null} onEdit={() => setEditing(selected)} /> },
      ]}
    />
  )
  return (
    <>
      <Screen
        title={group}
        description={texts('costs:about')}
        top={<FrozenNotice />}
        actions={<Button variant="primary" icon={IconAdd} shortcut="N" isDisabled={!isEditable} onPress={() => setEditing('new')}>{texts('costs:add')}</Button>}
      >
        <MasterDetail {...panes} list={{ label: group, content: lines }} detail={{ label: texts('costs:tabs'), content: detail }} />
      </Screen>
      {editing !== null && <CostLineDialog key={editing} line={editing === 'new' ? null : (audit.costs[editing] ?? null)} onClose={() => setEditing(null)} onDone={choose} />}
    </>
  )
}
