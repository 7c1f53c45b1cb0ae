import { useState } from 'react'

import { nextId } from '../../../shared/audit/next-id.ts'
import { Strength, type EvidenceFile } from '../../../shared/audit/evidence.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { today } from '../clock.ts'
import { useAttempts } from '../failure.ts'
import { FormDialog } from '../form-dialog.tsx'
import { apply, useAudit, useCatalogue } from '../store.ts'
import { useInLanguage, useTexts } from '../texts.ts'
import { filedAs, firstDescription, isComplete } from './new-evidence.ts'

interface NewEvidenceDialogProps {
  /** Their bytes are in the dossier already; never none. */
  readonly files: readonly EvidenceFile[]
  readonly onClose: () => void
  readonly onAttached: (ids: readonly string[]) => void
}

/** Asks of new files what a piece of evidence cannot be filed without; the rest is completed among the evidence. */
export function NewEvidenceDialog({ files, onClose, onAttached }: NewEvidenceDialogProps) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const audit = useAudit()
  const { evidenceTypes } = useCatalogue()
  const { failure, attempt } = useAttempts()
  const [given, setGiven] = useState(() => firstDescription(files, audit, today(), texts('window:evidence.receivedHowFirst')))
  const [titles, setTitles] = useState<readonly string[]>(() => files.map(({ fileName }) => fileName.replace(/\.[^.]+$/u, '')))
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })

  const attach = () =>
    attempt(async () => {
      const ids: string[] = []
      for (const _ of files) ids.push(nextId('E', [...Object.keys(audit.evidence), ...ids]))
      await apply(...files.map((file, index) => ({ kind: 'evidence.attach' as const, payload: filedAs(given, ids[index]!, titles[index]!, file) })))
      onAttached(ids)
    })

  return (
    <FormDialog
      title={texts('window:evidence.newTitle', { count: files.length })}
      description={texts('window:evidence.newAbout')}
      recordLabel={texts('window:evidence.attach')}
      isComplete={isComplete(given, titles)}
      failure={failure}
      onRecord={attach}
      onClose={onClose}
    >
      {files.map(({ fileName, sha256 }, index) => (
        <TextField key={`${sha256}-${index}`} label={texts('window:evidence.titleOf', { fileName })} isRequired value={titles[index]!} onChange={(title) => setTitles(titles.with(index, title))} />
      ))}
      <ComboBox label={texts('report:column.type')} isRequired options={evidenceTypes.map(({ id, name }) => ({ id, label: inLanguage(name) }))} value={given.type} onChange={(type) => type && change({ type })} />
      <Select
        label={texts('report:column.strength')}
        description={texts('window:evidence.strengthAbout')}
        options={Strength.options.filter((strength) => strength !== 'E6').map((id) => ({ id, label: texts(`report:value.strength.${id}`) }))}
        value={given.strength}
        onChange={(strength) => change({ strength })}
      />
      <Checkbox isSelected={given.wasSeenMade} onChange={(wasSeenMade) => change({ wasSeenMade })}>
        {texts('report:column.wasSeenMade')}
      </Checkbox>
      <DateField label={texts('report:column.obtainedOn')} isRequired max={today()} value={given.obtainedOn} onCommit={(obtainedOn) => obtainedOn && change({ obtainedOn })} />
      <TextField label={texts('report:column.receivedFrom')} isRequired value={given.receivedFrom} onChange={(receivedFrom) => change({ receivedFrom })} />
      <TextField label={texts('report:column.receivedHow')} isRequired value={given.receivedHow} onChange={(receivedHow) => change({ receivedHow })} />
      <Checkbox isSelected={given.hasPersonalData} onChange={(hasPersonalData) => change({ hasPersonalData })}>
        {texts('window:evidence.hasPersonalData')}
      </Checkbox>
      {given.hasPersonalData && (
        <TextArea label={texts('report:column.minimisedHow')} isRequired rows={2} value={given.minimisedHow} onChange={(minimisedHow) => change({ minimisedHow })} />
      )}
    </FormDialog>
  )
}
