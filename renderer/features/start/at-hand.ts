import { create } from 'zustand'

import type { KnownDossier } from '../../../shared/contract/dossiers.ts'
import type { LibraryAgreement } from '../../../shared/contract/library.ts'
import { art28 } from '../../app/client.ts'
import { reportFailure } from '../../app/failure.ts'

/** What lies at hand on this machine; null until main has said so. */
export const useAtHand = create<{ readonly dossiers: readonly KnownDossier[] | null; readonly agreements: readonly LibraryAgreement[] | null }>(() => ({
  dossiers: null,
  agreements: null,
}))

export async function refreshDossiers(): Promise<void> {
  try {
    useAtHand.setState({ dossiers: await art28.dossiers.list() })
  } catch (error) {
    reportFailure(error)
  }
}

export async function refreshAgreements(): Promise<void> {
  try {
    useAtHand.setState({ agreements: await art28.library.list() })
  } catch (error) {
    reportFailure(error)
  }
}
