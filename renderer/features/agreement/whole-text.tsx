import { create } from 'zustand'

import { FailureNotice } from '../../app/failure-notice.tsx'
import { useAttempts } from '../../app/failure.ts'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { Stack } from '../../ui/layout/stack.tsx'

const useDeclaring = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** Asks whether somebody read every word: without that, silence and absence prove nothing (SPEC S5). */
export function askWholeTextRead(): void {
  useDeclaring.setState({ isOpen: true })
}

const close = () => useDeclaring.setState({ isOpen: false })

export function DeclareWholeText() {
  const texts = useTexts()
  const isEditable = useIsEditable()
  return (
    <Button onPress={askWholeTextRead} isDisabled={!isEditable}>
      {texts('reading:wholeText.declare')}
    </Button>
  )
}

/** Says whether somebody declared to have read the whole text; who and when stands with the file. */
export function WholeTextState() {
  const texts = useTexts()
  const { wholeTextRead } = useAudit()
  if (!wholeTextRead) return <Badge tone="warn">{texts('reading:wholeText.unread')}</Badge>
  return <Badge tone="good">{texts('reading:wholeText.read')}</Badge>
}

/** The declaration itself, with what it is for. */
export function WholeTextDialog() {
  const texts = useTexts()
  const { isOpen } = useDeclaring()
  const { failure, attempt } = useAttempts()
  const declare = async () => {
    const events = await attempt(() => apply({ kind: 'agreement.confirmWholeTextRead', payload: {} }))
    if (events) close()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={texts('reading:wholeText.title')}
      footer={
        <>
          <Button onPress={close}>{texts('reading:form.cancel')}</Button>
          <Button variant="primary" onPress={() => void declare()}>{texts('reading:wholeText.confirm')}</Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{texts('reading:wholeText.why')}</p>
        <p>{texts('reading:wholeText.what')}</p>
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
