import { z } from 'zod'

/**
 * What can be shown of a file inside the window. Nothing in the file is executed: text and cells are text, pictures are pixels, a PDF is drawn.
 *
 * `isCut` says that the file goes on after what is shown.
 */
export const Preview = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), isCut: z.boolean() }),
  z.strictObject({ kind: z.literal('image'), mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('pdf'), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    kind: z.literal('workbook'),
    sheets: z.array(z.strictObject({ name: z.string(), rows: z.array(z.array(z.string())), isCut: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal('mail'),
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    date: z.string(),
    text: z.string(),
    isCut: z.boolean(),
    attachments: z.array(z.strictObject({ fileName: z.string(), mediaType: z.string(), sizeBytes: z.int().min(0) })),
  }),
  /** There is nothing to show; `why` says so: a format we do not draw, a damaged or protected file, or one too large. */
  z.strictObject({ kind: z.literal('none'), why: z.enum(['format', 'damaged', 'encrypted', 'too_large']) }),
])
export type Preview = z.output<typeof Preview>
