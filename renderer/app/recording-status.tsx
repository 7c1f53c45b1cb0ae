import { type ReactNode, useEffect, useRef } from 'react'

import { Button } from '../ui/actions/button.tsx'
import { Callout } from '../ui/feedback/callout.tsx'
import { IconSave } from '../ui/icons.tsx'
import { FailureNotice } from './failure-notice.tsx'
import type { Recording } from './recording.ts'
import './recording-status.css'
import { useTexts } from './texts.ts'

interface RecordingStatusProps {
  readonly recording: Pick<Recording<object>, 'isDraft' | 'failure' | 'discard'>
  /** Who recorded what is shown, and when; or that nobody did. */
  readonly recorded: ReactNode
  /** Why a draft waits. */
  readonly waiting: string
}

/** Whether what is shown is in the audit; if not, why, and a way back to what is. */
export function RecordingStatus({ recording: { isDraft, failure, discard }, recorded, waiting }: RecordingStatusProps) {
  const texts = useTexts()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure) place.current?.scrollIntoView({ block: 'nearest' })
  }, [failure])
  if (!isDraft) {
    return (
      <p className="recording-status" role="status">
        <IconSave />
        <span>{recorded}</span>
      </p>
    )
  }
  return (
    <div ref={place} className="recording-waits">
      <FailureNotice failure={failure} />
      <Callout tone="warn" isAnnounced action={<Button size="small" onPress={discard}>{texts('window:recording.discard')}</Button>}>
        {waiting}
      </Callout>
    </div>
  )
}
