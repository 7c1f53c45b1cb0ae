import { z } from 'zod'

import { CuratedReading } from '../agreement/curated-reading.ts'
import { AgreementReading } from '../agreement/reading.ts'
import { AgreementSource } from '../agreement/source.ts'
import { Id, Instant, Sha256 } from '../values.ts'

/** An agreement at hand: one that ships with the product, or one that somebody imported. */
export const LibraryAgreement = z.strictObject({
  id: Id,
  /** What people call it. */
  name: z.string(),
  fileName: z.string(),
  sha256: Sha256,
  sizeBytes: z.int().min(0),
  origin: z.enum(['shipped', 'imported']),
  /** Null for what ships with the product. */
  importedAt: Instant.nullable(),
})
export type LibraryAgreement = z.output<typeof LibraryAgreement>

/** An agreement as it was read, before there is an audit of it. */
export const ReadAgreement = z.strictObject({ source: AgreementSource, reading: AgreementReading, curated: CuratedReading.nullable() })
export type ReadAgreement = z.output<typeof ReadAgreement>
