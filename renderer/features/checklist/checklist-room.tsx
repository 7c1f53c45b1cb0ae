import { type Ref, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { useActions } from '../../app/actions.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { select, useSelected } from '../../app/place.ts'
import { useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconAdd, IconChecklist } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { Screen } from '../../ui/layout/screen.tsx'
import { AddItemDialog } from './add-item-dialog.tsx'
import './checklist.css'
import { ChecklistProgress } from './checklist-progress.tsx'
import { ChecklistTable } from './checklist-table.tsx'
import { ItemDetail } from './item-detail.tsx'
import { NotesSection } from './notes-section.tsx'
import { RebuildDialog } from './rebuild-dialog.tsx'
import { useLines } from './use-lines.ts'

/** The checklist: what is tested, how far it is, and the item at hand. */
export function ChecklistRoom() {
  const texts = useTexts()
  const { checklist, side } = useAudit()
  const isEditable = useIsEditable()
  const selected = useSelected()
  const { lines, assessed } = useLines()
  const { table, search } = useListKeys('checklist', { next: texts('checklist:action.next'), previous: texts('checklist:action.previous'), search: texts('checklist:filter.search') })
  const detail = useRef<HTMLDivElement>(null)
  const generalNote = useRef<HTMLTextAreaElement>(null)
  const [dialog, setDialog] = useState<'add' | 'rebuild' | null>(null)
  const panes = usePanes('checklist')
  const item = checklist.find(({ id }) => id === selected)
  const group = texts('window:room.checklist')
  const toDetail = () => detail.current?.querySelector<HTMLElement>('.panel-body')?.focus()
  const toGeneralNote = () => {
    flushSync(() => select(null))
    generalNote.current?.focus()
  }

  useActions([
    { id: 'checklist.generalNote', title: texts('checklist:action.generalNote'), group, keys: 'Shift+N', isDisabled: !isEditable, run: toGeneralNote },
    { id: 'checklist.add', title: texts('checklist:action.add'), group, isDisabled: !isEditable, run: () => setDialog('add') },
    { id: 'checklist.rebuild', title: texts('checklist:action.rebuild'), group, isDisabled: !isEditable, run: () => setDialog('rebuild') },
  ])

  const buttons = (
    <>
      <Button isDisabled={!isEditable} onPress={() => setDialog('rebuild')}>{texts('checklist:action.rebuild')}</Button>
      <Button icon={IconAdd} isDisabled={!isEditable} onPress={() => setDialog('add')}>{texts('checklist:action.add')}</Button>
    </>
  )
  return (
    <>
      <Screen
        title={group}
        description={texts(side === 'processor' ? 'checklist:about.processor' : 'checklist:about.controller')}
        actions={checklist.length > 0 && buttons}
        top={
          <>
            <ChecklistProgress lines={lines} />
            <FrozenNotice />
          </>
        }
      >
        {checklist.length === 0 ? (
          <EmptyState icon={IconChecklist} title={texts('checklist:empty.title')} description={texts('checklist:empty.about')} actions={buttons} />
        ) : (
          <MasterDetail
            {...panes}
            list={{ label: texts('checklist:pane.list'), content: <ChecklistTable lines={lines} isMine={assessed.isMine} selectedId={selected} onOpen={toDetail} tableRef={table} searchRef={search} /> }}
            detail={{
              label: texts('checklist:pane.detail'),
              content: item ? (
                <div ref={detail} className="checklist-detail-pane">
                  <ItemDetail key={item.id} item={item} assessed={assessed.of(item.id)} onLeave={() => table.current?.focus()} />
                </div>
              ) : (
                <NothingChosen firstId={lines[0]?.id ?? null} noteRef={generalNote} />
              ),
            }}
          />
        )}
      </Screen>
      {dialog === 'add' && <AddItemDialog onClose={() => setDialog(null)} />}
      {dialog === 'rebuild' && <RebuildDialog onClose={() => setDialog(null)} />}
    </>
  )
}

interface NothingChosenProps {
  readonly firstId: string | null
  readonly noteRef: Ref<HTMLTextAreaElement>
}

/** In place of an item: the way to the first, and the notes that concern the whole audit. */
function NothingChosen({ firstId, noteRef }: NothingChosenProps) {
  const texts = useTexts()
  const isEditable = useIsEditable()
  return (
    <div className="checklist-nothing">
      <EmptyState icon={IconChecklist} title={texts('checklist:choose.title')} description={texts('checklist:choose.about')} actions={<Button onPress={() => select(firstId)}>{texts('checklist:choose.first')}</Button>} />
      <NotesSection ref={noteRef} itemId={null} isDisabled={!isEditable} />
    </div>
  )
}
