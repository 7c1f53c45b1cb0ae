import { useEffect, useState } from 'react'

import type { SigningIdentity } from '../../../shared/contract/identities.ts'
import { art28 } from '../client.ts'
import { reportFailure } from '../failure.ts'

/** Who can sign on this machine; null until main has said so. `add` is for one that was just made or imported. */
export function useIdentities(): readonly [readonly SigningIdentity[] | null, (identity: SigningIdentity) => void] {
  const [identities, setIdentities] = useState<readonly SigningIdentity[] | null>(null)
  useEffect(() => {
    art28.identities.list().then(setIdentities, (error: unknown) => {
      setIdentities([])
      reportFailure(error)
    })
  }, [])
  const add = (identity: SigningIdentity) => setIdentities((known) => [...(known ?? []).filter(({ id }) => id !== identity.id), identity])
  return [identities, add]
}
