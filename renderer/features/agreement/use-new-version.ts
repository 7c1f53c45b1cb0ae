import { useState } from 'react'

import type { ComparedVersion } from '../../../shared/contract/versions.ts'
import { art28 } from '../../app/client.ts'
import { type Attempts, useAttempts } from '../../app/failure.ts'
import { useAudit } from '../../app/store.ts'
import { type LongWork, useLongWork } from '../../app/work.ts'

export interface NewVersionReading {
  readonly work: LongWork
  readonly failure: Attempts['failure']
  /** What was read, until it is taken into use or left, or the version that it was compared with is in force no longer. */
  readonly compared: ComparedVersion | null
  /** Asks for a file. */
  readonly read: () => Promise<void>
  readonly leave: () => void
}

/** Reads a new version of the agreement and compares it with the one in force; leaving it leaves no trace. */
export function useNewVersion(): NewVersionReading {
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const { sha256 } = useAudit().agreement.source
  const [found, setFound] = useState<{ readonly inForce: string; readonly compared: ComparedVersion } | null>(null)
  const read = async () => {
    const answer = await attempt(() => work.run((job) => art28.audit.readNewVersion({ job })))
    if (answer) setFound({ inForce: sha256, compared: answer })
  }
  return { work, failure, compared: found?.inForce === sha256 ? found.compared : null, read, leave: () => setFound(null) }
}
