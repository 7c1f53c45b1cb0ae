import { useCallback, useEffect, useRef, useState } from 'react'

import { reportFailure } from './failure.ts'

/** How long after the last key a text is saved by itself, in milliseconds. */
const pause = 900

/** Every text that is being typed and not yet saved, so that the closing window can save it first. */
const pending = new Set<() => Promise<void>>()

/** Saves what is still being typed, everywhere in the window. */
export async function saveAllTyped(): Promise<void> {
  await Promise.all([...pending].map((save) => save()))
}

export interface Autosaved {
  readonly text: string
  readonly type: (text: string) => void
  /** Saves now: when the field is left. */
  readonly saveNow: () => Promise<void>
}

/**
 * A text that saves itself a moment after the last key, when its field is left, when its screen goes, and when the window closes.
 *
 * While somebody types, their text stands, whatever `saved` becomes meanwhile. What `save` refuses is given to `onRefused`, and the text stays to be mended.
 */
export function useAutosaved(saved: string, save: (text: string) => Promise<unknown>, onRefused: (error: unknown) => void = reportFailure): Autosaved {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, saved, save, onRefused })
  latest.current = { typed, saved, save, onRefused }

  const saveNow = useCallback(async () => {
    const { typed, saved, save, onRefused } = latest.current
    if (typed === null) return
    if (typed === saved) return setTyped(null)
    try {
      await save(typed)
      if (latest.current.typed === typed) setTyped(null)
    } catch (error) {
      onRefused(error)
    }
  }, [])

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => void saveNow(), pause)
    pending.add(saveNow)
    return () => {
      clearTimeout(timer)
      pending.delete(saveNow)
    }
  }, [typed, saveNow])

  useEffect(() => () => void saveNow(), [saveNow])

  return { text: typed ?? saved, type: setTyped, saveNow }
}
