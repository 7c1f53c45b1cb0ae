import { useEffect, useState } from 'react'

import type { ReadAgreement } from '../../../shared/contract/library.ts'
import { art28 } from '../../app/client.ts'
import { type Attempts, useAttempts } from '../../app/failure.ts'
import { type LongWork, useLongWork } from '../../app/work.ts'

/** An agreement of the library as it was read; null while it is being read, where that was cancelled, and without an agreement. */
export function useReading(id: string | null): { readonly read: ReadAgreement | null; readonly work: LongWork; readonly failure: Attempts['failure'] } {
  const work = useLongWork()
  const { run } = work
  const { failure, attempt } = useAttempts()
  const [known, setKnown] = useState<{ readonly id: string; readonly read: ReadAgreement } | null>(null)

  useEffect(() => {
    if (id === null) return
    let isWanted = true
    void attempt(() => run((job) => art28.library.read({ job, id }))).then((read) => {
      if (read && isWanted) setKnown({ id, read })
    })
    return () => {
      isWanted = false
    }
  }, [id, run, attempt])

  return { read: known?.id === id ? known!.read : null, work, failure }
}
