import { z } from 'zod'

import { AgreementFile } from '../audit/amendment.ts'
import { Id, Instant, Sha256 } from '../values.ts'

/** What checking a dossier found. */
export const DossierVerification = z.strictObject({
  kind: z.literal('dossier'),
  isIntact: z.boolean(),
  /** `ok`, or what SQLite found wrong with the file. */
  structure: z.string(),
  events: z.int().min(0),
  /** The first line of the trail that does not follow from the one before; 0 where the trail could not be read; null where all do. */
  brokenAt: z.int().min(0).nullable(),
  lastHash: Sha256.nullable(),
  lastAt: Instant.nullable(),
  /** `open`: the last writer did not close the file, so the bytes between its contents are not sealed. */
  seal: z.enum(['intact', 'broken', 'open']),
  /** The agreement's own file, of every version. `absent`: the dossier has its text alone, as those made before files were kept. */
  agreements: z.array(AgreementFile.extend({ state: z.enum(['intact', 'broken', 'absent']) })),
  /** Of evidence. */
  files: z.array(z.strictObject({ id: Id, fileName: z.string(), sha256: Sha256, sizeBytes: z.int().min(0), isIntact: z.boolean() })),
})
export type DossierVerification = z.output<typeof DossierVerification>
