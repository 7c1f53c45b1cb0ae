import { PdfString, type PDF, type PdfDict, type PdfObject } from '@libpdf/core'

import { dictOf, itemsOf, nameOf, numberOf, resolve, textOf } from './pdf-objects.ts'

/** A signature as a PDF's form presents it; `range` is whatever its /ByteRange says, well-formed or not. */
export type SignatureField = {
  readonly range: readonly (number | null)[]
  readonly contents: Uint8Array
  readonly signedAt: string
  readonly reason: string
  readonly location: string
  readonly role: string
}

/** Fields of one form that are looked at; an honest report has a handful. */
const fieldLimit = 10_000

/** The signed signature fields of the form, in its order. */
export function signatureFieldsOf(pdf: PDF): readonly SignatureField[] {
  const form = dictOf(pdf, pdf.context.catalog.getDict().get('AcroForm'))
  const found: SignatureField[] = []
  const seen = new Set<PdfDict>()
  const waiting: { readonly object: PdfObject; readonly inheritedType: string | null }[] = []
  const queue = (objects: readonly PdfObject[], inheritedType: string | null) =>
    waiting.push(...objects.slice(0, fieldLimit).map((object) => ({ object, inheritedType })))

  queue(itemsOf(pdf, form?.get('Fields')), null)
  for (let next = waiting.shift(); next !== undefined && seen.size < fieldLimit; next = waiting.shift()) {
    const field = dictOf(pdf, next.object)
    if (field === null || seen.has(field)) continue
    seen.add(field)
    const type = nameOf(pdf, field.get('FT')) ?? next.inheritedType
    const value = dictOf(pdf, field.get('V'))
    if (type === 'Sig' && value !== null) found.push(readField(pdf, field, value))
    queue(itemsOf(pdf, field.get('Kids')), type)
  }
  return found
}

function readField(pdf: PDF, field: PdfDict, value: PdfDict): SignatureField {
  const contents = resolve(pdf, value.get('Contents'))
  return {
    range: itemsOf(pdf, value.get('ByteRange')).map((number) => numberOf(pdf, number)),
    contents: contents instanceof PdfString ? contents.bytes : new Uint8Array(),
    signedAt: textOf(pdf, value.get('M')),
    reason: textOf(pdf, value.get('Reason')),
    location: textOf(pdf, value.get('Location')),
    role: textOf(pdf, field.get('TU')),
  }
}
