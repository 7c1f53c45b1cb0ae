import { z } from 'zod'

import { Sha256 } from '../values.ts'

/** Where a page of a paged document begins in the text. */
export const PageStart = z.strictObject({ page: z.int().min(1), start: z.int().min(0) })

/**
 * An agreement as text, with the identity of the file it came from.
 *
 * Every range in a reading counts characters of `text`, which is the file's own text: decoded, a byte-order mark dropped, nothing else changed.
 */
export const AgreementSource = z.strictObject({
  fileName: z.string(),
  /** Of the file's bytes as received, not of `text`. */
  sha256: Sha256,
  sizeBytes: z.int().min(1),
  format: z.enum(['text']),
  /** The character encoding the text was decoded from, as a WHATWG label. */
  encoding: z.string(),
  text: z.string(),
  /** Empty for formats without pages. */
  pages: z.array(PageStart),
})
export type AgreementSource = z.output<typeof AgreementSource>
