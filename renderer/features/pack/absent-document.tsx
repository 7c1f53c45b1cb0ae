import { useState } from 'react'

import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { Stack } from '../../ui/layout/stack.tsx'

interface AbsentDocumentProps {
  /** Empty unless it was recorded not to exist. */
  readonly reason: string
  readonly isDisabled: boolean
  readonly onRecord: (reason: string) => Promise<unknown>
}

/** Records that a document does not exist, and why; or that it does after all. */
export function AbsentDocument({ reason, isDisabled, onRecord }: AbsentDocumentProps) {
  const texts = useTexts()
  const [typed, setTyped] = useState('')
  if (reason !== '') {
    return (
      <div>
        <p>{texts('pack:document.absentIs', { reason })}</p>
        <Button isDisabled={isDisabled} onPress={() => void onRecord('')}>{texts('pack:document.absentUndo')}</Button>
      </div>
    )
  }
  return (
    <Disclosure title={texts('pack:document.absent')}>
      <Stack gap={2}>
        <TextArea label={texts('pack:document.absentReason')} description={texts('pack:document.absentAbout')} value={typed} isDisabled={isDisabled} onChange={setTyped} />
        <div>
          <Button isDisabled={isDisabled || typed.trim() === ''} onPress={() => void onRecord(typed.trim())}>{texts('pack:document.absentSave')}</Button>
        </div>
      </Stack>
    </Disclosure>
  )
}
