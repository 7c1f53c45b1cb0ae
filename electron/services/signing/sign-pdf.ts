import { createHash } from 'node:crypto'

import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString, type PDF } from '@libpdf/core'

import { AppError } from '../../../shared/errors.ts'
import { buildCms } from './build-cms.ts'
import type { Identity } from './identity.ts'
import { pdfDateOf } from './pdf-dates.ts'
import { openPdf, saveBehind } from './pdf-file.ts'
import { dictOf, itemsOf, textOf } from './pdf-objects.ts'
import { readCertificate } from './read-certificate.ts'

export type PdfSigning = {
  readonly identity: Identity
  /** The signer's own clock: a claim, not a proof. */
  readonly at: Date
  readonly reason: string
  readonly location: string
  /** The capacity in which is signed, in the report's language: ‘Opgesteld door de leadauditor’. Shown as the name of the signature field. */
  readonly role: string
}

/**
 * The same PDF with a PAdES baseline B signature behind it.
 *
 * An incremental update: every byte that was there stays, so an earlier signature goes on holding for its part. The field is invisible.
 * Throws what `openPdf` throws, and `pdf.cannotExtend` for a PDF that can't be added to, such as one without pages.
 */
export async function signPdf(bytes: Uint8Array, signing: PdfSigning): Promise<Uint8Array> {
  const pdf = await openPdf(bytes)
  const reserved = reservedBytesFor(signing.identity)
  addSignatureField(pdf, signatureDictionary(signing, reserved), signing.role)
  return fillIn(await saveBehind(pdf, bytes), { from: bytes.length, reserved, identity: signing.identity })
}

/** Room for the certificates, each named by its hash, the signer's issuer once more, the signature and the structure around them. */
function reservedBytesFor({ privateKey, certificate, chain }: Identity): number {
  const signatureBytes = (privateKey.asymmetricKeyDetails?.modulusLength ?? 1152) / 8
  return [certificate, ...chain].reduce((sum, one) => sum + one.length + 64, certificate.length + signatureBytes + 512)
}

const rangePlaceholder = 9_999_999_999

function signatureDictionary({ identity, at, reason, location }: PdfSigning, reserved: number): PdfDict {
  return PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: PdfArray.of(PdfNumber.of(0), ...Array.from({ length: 3 }, () => PdfNumber.of(rangePlaceholder))),
    Contents: new PdfString(new Uint8Array(reserved), 'hex'),
    M: PdfString.fromString(pdfDateOf(at)),
    Name: PdfString.fromString(readCertificate(identity.certificate).subject.name),
    Reason: PdfString.fromString(reason),
    Location: PdfString.fromString(location),
  })
}

/** A field and its widget in one, of no size, on the first page; registered with the form and the page. */
function addSignatureField(pdf: PDF, signature: PdfDict, role: string): void {
  const page = pdf.getPages()[0]
  if (page === undefined) throw new AppError('pdf.cannotExtend', {})
  const catalog = pdf.context.catalog.getDict()
  const form = dictOf(pdf, catalog.get('AcroForm')) ?? PdfDict.of({})
  const fields = itemsOf(pdf, form.get('Fields'))
  const noSize = PdfArray.of(...Array.from({ length: 4 }, () => PdfNumber.of(0)))
  const appearance = PdfStream.fromDict({ Type: PdfName.of('XObject'), Subtype: PdfName.of('Form'), BBox: noSize })
  const widget = pdf.context.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString(freeName(fields.map((field) => textOf(pdf, dictOf(pdf, field)?.get('T'))))),
      TU: PdfString.fromString(role),
      F: PdfNumber.of(132),
      Rect: noSize,
      P: page.ref,
      V: pdf.context.register(signature),
      AP: PdfDict.of({ N: pdf.context.register(appearance) }),
    }),
  )
  form.set('Fields', PdfArray.of(...fields, widget))
  form.set('SigFlags', PdfNumber.of(3))
  if (catalog.getRef('AcroForm') === undefined) catalog.set('AcroForm', pdf.context.register(form))
  page.dict.set('Annots', PdfArray.of(...itemsOf(pdf, page.dict.get('Annots')), widget))
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    if (!taken.includes(`Signature${number}`)) return `Signature${number}`
  }
}

/** Writes the range and the signature over their placeholders; `from` is where the update begins. */
function fillIn(
  bytes: Uint8Array,
  { from, reserved, identity }: { readonly from: number; readonly reserved: number; readonly identity: Identity },
): Uint8Array {
  const file = Buffer.from(bytes)
  const placeholder = `[0 ${rangePlaceholder} ${rangePlaceholder} ${rangePlaceholder}]`
  const rangeAt = file.indexOf(placeholder, from)
  const gapStart = file.indexOf(`<${'0'.repeat(reserved * 2)}>`, from)
  if (rangeAt === -1 || gapStart === -1) throw new AppError('pdf.cannotExtend', {})
  const gapEnd = gapStart + reserved * 2 + 2
  file.write(`[0 ${gapStart} ${gapEnd} ${file.length - gapEnd}]`.padEnd(placeholder.length), rangeAt, 'latin1')
  const digest = createHash('sha256').update(file.subarray(0, gapStart)).update(file.subarray(gapEnd)).digest()
  const cms = buildCms(digest, identity)
  if (cms.length > reserved) throw new RangeError(`The signature takes ${cms.length} bytes, ${reserved} were reserved.`)
  file.write(Buffer.from(cms).toString('hex'), gapStart + 1, 'latin1')
  return new Uint8Array(file)
}
