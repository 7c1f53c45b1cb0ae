import { useCallback, useState } from 'react'

import { useStore } from './store.ts'

/**
 * What a person has typed and not yet given to the audit: a form that is not complete, a note that is not sent.
 *
 * It outlives the screen, a crash and a restart; `forget` is for when it was recorded or thrown away. The dossier knows nothing of it.
 * While there is no draft `blank` is shown, as it is at the time: give it what is recorded, and the form follows an undo.
 */
export function useDraft<T>(key: string, blank: T): readonly [T, (next: T) => void, () => void] {
  const place = placeOf(useStore((state) => state.open?.audit.id), key)
  const [held, setHeld] = useState(() => ({ place, draft: kept<T>(place) }))
  if (held.place !== place) setHeld({ place, draft: kept<T>(place) })

  const change = useCallback(
    (draft: T) => {
      localStorage.setItem(place, JSON.stringify(draft))
      setHeld({ place, draft })
    },
    [place],
  )
  const forget = useCallback(() => {
    localStorage.removeItem(place)
    setHeld({ place, draft: undefined })
  }, [place])
  return [held.draft === undefined ? blank : held.draft, change, forget]
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
