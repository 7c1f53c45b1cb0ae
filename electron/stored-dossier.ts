import { z } from 'zod'

import { KnownDossier } from '../shared/contract/dossiers.ts'

/**
 * What is kept of a dossier that was opened here before: enough for the start screen, and nothing of what was found in the audit.
 *
 * The window never sees the path; where the file lies and whether it is still there is looked up when the list is asked for.
 */
export const StoredDossier = KnownDossier.omit({ fileName: true, folder: true, isMissing: true }).extend({ path: z.string() })
export type StoredDossier = z.output<typeof StoredDossier>
