import { useEffect, useLayoutEffect, useRef, useState } from 'react'

export interface Draft<Value> {
  readonly value: Value
  readonly set: (value: Value) => void
  /** Hands over the draft if it differs from what was handed over last. */
  readonly commit: () => void
}

/**
 * What a person is writing, before it counts.
 *
 * A new value from outside replaces the draft. A field that disappears with a change in it (a key moved the screen on, so it never lost the focus)
 * hands the change over as it goes, to the callback of the record it belonged to: give a field of another record another `key`.
 */
export function useDraft<Value>(value: Value, onCommit?: (value: Value) => void): Draft<Value> {
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    setDraft(value)
  }

  const latest = useRef({ draft, committed: value, onCommit })
  useLayoutEffect(() => {
    latest.current.onCommit = onCommit
  })
  useLayoutEffect(() => {
    const isEchoOfTyping = Object.is(latest.current.draft, value)
    if (!isEchoOfTyping) latest.current = { ...latest.current, draft: value, committed: value }
  }, [value])

  const set = (value: Value) => {
    latest.current.draft = value
    setDraft(value)
  }
  const commit = () => {
    const { draft, committed, onCommit } = latest.current
    if (Object.is(draft, committed)) return
    latest.current.committed = draft
    onCommit?.(draft)
  }
  useEffect(() => commit, [])

  return { value: draft, set, commit }
}
