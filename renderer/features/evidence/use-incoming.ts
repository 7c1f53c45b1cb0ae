import { useCallback, useEffect, useRef, useState } from 'react'

import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import type { AppError } from '../../../shared/errors.ts'
import { art28 } from '../../app/client.ts'
import { named } from '../../app/failure.ts'
import { takeIn } from '../../app/file-intake.ts'

/** A file on its way into the dossier, or one that did not get there. */
export interface Incoming {
  readonly key: string
  readonly fileName: string
  /** From 0 to 1. */
  readonly part: number
  readonly state: 'coming' | 'cancelled' | AppError
}

export interface Intake {
  readonly incoming: readonly Incoming[]
  /** Takes files in one after another; what fails or is cancelled holds up no other. */
  readonly take: (files: readonly File[]) => void
  readonly cancel: (key: string) => void
  readonly dismiss: (key: string) => void
}

let intakes = 0

/** Files dropped or pasted here, each with its own progress, end and failure. Leaving the room stops what is on its way. */
export function useIncoming(onTaken: (file: EvidenceFile) => void): Intake {
  const [incoming, setIncoming] = useState<readonly Incoming[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const taken = useRef(onTaken)
  taken.current = onTaken
  const queue = useRef(Promise.resolve())

  const change = useCallback((key: string, part: Partial<Incoming>) => setIncoming((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each))), [])
  const dismiss = useCallback((key: string) => setIncoming((all) => all.filter((each) => each.key !== key)), [])

  const bringIn = useCallback(
    async (key: string, file: File) => {
      const { signal } = stops.current.get(key)!
      try {
        const kept = signal.aborted ? null : await takeIn(file, key, { signal, onProgress: (part) => change(key, { part }) })
        if (!kept) return change(key, { state: 'cancelled' })
        dismiss(key)
        taken.current(kept)
      } catch (error) {
        change(key, { state: named(error) })
      } finally {
        stops.current.delete(key)
      }
    },
    [change, dismiss],
  )

  const take = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        intakes += 1
        const key = `evidence-${intakes}`
        stops.current.set(key, new AbortController())
        setIncoming((all) => [...all, { key, fileName: file.name, part: 0, state: 'coming' }])
        queue.current = queue.current.then(() => bringIn(key, file))
      }
    },
    [bringIn],
  )

  const cancel = useCallback((key: string) => {
    stops.current.get(key)?.abort()
    void art28.work.cancel({ job: key })
  }, [])

  useEffect(() => {
    const running = stops.current
    return () => {
      for (const [key, stop] of running) {
        stop.abort()
        void art28.work.cancel({ job: key })
      }
    }
  }, [])

  return { incoming, take, cancel, dismiss }
}
