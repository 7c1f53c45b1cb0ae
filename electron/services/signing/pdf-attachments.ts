import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'

import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString, type PDF, type PdfObject } from '@libpdf/core'

import { AppError } from '../../../shared/errors.ts'
import type { AttachmentFacts } from '../../../shared/report/verification.ts'
import { pdfDateOf } from './pdf-dates.ts'
import { openPdf, saveBehind } from './pdf-file.ts'
import { dictOf, itemsOf, nameOf, streamOf, textOf } from './pdf-objects.ts'
import { signedRangesIn } from './signed-ranges.ts'

export type Attachment = AttachmentFacts & { readonly bytes: Uint8Array }

export type FileToAttach = {
  /** A bare name, unique within the PDF: `rapport.json`. */
  readonly name: string
  readonly mimeType: string
  readonly description: string
  /** What the file is to the document: its data, or another form of the whole of it (ISO 32000-2, 14.13). */
  readonly relationship: 'Data' | 'Alternative' | 'Supplement'
  readonly bytes: Uint8Array
}

/**
 * The same PDF with these files inside, listed by name and associated with the document as a whole. Same input, same bytes.
 *
 * Throws `pdf.alreadySigned` for a signed PDF, for what is added after a signature is not covered by it, `pdf.cannotExtend` for one that has
 * attachments already, and what `openPdf` throws.
 */
export async function attachFiles(bytes: Uint8Array, files: readonly FileToAttach[], { at }: { readonly at: Date }): Promise<Uint8Array> {
  if (new Set(files.map(({ name }) => name)).size < files.length) throw new RangeError('Attachments in one PDF bear different names.')
  if (signedRangesIn(bytes).length > 0) throw new AppError('pdf.alreadySigned', {})
  const pdf = await openPdf(bytes)
  const named = files
    .map((file) => ({ name: PdfString.fromString(file.name), file }))
    .toSorted((one, other) => Buffer.compare(one.name.bytes, other.name.bytes))
    .map(({ name, file }) => ({ name, specification: pdf.context.register(specificationOf(pdf, file, at)) }))
  const catalog = pdf.context.catalog.getDict()
  const names = dictOf(pdf, catalog.get('Names')) ?? PdfDict.of({})
  if (names.has('EmbeddedFiles')) throw new AppError('pdf.cannotExtend', {})
  names.set('EmbeddedFiles', PdfDict.of({ Names: PdfArray.of(...named.flatMap(({ name, specification }) => [name, specification])) }))
  catalog.set('Names', catalog.getRef('Names') ?? names)
  catalog.set('AF', PdfArray.of(...named.map(({ specification }) => specification)))
  return saveBehind(pdf, bytes)
}

function specificationOf(pdf: PDF, file: FileToAttach, at: Date): PdfDict {
  const date = PdfString.fromString(pdfDateOf(at))
  const embedded = PdfStream.fromDict(
    {
      Type: PdfName.of('EmbeddedFile'),
      Subtype: PdfName.of(file.mimeType),
      Params: PdfDict.of({ Size: PdfNumber.of(file.bytes.length), CreationDate: date, ModDate: date }),
    },
    file.bytes,
  )
  const stream = pdf.context.register(embedded)
  return PdfDict.of({
    Type: PdfName.of('Filespec'),
    F: PdfString.fromString(file.name),
    UF: PdfString.fromString(file.name),
    Desc: PdfString.fromString(file.description),
    AFRelationship: PdfName.of(file.relationship),
    EF: PdfDict.of({ F: stream, UF: stream }),
  })
}

const attachmentLimit = 1000
const limitMiB = 512

/** The files inside, in the order in which the PDF lists them. Throws `pdf.bomb`, or `pdf.damaged` for one that cannot be unpacked. */
export function attachmentsOf(pdf: PDF): readonly Attachment[] {
  const names = dictOf(pdf, pdf.context.catalog.getDict().get('Names'))
  let budget = limitMiB * 1024 * 1024
  return specificationsIn(pdf, dictOf(pdf, names?.get('EmbeddedFiles'))).map((specification) => {
    const files = dictOf(pdf, specification.get('EF'))
    const stream = streamOf(pdf, files?.get('UF') ?? files?.get('F'))
    if (stream === null) throw new AppError('pdf.damaged', {})
    const bytes = unpack(pdf, stream, budget)
    budget -= bytes.length
    const name = textOf(pdf, specification.get('UF') ?? specification.get('F'))
    return { name, sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length, bytes }
  })
}

/** The leaves of the name tree; a tree that turns back on itself is walked once. */
function specificationsIn(pdf: PDF, root: PdfDict | null): readonly PdfDict[] {
  const found: PdfDict[] = []
  const seen = new Set<PdfDict>()
  const waiting: (PdfObject | null)[] = [root]
  while (waiting.length > 0 && found.length < attachmentLimit) {
    const node = dictOf(pdf, waiting.shift())
    if (node === null || seen.has(node)) continue
    seen.add(node)
    const specifications = itemsOf(pdf, node.get('Names')).filter((_, index) => index % 2 === 1)
    found.push(...specifications.map((one) => dictOf(pdf, one)).filter((one) => one !== null))
    waiting.unshift(...itemsOf(pdf, node.get('Kids')))
  }
  return found.slice(0, attachmentLimit)
}

function unpack(pdf: PDF, stream: PdfStream, budget: number): Uint8Array {
  const filter = stream.get('Filter')
  const filters = itemsOf(pdf, filter).length > 0 ? itemsOf(pdf, filter).map((one) => nameOf(pdf, one)) : [nameOf(pdf, filter)]
  if (stream.data.length > budget) throw new AppError('pdf.bomb', { limitMiB })
  if (filters.length === 1 && filters[0] === null) return stream.data
  if (filters.length !== 1 || filters[0] !== 'FlateDecode' || stream.has('DecodeParms')) throw new AppError('pdf.damaged', {})
  try {
    return inflateSync(stream.data, { maxOutputLength: Math.max(1, budget) })
  } catch (cause) {
    throw cause instanceof RangeError ? new AppError('pdf.bomb', { limitMiB }, { cause }) : new AppError('pdf.damaged', {}, { cause })
  }
}
