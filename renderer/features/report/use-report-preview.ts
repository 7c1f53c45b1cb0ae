import { useEffect, useState } from 'react'

import type { AppError } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/values.ts'
import { art28 } from '../../app/client.ts'
import { named } from '../../app/failure.ts'
import { useOpen } from '../../app/store.ts'
import { type LongWork, useLongWork } from '../../app/work.ts'

/** How long nothing may change before the pages are drawn again, in milliseconds: drawing takes seconds. */
const pause = 1200

interface Drawn {
  readonly bytes: Uint8Array
  readonly language: Language
  /** The line of the trail up to which it tells. */
  readonly sequence: number
}

export interface ReportPreview {
  /** The newest pages there are, of an earlier moment while new ones are drawn; null before the first. */
  readonly drawn: Drawn | null
  readonly failure: AppError | null
  readonly work: LongWork
}

/** The report's real PDF, drawn again a moment after the audit or the language changes. */
export function useReportPreview(language: Language): ReportPreview {
  const { events } = useOpen()
  const work = useLongWork()
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const sequence = events.length
  const isCurrent = drawn !== null && drawn.sequence === sequence && drawn.language === language
  const { run, cancel } = work

  useEffect(() => {
    if (isCurrent) return
    let isWanted = true
    const timer = setTimeout(async () => {
      try {
        setFailure(null)
        const answer = await run((job) => art28.report.preview({ job, language }))
        if (isWanted && answer) setDrawn({ bytes: answer.bytes, language, sequence })
      } catch (error) {
        if (isWanted) setFailure(named(error))
      }
    }, drawn === null ? 0 : pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
      cancel()
    }
    // What was drawn changes only as the outcome of this.
  }, [sequence, language, isCurrent, run, cancel])

  return { drawn, failure, work }
}
