import './evidence.css'

import { useMemo, useState } from 'react'

import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import { judgedOn } from '../../../shared/audit/judged-on.ts'
import { useActions } from '../../app/actions.ts'
import { art28 } from '../../app/client.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { chooseFiles } from '../../app/file-intake.ts'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useFirstDescription } from '../../app/new-evidence/use-first-description.ts'
import { useSelected } from '../../app/place.ts'
import { useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { usePanes } from '../../app/use-panes.ts'
import { useLongWork } from '../../app/work.ts'
import { DropZone } from '../../ui/feedback/drop-zone.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconEvidence } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { EvidenceDetail } from './evidence-detail.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceRows } from './evidence-rows.ts'
import { IncomingFiles } from './incoming-files.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { namedUses } from './named-uses.ts'
import { NewPieceDialog } from './new-piece-dialog.tsx'
import { pastedFiles } from './pasted.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { useIncoming } from './use-incoming.ts'
import { usePastedFiles } from './use-pasted-files.ts'
import { useWaiting } from './use-waiting.ts'
import { WaitingList } from './waiting-list.tsx'

/** The evidence: what there is, what it is worth, what it is used for and what stands in it. */
export function EvidenceRoom() {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const audit = useAudit()
  const { evidenceTypes } = useCatalogue()
  const isEditable = useIsEditable()
  const panes = usePanes('evidence')
  const selected = useSelected()
  const choosing = useLongWork()
  const { failure, attempt } = useAttempts()
  const waiting = useWaiting()
  const firstDescription = useFirstDescription()
  const [describedKey, describe] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'edit' | 'remove' | 'link' | null>(null)

  const day = judgedOn(audit, today())
  const rows = useMemo(() => {
    const names = new Map(evidenceTypes.map(({ id, name }) => [id, inLanguage(name)]))
    return evidenceRows(audit, day, (type) => names.get(type) ?? type)
  }, [audit, day, evidenceTypes, inLanguage])
  const chosen = rows.find(({ id }) => id === selected) ?? null
  const isKept = chosen !== null && chosen.evidence.removed === null

  const expect = (file: EvidenceFile | null) => {
    const key = crypto.randomUUID()
    waiting.add({ key, file, description: firstDescription(file) })
    describe((shown) => shown ?? key)
  }
  const intake = useIncoming(expect)
  usePastedFiles(isEditable, (clipboard) => pastedFiles(clipboard, texts, new Date()), intake.take)
  const choose = () => void attempt(async () => (await choosing.run(chooseFiles)).forEach(expect))
  const save = () =>
    void attempt(async () => {
      const file = chosen?.evidence.file
      const saved = file && (await art28.evidence.save({ sha256: file.sha256, fileName: file.fileName }))
      if (saved) toasts.show({ title: texts('evidence:saved', saved), tone: 'good' })
    })

  const group = texts('window:room.evidence')
  const canChange = isEditable && isKept
  useActions([
    { id: 'evidence.add', title: texts('evidence:add'), group, keys: 'n', isDisabled: !isEditable, run: choose },
    { id: 'evidence.addStatement', title: texts('evidence:addStatement'), group, keys: 'v', isDisabled: !isEditable, run: () => expect(null) },
    { id: 'evidence.edit', title: texts('evidence:edit'), group, keys: 'e', isDisabled: !canChange, run: () => setDialog('edit') },
    { id: 'evidence.link', title: texts('evidence:link'), group, keys: 'l', isDisabled: !canChange, run: () => setDialog('link') },
    { id: 'evidence.remove', title: texts('evidence:remove'), group, keys: 'Delete', isDisabled: !canChange, run: () => setDialog('remove') },
    { id: 'evidence.save', title: texts('evidence:saveAs'), group, keys: 's', isDisabled: !isKept || chosen.evidence.file === null, run: save },
  ])

  const list = (
    <EvidenceList rows={rows} canAdd={isEditable && choosing.progress === null} onChoose={choose} onStatement={() => expect(null)}>
      <LongWorkNotice work={choosing} label={texts('evidence:incoming.choosing')} />
      <IncomingFiles {...intake} />
      <FailureNotice failure={failure} />
      <WaitingList {...waiting} isEditable={isEditable} onDescribe={describe} />
    </EvidenceList>
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
  ) : rows.length === 0 ? null : (
    <EmptyState icon={IconEvidence} title={texts('evidence:empty.select')} description={texts('evidence:empty.selectAbout')} />
  )
  const closeDialog = () => setDialog(null)
  return (
    <DropZone label={texts('evidence:drop')} isDisabled={!isEditable} onFiles={intake.take}>
      <div className="evidence-room">
        <MasterDetail {...panes} list={{ label: group, content: list }} detail={{ label: texts('evidence:detail'), content: detail }} />
      </div>
      {describedKey !== null && <NewPieceDialog {...waiting} shown={describedKey} onShow={describe} />}
      {chosen && dialog === 'edit' && <EditDialog key={chosen.id} evidence={chosen.evidence} onClose={closeDialog} />}
      {chosen && dialog === 'remove' && <RemoveDialog key={chosen.id} evidence={chosen.evidence} uses={namedUses(audit, chosen.uses, texts, inLanguage)} onClose={closeDialog} />}
      {chosen && dialog === 'link' && <LinkDialog key={chosen.id} evidence={chosen.evidence} onClose={closeDialog} />}
    </DropZone>
  )
}
