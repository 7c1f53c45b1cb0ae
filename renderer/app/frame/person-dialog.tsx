import { useState } from 'react'

import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { useAttempts } from '../failure.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { saveSettings, useStore } from '../store.ts'
import { useTexts } from '../texts.ts'
import { closeDialog } from './open-dialog.ts'

/** Asks who works here: it stands beside every change of a trail. */
export function PersonDialog() {
  const texts = useTexts()
  const known = useStore((state) => state.settings.person)
  const [person, setPerson] = useState(known ?? { name: '', role: '', organisation: '' })
  const { failure, attempt } = useAttempts()
  const isComplete = Object.values(person).every((words) => words.trim() !== '')

  const save = async () => {
    if (!isComplete) return
    if ((await attempt(() => saveSettings({ person }).then(() => true))) !== undefined) closeDialog()
  }
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      size="small"
      title={texts('window:person.title')}
      description={texts('window:person.about')}
      footer={<Button variant="primary" isDisabled={!isComplete} onPress={() => void save()}>{texts('window:person.save')}</Button>}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack>
          {(['name', 'role', 'organisation'] as const).map((part) => (
            <TextField key={part} label={texts(`window:person.${part}`)} isRequired autoFocus={part === 'name'} value={person[part]} onChange={(words) => setPerson({ ...person, [part]: words })} />
          ))}
          <FailureNotice failure={failure} />
          <button type="submit" hidden />
        </Stack>
      </form>
    </Dialog>
  )
}
