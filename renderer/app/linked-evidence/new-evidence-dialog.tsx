import { Fragment, useState } from 'react'

import { nextId } from '../../../shared/audit/next-id.ts'
import { type EvidenceDescription, type EvidenceFile, Strength } from '../../../shared/audit/evidence.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { today } from '../clock.ts'
import { useAttempts } from '../failure.ts'
import { FormDialog } from '../form-dialog.tsx'
import { useFirstDescription } from '../new-evidence/use-first-description.ts'
import { apply, useAudit, useCatalogue } from '../store.ts'
import { useInLanguage, useTexts } from '../texts.ts'
import { isComplete } from './is-complete.ts'

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
  const firstDescription = useFirstDescription()
  const [descriptions, describe] = useState<readonly EvidenceDescription[]>(() => files.map(firstDescription))
  const shared = descriptions[0]!
  const change = (part: Partial<EvidenceDescription>) => describe(descriptions.map((each) => ({ ...each, ...part })))
  const changeOne = (index: number, part: Partial<EvidenceDescription>) => describe(descriptions.with(index, { ...descriptions[index]!, ...part }))
  const types = evidenceTypes.map(({ id, name }) => ({ id, label: inLanguage(name) }))

  const attach = () =>
    attempt(async () => {
      const ids: string[] = []
      for (const _ of files) ids.push(nextId('E', [...Object.keys(audit.evidence), ...ids]))
      await apply(...files.map((file, index) => ({ kind: 'evidence.attach' as const, payload: { ...descriptions[index]!, id: ids[index]!, file } })))
      onAttached(ids)
    })

  return (
    <FormDialog
      title={texts('window:evidence.newTitle', { count: files.length })}
      description={texts('window:evidence.newAbout')}
      recordLabel={texts('window:evidence.attach')}
      isComplete={descriptions.every(isComplete)}
      failure={failure}
      onRecord={attach}
      onClose={onClose}
    >
      {files.map(({ fileName, sha256 }, index) => (
        <Fragment key={`${sha256}-${index}`}>
          <TextField label={texts('window:evidence.titleOf', { fileName })} isRequired value={descriptions[index]!.title} onChange={(title) => changeOne(index, { title })} />
          <ComboBox label={texts('window:evidence.typeOf', { fileName })} isRequired options={types} value={descriptions[index]!.type} onChange={(type) => type && changeOne(index, { type })} />
        </Fragment>
      ))}
      <Select
        label={texts('report:column.strength')}
        description={texts('window:evidence.strengthAbout')}
        options={Strength.options.filter((strength) => strength !== 'E6').map((id) => ({ id, label: texts(`report:value.strength.${id}`) }))}
        value={shared.strength}
        onChange={(strength) => change({ strength })}
      />
      <Checkbox isSelected={shared.wasSeenMade} onChange={(wasSeenMade) => change({ wasSeenMade })}>
        {texts('report:column.wasSeenMade')}
      </Checkbox>
      <DateField label={texts('report:column.obtainedOn')} isRequired max={today()} value={shared.obtainedOn} onCommit={(obtainedOn) => obtainedOn && change({ obtainedOn })} />
      <TextField label={texts('report:column.receivedFrom')} isRequired value={shared.receivedFrom} onChange={(receivedFrom) => change({ receivedFrom })} />
      <TextField label={texts('report:column.receivedHow')} isRequired value={shared.receivedHow} onChange={(receivedHow) => change({ receivedHow })} />
      <Checkbox isSelected={shared.hasPersonalData} onChange={(hasPersonalData) => change({ hasPersonalData })}>
        {texts('window:evidence.hasPersonalData')}
      </Checkbox>
      {shared.hasPersonalData && (
        <TextArea label={texts('report:column.minimisedHow')} isRequired rows={2} value={shared.minimisedHow} onChange={(minimisedHow) => change({ minimisedHow })} />
      )}
    </FormDialog>
  )
}
