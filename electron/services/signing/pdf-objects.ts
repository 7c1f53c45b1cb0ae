import { PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfStream, PdfString, type PDF, type PdfObject } from '@libpdf/core'

import { AppError } from '../../../shared/errors.ts'

/**
 * Follows references to the object itself; a chain of them that is too long to be honest ends in nothing.
 *
 * Objects are parsed only now, so this is where a damaged one shows: throws `pdf.damaged`.
 */
export function resolve(pdf: PDF, object: PdfObject | null | undefined): PdfObject | null {
  let current = object ?? null
  for (let steps = 0; current instanceof PdfRef; steps++) {
    if (steps === 32) return null
    current = parse(pdf, current)
  }
  return current
}

function parse(pdf: PDF, reference: PdfRef): PdfObject | null {
  try {
    return pdf.context.resolve(reference)
  } catch (cause) {
    throw new AppError('pdf.damaged', {}, { cause })
  }
}

export function dictOf(pdf: PDF, object: PdfObject | null | undefined): PdfDict | null {
  const resolved = resolve(pdf, object)
  return resolved instanceof PdfDict ? resolved : null
}

export function streamOf(pdf: PDF, object: PdfObject | null | undefined): PdfStream | null {
  const resolved = resolve(pdf, object)
  return resolved instanceof PdfStream ? resolved : null
}

export function itemsOf(pdf: PDF, object: PdfObject | null | undefined): readonly PdfObject[] {
  const resolved = resolve(pdf, object)
  return resolved instanceof PdfArray ? resolved.toArray() : []
}

export function nameOf(pdf: PDF, object: PdfObject | null | undefined): string | null {
  const resolved = resolve(pdf, object)
  return resolved instanceof PdfName ? resolved.value : null
}

/** The text of a string; empty where there is none. */
export function textOf(pdf: PDF, object: PdfObject | null | undefined): string {
  const resolved = resolve(pdf, object)
  return resolved instanceof PdfString ? resolved.asString() : ''
}

export function numberOf(pdf: PDF, object: PdfObject | null | undefined): number | null {
  const resolved = resolve(pdf, object)
  return resolved instanceof PdfNumber ? resolved.value : null
}
