import { useCallback, useEffect, useRef, useState } from 'react'

import { art28 } from './client.ts'

/** How far long work is; `total` is 0 while nobody knows how much there is to do. */
export interface WorkProgress {
  readonly done: number
  readonly total: number
}

export interface LongWork {
  /** Null while nothing is being done. */
  readonly progress: WorkProgress | null
  /** Does it; the promise is main's own answer, with null for what was cancelled. */
  readonly run: <T>(work: (job: string) => Promise<T>) => Promise<T>
  readonly cancel: () => void
}

let jobs = 0

/** Long work in main, one at a time: shown with its progress, and cancelled when the person says so or leaves. */
export function useLongWork(): LongWork {
  const [progress, setProgress] = useState<WorkProgress | null>(null)
  const job = useRef<string | null>(null)

  const cancel = useCallback(() => {
    if (job.current) void art28.work.cancel({ job: job.current })
  }, [])

  useEffect(() => {
    const stopListening = art28.work.progressed((news) => {
      if (news.job === job.current) setProgress({ done: news.done, total: news.total })
    })
    return () => {
      stopListening()
      cancel()
    }
  }, [cancel])

  const run = useCallback(async <T>(work: (job: string) => Promise<T>): Promise<T> => {
    const mine = `work-${(jobs += 1)}`
    job.current = mine
    setProgress({ done: 0, total: 0 })
    try {
      return await work(mine)
    } finally {
      if (job.current === mine) {
        job.current = null
        setProgress(null)
      }
    }
  }, [])

  return { progress, run, cancel }
}
