import { useCallback, useEffect, useRef, useState } from 'react'

import { useStore } from './store.ts'

/**
 * What a person has typed and not yet given to the audit: a form that is not complete, a note that is not sent.
 *
 * It outlives the screen, a crash and a restart; `forget` is for when it was recorded or thrown away. The dossier knows nothing of it.
 */
export function useDraft<T>(key: string, blank: T): readonly [T, (next: T) => void, () => void] {
  const place = placeOf(useStore((state) => state.open?.audit.id), key)
  const [draft, setDraft] = useState<T>(() => kept(place) ?? blank)
  const shown = useRef(place)

  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    setDraft(kept(place) ?? blank)
  })

  const change = useCallback(
    (next: T) => {
      localStorage.setItem(place, JSON.stringify(next))
      setDraft(next)
    },
    [place],
  )
  const forget = () => {
    localStorage.removeItem(place)
    setDraft(blank)
  }
  return [draft, change, forget]
}

/** Puts a draft where {@link useDraft} will find it under the same key, for a screen that is about to be shown. */
export function leaveDraft<T>(key: string, draft: T): void {
  localStorage.setItem(placeOf(useStore.getState().open?.audit.id, key), JSON.stringify(draft))
}

/** The draft under a key, if one was kept. */
export function keptDraft<T>(key: string): T | undefined {
  return kept(placeOf(useStore.getState().open?.audit.id, key))
}

function placeOf(auditId: string | undefined, key: string): string {
  return `draft:${auditId ?? ''}:${key}`
}

function kept<T>(place: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '') as T
  } catch {
    return undefined
  }
}
