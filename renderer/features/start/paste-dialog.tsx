import { useState } from 'react'

import { Button } from '../../ui/actions/button.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { FailureNotice } from '../../app/failure-notice.tsx'
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
    <Dialog
      isOpen
      isKept
      size="large"
      onClose={onClose}
      title={texts('start:paste.title')}
      description={texts('start:paste.about')}
      footer={<Button variant="primary" isDisabled={!isComplete} isPending={work.progress !== null} onPress={() => void save()}>{texts('start:paste.save')}</Button>}
    >
      <Stack>
        <TextField label={texts('start:paste.name')} isRequired autoFocus value={name} onChange={setName} />
        <div className="start-paste">
          <TextArea label={texts('start:paste.text')} isRequired value={text} onChange={setText} />
        </div>
        <LongWorkNotice work={work} label={texts('start:library.importing')} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
