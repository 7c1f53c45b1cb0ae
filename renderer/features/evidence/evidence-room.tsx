import './evidence.css'

import { useEffect, useMemo, useRef, useState } from 'react'

import { judgedOn } from '../../../shared/audit/judged-on.ts'
import { useActions, isTyping } from '../../app/actions.ts'
import { art28 } from '../../app/client.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { chooseFiles } from '../../app/file-intake.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { select, useSelected } from '../../app/place.ts'
import { useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { usePanes } from '../../app/use-panes.ts'
import { useLongWork } from '../../app/work.ts'
import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import { Button } from '../../ui/actions/button.tsx'
import { ButtonGroup } from '../../ui/actions/button-group.tsx'
import { MenuButton, MenuItem } from '../../ui/actions/menu-button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/data/data-table.tsx'
import { groupedRows, plainRows } from '../../ui/data/table-rows.ts'
import { DropZone } from '../../ui/feedback/drop-zone.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconEvidence, IconImport, IconMore, IconNote, IconSearch } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { SplitView } from '../../ui/layout/split-view.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { evidenceColumns } from './evidence-columns.tsx'
import { EvidenceDetail } from './evidence-detail.tsx'
import { firstDraft } from './evidence-draft.ts'
import { EvidenceFilters } from './evidence-filters.tsx'
import { evidenceRows, everything, filterRows } from './evidence-rows.ts'
import { IncomingFiles } from './incoming-files.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { namedUses } from './named-uses.ts'
import { NewPieceDialog } from './new-piece-dialog.tsx'
import { pastedFiles } from './pasted.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { useIncoming } from './use-incoming.ts'
import { useWaiting } from './use-waiting.ts'
import { WaitingList } from './waiting-pieces.tsx'

/** The evidence: what there is, what it is worth, what it is used for and what stands in it. */
export function EvidenceRoom() {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const language = useLanguage()
  const audit = useAudit()
  const { evidenceTypes } = useCatalogue()
  const isEditable = useIsEditable()
  const panes = usePanes('evidence')
  const selected = useSelected()
  const choosing = useLongWork()
  const { failure, attempt } = useAttempts()
  const waiting = useWaiting()
  const [filter, setFilter] = useState(everything)
  const [isGrouped, setIsGrouped] = useState(false)
  const [shownPiece, showPiece] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'edit' | 'remove' | 'link' | null>(null)
  const table = useRef<DataTableHandle>(null)
  const search = useRef<HTMLInputElement>(null)

  const day = judgedOn(audit, today())
  const rows = useMemo(() => {
    const names = new Map(evidenceTypes.map(({ id, name }) => [id, inLanguage(name)]))
    return evidenceRows(audit, day, (type) => names.get(type) ?? type)
  }, [audit, day, evidenceTypes, inLanguage])
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter])
  const lines = useMemo(() => (isGrouped ? groupedRows(shown, ({ evidence, typeName }) => ({ id: evidence.type, title: typeName })) : plainRows(shown)), [shown, isGrouped])
  const columns = useMemo(() => evidenceColumns(texts, language), [texts, language])
  const chosen = rows.find(({ id }) => id === selected) ?? null
  const canChange = isEditable && chosen !== null && !chosen.evidence.removed

  const expect = (file: EvidenceFile | null) => {
    const key = crypto.randomUUID()
    waiting.add({ key, file, description: firstDraft(file, { audit, on: today(), ownAdministration: texts('evidence:form.ownAdministration') }) })
    showPiece((shown) => shown ?? key)
  }
  const intake = useIncoming(expect)
  const choose = () => void attempt(async () => (await choosing.run(chooseFiles)).forEach(expect))
  const save = () =>
    void attempt(async () => {
      const file = chosen?.evidence.file
      const saved = file && (await art28.evidence.save(file))
      if (saved) toasts.show({ title: texts('evidence:saved', saved), tone: 'good' })
    })

  usePastedFiles(isEditable, (clipboard) => pastedFiles(clipboard, texts, new Date()), intake.take)

  const group = texts('window:room.evidence')
  useActions([
    { id: 'evidence.add', title: texts('evidence:add'), group, keys: 'n', isDisabled: !isEditable, run: choose },
    { id: 'evidence.addStatement', title: texts('evidence:addStatement'), group, keys: 'v', isDisabled: !isEditable, run: () => expect(null) },
    { id: 'evidence.edit', title: texts('evidence:edit'), group, keys: 'e', isDisabled: !canChange, run: () => setDialog('edit') },
    { id: 'evidence.link', title: texts('evidence:link'), group, keys: 'l', isDisabled: !canChange, run: () => setDialog('link') },
    { id: 'evidence.remove', title: texts('evidence:remove'), group, keys: 'Delete', isDisabled: !canChange, run: () => setDialog('remove') },
    { id: 'evidence.save', title: texts('evidence:saveAs'), group, keys: 's', isDisabled: !chosen?.evidence.file || chosen.evidence.removed !== null, run: save },
    { id: 'evidence.next', title: texts('evidence:next'), group, keys: 'j', run: () => table.current?.moveBy(1) },
    { id: 'evidence.previous', title: texts('evidence:previous'), group, keys: 'k', run: () => table.current?.moveBy(-1) },
    { id: 'evidence.search', title: texts('evidence:search'), group, keys: '/', run: () => search.current?.focus() },
  ])

  const addButton = (
    <Button variant="primary" icon={IconImport} shortcut="N" isDisabled={!isEditable || choosing.progress !== null} onPress={choose}>
      {texts('evidence:add')}
    </Button>
  )
  const statementButton = (
    <Button icon={IconNote} isDisabled={!isEditable} onPress={() => expect(null)}>
      {texts('evidence:addStatement')}
    </Button>
  )
  const emptyList =
    rows.length === 0 ? (
      <EmptyState
        icon={IconEvidence}
        title={texts('evidence:empty.title')}
        description={texts(audit.side === 'processor' ? 'evidence:empty.aboutProcessor' : 'evidence:empty.about')}
        actions={<ButtonGroup>{addButton}{statementButton}</ButtonGroup>}
      />
    ) : (
      <EmptyState icon={IconSearch} title={texts('evidence:empty.filtered')} actions={<Button onPress={() => setFilter(everything)}>{texts('evidence:filter.reset')}</Button>} />
    )

  const list = (
    <Panel
      isScrolling
      isFlush
      title={group}
      count={rows.filter(({ evidence }) => !evidence.removed).length}
      actions={
        <>
          {rows.length > 0 && addButton}
          <MenuButton isIconOnly icon={IconMore} label={texts('evidence:addStatement')} isDisabled={!isEditable}>
            <MenuItem icon={IconNote} label={texts('evidence:addStatement')} onAction={() => expect(null)} />
          </MenuButton>
        </>
      }
    >
      <div className="evidence-list">
        <FrozenNotice />
        <LongWorkNotice work={choosing} label={texts('evidence:incoming.choosing')} />
        <IncomingFiles {...intake} />
        <FailureNotice failure={failure} />
        <WaitingList {...waiting} isEditable={isEditable} onDescribe={showPiece} />
        {rows.length > 0 && <EvidenceFilters rows={rows} filter={filter} onChange={setFilter} isGrouped={isGrouped} onGrouped={setIsGrouped} searchRef={search} />}
        <div className="evidence-table">
          <DataTable ref={table} label={texts('evidence:list')} columns={columns} rows={lines} rowHeight={48} selectedId={selected} onSelect={select} empty={emptyList} />
        </div>
      </div>
    </Panel>
  )
  const detail = chosen ? (
    <EvidenceDetail
      key={chosen.id}
      row={chosen}
      judgedOn={day}
      isEditable={isEditable}
      edit={() => setDialog('edit')}
      remove={() => setDialog('remove')}
      link={() => setDialog('link')}
      save={save}
    />
  ) : (
    <EmptyState icon={IconEvidence} title={texts('evidence:empty.select')} description={texts('evidence:empty.selectAbout')} />
  )
  const closeDialog = () => setDialog(null)
  return (
    <DropZone label={texts('evidence:drop')} isDisabled={!isEditable} onFiles={intake.take}>
      <div className="evidence-room">
        <SplitView
          {...panes}
          panes={[
            { id: 'list', label: group, minWidth: 420, content: list },
            { id: 'detail', label: texts('evidence:detail'), minWidth: 360, width: 520, content: detail },
          ]}
        />
      </div>
      {shownPiece !== null && <NewPieceDialog {...waiting} shown={shownPiece} onShow={showPiece} />}
      {chosen && dialog === 'edit' && <EditDialog key={chosen.id} evidence={chosen.evidence} onClose={closeDialog} />}
      {chosen && dialog === 'remove' && <RemoveDialog key={chosen.id} evidence={chosen.evidence} uses={namedUses(audit, chosen.uses, texts, inLanguage)} onClose={closeDialog} />}
      {chosen && dialog === 'link' && <LinkDialog key={chosen.id} evidence={chosen.evidence} onClose={closeDialog} />}
    </DropZone>
  )
}

/** Takes what is pasted anywhere in the room, but for what is pasted into a field or a dialog. */
function usePastedFiles(isEditable: boolean, filesIn: (clipboard: DataTransfer) => readonly File[], take: (files: readonly File[]) => void): void {
  const latest = useRef({ filesIn, take })
  latest.current = { filesIn, take }
  useEffect(() => {
    if (!isEditable) return
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !event.clipboardData || isTyping(event.target) || document.querySelector('[role="dialog"]')) return
      const files = latest.current.filesIn(event.clipboardData)
      if (files.length === 0) return
      event.preventDefault()
      latest.current.take(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isEditable])
}
