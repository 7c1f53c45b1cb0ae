import type { LibraryAgreement } from '../../../shared/contract/library.ts'
import { toasts } from '../../ui/overlays/toasts.tsx'
import { art28 } from '../../app/client.ts'
import { type Attempts, useAttempts } from '../../app/failure.ts'
import { useTexts } from '../../app/texts.ts'
import { type LongWork, useLongWork } from '../../app/work.ts'
import { refreshAgreements, useAtHand } from './at-hand.ts'

export interface Import {
  readonly work: LongWork
  readonly failure: Attempts['failure']
  /** Asks for a file. Each of these answers with the agreement, or null where there is none: cancelled, or refused and shown. */
  readonly chooseFile: () => Promise<LibraryAgreement | null>
  readonly takeFile: (file: File) => Promise<LibraryAgreement | null>
  readonly takeText: (name: string, text: string) => Promise<LibraryAgreement | null>
}

/** Brings an agreement into the library, and tells whether it was there already. */
export function useImport(): Import {
  const texts = useTexts()
  const work = useLongWork()
  const { failure, attempt } = useAttempts()

  const take = async (importOne: (job: string) => Promise<LibraryAgreement | null>) => {
    const before = useAtHand.getState().agreements ?? []
    const agreement = await attempt(() => work.run(importOne))
    if (!agreement) return null
    await refreshAgreements()
    const { name } = agreement
    const isKnown = before.some(({ id }) => id === agreement.id)
    toasts.show(isKnown ? { title: texts('start:library.already', { name }) } : { tone: 'good', title: texts('start:library.added', { name }) })
    return agreement
  }
  return {
    work,
    failure,
    chooseFile: () => take((job) => art28.library.importFile({ job })),
    takeFile: (file) => take(async (job) => art28.library.importBytes({ job, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    takeText: (name, text) => take((job) => art28.library.importText({ job, name, text })),
  }
}
