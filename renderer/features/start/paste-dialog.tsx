import { useState } from 'react'
import { FormDialog } from '../../app/form-dialog.tsx'

import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { useImport } from './use-import.ts'

interface PasteDialogProps {
  readonly onClose: () => void
  readonly onAdded: (id: string) => void
}

/** Takes an agreement's text from the clipboard into the library. */
export function PasteDialog({ onClose, onAdded }: PasteDialogProps) {
  const texts = useTexts()
  const { work, failure, takeText } = useImport()
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const isComplete = name.trim() !== '' && text.trim() !== ''

  const save = async () => {
    const added = await takeText(name.trim(), text)
    if (!added) return
    onAdded(added.id)
    onClose()
  }
  return (
    <FormDialog
      size="large"
      title={texts('start:paste.title')}
      description={texts('start:paste.about')}
      recordLabel={texts('start:paste.save')}
      isComplete={isComplete}
      isPending={work.progress !== null}
      failure={failure}
      onRecord={save}
      onClose={onClose}
    >
      <TextField label={texts('start:paste.name')} isRequired autoFocus value={name} onChange={setName} />
      <div className="start-paste">
        <TextArea label={texts('start:paste.text')} isRequired value={text} onChange={setText} />
      </div>
      <LongWorkNotice work={work} label={texts('start:library.importing')} />
    </FormDialog>
  )
}
