import { useCallback, useEffect, useRef, useState } from 'react'

import { reportFailure } from './failure.ts'
import { useStore } from './store.ts'

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
 * A text is saved into the dossier that it was typed in, or not at all.
 */
export function useAutosaved(saved: string, save: (text: string) => Promise<unknown>, onRefused: (error: unknown) => void = reportFailure): Autosaved {
  const dossier = useStore(({ open }) => open?.id)
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ dossier, typed, saved, save, onRefused })
  latest.current = { dossier, typed, saved, save, onRefused }
  const saving = useRef<{ readonly text: string; readonly done: Promise<void> } | null>(null)

  // Leaving a field, its screen and the pause may all ask for the same words: they are saved once.
  const saveNow = useCallback((): Promise<void> => {
    const { dossier, typed, saved, save, onRefused } = latest.current
    if (typed === null || dossier !== useStore.getState().open?.id) return Promise.resolve()
    if (typed === saved) {
      setTyped(null)
      return Promise.resolve()
    }
    if (saving.current?.text === typed) return saving.current.done
    const done = save(typed)
      .then(() => {
        if (latest.current.typed === typed) setTyped(null)
      }, onRefused)
      .finally(() => (saving.current = null))
    saving.current = { text: typed, done }
    return done
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
