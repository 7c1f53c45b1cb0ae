import { useEffect, useRef } from 'react'

import { Button } from '../ui/actions/button.tsx'
import { Callout } from '../ui/feedback/callout.tsx'
import { IconSave, IconTodo } from '../ui/icons.tsx'
import { failureText } from './failure.ts'
import type { Recording } from './recording.ts'
import './recording-status.css'
import { useTexts } from './texts.ts'

interface RecordingStatusProps {
  readonly recording: Pick<Recording<object>, 'isDraft' | 'failure' | 'discard'>
  /** That what is shown is recorded, by whom and when; null where nothing is. */
  readonly recorded: string | null
  readonly unrecorded: string
  /** Why a draft waits. */
  readonly waiting: string
}

/** Whether what is shown is in the audit; if not, why, and a way back to what is. A refusal comes into view. */
export function RecordingStatus({ recording: { isDraft, failure, discard }, recorded, unrecorded, waiting }: RecordingStatusProps) {
  const texts = useTexts()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure) place.current?.scrollIntoView({ block: 'nearest' })
  }, [failure])

  if (!isDraft) {
    const Symbol = recorded === null ? IconTodo : IconSave
    return (
      <p className="recording-status" role="status">
        <Symbol />
        <span>{recorded ?? unrecorded}</span>
      </p>
    )
  }
  const back = <Button size="small" onPress={discard}>{texts('window:recording.discard')}</Button>
  return (
    <div ref={place}>
      {failure ? (
        <Callout key="refused" tone="bad" isAnnounced title={failureText(texts, failure)} action={back}>{waiting}</Callout>
      ) : (
        <Callout key="waits" tone="warn" isAnnounced action={back}>{waiting}</Callout>
      )}
    </div>
  )
}
