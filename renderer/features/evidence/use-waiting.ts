import { useEffect, useRef } from 'react'

import { useDraft } from '../../app/draft.ts'
import type { Waiting } from './evidence-draft.ts'

const none: readonly Waiting[] = []

export interface WaitingPieces {
  readonly waiting: readonly Waiting[]
  readonly add: (piece: Waiting) => void
  readonly change: (key: string, description: Waiting['description']) => void
  readonly drop: (key: string) => void
}

/** New pieces that are not described yet: they outlive the room, a crash and a restart. */
export function useWaiting(): WaitingPieces {
  const [waiting, keep] = useDraft('evidence:waiting', none)
  const latest = useRef(waiting)
  useEffect(() => {
    latest.current = waiting
  }, [waiting])

  const update = (next: readonly Waiting[]) => {
    latest.current = next
    keep(next)
  }
  return {
    waiting,
    add: (piece) => update([...latest.current, piece]),
    change: (key, description) => update(latest.current.map((each) => (each.key === key ? { ...each, description } : each))),
    drop: (key) => update(latest.current.filter((each) => each.key !== key)),
  }
}
