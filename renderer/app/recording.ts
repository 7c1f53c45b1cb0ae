import { useEffect, useRef } from 'react'

import { useDraft } from './draft.ts'
import { useAttempts, type Attempts } from './failure.ts'

export interface Recording<T> extends Pick<Attempts, 'failure'> {
  /** As it is shown: the draft while there is one, else what is recorded. */
  readonly current: T
  /** What is shown is not, or not so, in the audit. */
  readonly isDraft: boolean
  /** Changes some of it and records the whole, if it is complete. */
  readonly change: (part: Partial<T>) => Promise<void>
  /** Goes back to what is recorded. */
  readonly discard: () => void
}

/**
 * Something that a person changes field by field, every change being recorded at once.
 *
 * What a rule refuses, or what `record` leaves for later by answering undefined because it is not complete, waits as a draft: nothing that was chosen is lost.
 * Give each recorded thing a component of its own (a `key`): the draft belongs to one of them.
 */
export function useRecording<T extends object>(key: string, recorded: T, record: (whole: T) => Promise<unknown> | undefined): Recording<T> {
  const [draft, keep, forget] = useDraft<T | null>(key, null)
  const { failure, attempt, dismiss } = useAttempts()
  const latest = useRef(draft ?? recorded)
  useEffect(() => {
    latest.current = draft ?? recorded
  }, [draft, recorded])

  const change = async (part: Partial<T>) => {
    const next = { ...latest.current, ...part }
    latest.current = next
    keep(next)
    const isRecorded = await attempt(async () => {
      const recording = record(next)
      await recording
      return recording !== undefined
    })
    if (isRecorded && latest.current === next) forget()
  }
  const discard = () => {
    latest.current = recorded
    forget()
    dismiss()
  }
  return { current: draft ?? recorded, isDraft: draft !== null, failure, change, discard }
}
