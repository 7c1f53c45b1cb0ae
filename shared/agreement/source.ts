import { z } from 'zod'

import { Sha256 } from '../values.ts'

/** Where a page of a paged document begins in the text, and each of its printed lines, counted from the top of the page; none in a source read before lines were kept. */
export const PageStart = z.strictObject({
  page: z.int().min(1),
  start: z.int().min(0),
  lines: z.array(z.strictObject({ line: z.int().min(1), start: z.int().min(0) })).default([]),
})

/**
 * `tracked_changes`: the file holds proposals to change it; the text is as if all were accepted. `pages_without_text`: some pages are pictures.
 * `attachment`: the agreement was attached to the mail, and the mail itself is left out. `navigation_removed`: a web page's menus are left out.
 */
export const SourceRemark = z.enum(['tracked_changes', 'pages_without_text', 'attachment', 'navigation_removed'])
export type SourceRemark = z.output<typeof SourceRemark>

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
  format: z.enum(['text', 'docx', 'odt', 'pdf', 'html', 'markdown', 'mail']),
  /** The character encoding the text was decoded from, as a WHATWG label. */
  encoding: z.string(),
  text: z.string(),
  /** Empty for formats without pages. */
  pages: z.array(PageStart),
  /** What a reader of this text must know of how it came out of its file. */
  remarks: z.array(SourceRemark).default([]),
})
export type AgreementSource = z.output<typeof AgreementSource>
