import { PdfArray, PdfBool, PdfDict, PdfName, PdfNumber, PdfRef, PdfStream, PdfString, type PDF, type PdfObject } from '@libpdf/core'

import type { ChangeKind } from '../../../shared/report/verification.ts'
import { dictOf, nameOf, numberOf, itemsOf, resolve } from './pdf-objects.ts'

/** One revision of a document and the object that stands at a place in it. */
type Place = { readonly pdf: PDF; readonly object: PdfObject | null }

/** Objects compared before everything further counts as changed; an honest report of a thousand pages has some hundred thousand. */
const comparisonLimit = 2_000_000

/**
 * What a later revision of a PDF changed, found by comparing all that can be reached from both, place by place.
 *
 * Anything that is not surely a further signature, an annotation, the document's description or an attachment is `other`.
 */
export function changesBetween(before: PDF, after: PDF): readonly ChangeKind[] {
  const kinds = new Set<ChangeKind>()
  const compared = new Set<string>()
  const waiting: { readonly path: readonly string[]; readonly before: Place; readonly after: Place }[] = []
  const wait = (path: readonly string[], one: PdfObject | undefined, other: PdfObject | undefined) =>
    waiting.push({ path, before: { pdf: before, object: one ?? null }, after: { pdf: after, object: other ?? null } })

  wait(['Info'], before.context.info.trailer.get('Info'), after.context.info.trailer.get('Info'))
  wait(['Root'], before.context.info.trailer.get('Root'), after.context.info.trailer.get('Root'))
  for (let next = waiting.pop(), count = 0; next !== undefined; next = waiting.pop(), count++) {
    if (count > comparisonLimit) return ['other']
    if (next.before.object instanceof PdfRef && next.after.object instanceof PdfRef) {
      const pair = `${next.before.object.toString()} ${next.after.object.toString()}`
      if (compared.has(pair)) continue
      compared.add(pair)
    }
    const one = resolve(before, next.before.object)
    const other = resolve(after, next.after.object)
    if (one instanceof PdfDict && other instanceof PdfDict && isSameData(one, other)) {
      for (const key of keysOf(one, other)) wait(pathTo(next.path, key), one.get(key), other.get(key))
    } else if (one instanceof PdfArray && other instanceof PdfArray) {
      for (let index = 0; index < Math.max(one.length, other.length); index++) wait(pathTo(next.path, String(index)), one.at(index), other.at(index))
    } else if (!isSameValue(one, other)) {
      kinds.add(kindOf(next.path, one, { pdf: after, object: other }))
    }
  }
  return [...kinds].toSorted()
}

/** Where it begins and where it ends is all that is asked of a path; a chain of a million links must not cost a million paths of its length. */
function pathTo(path: readonly string[], key: string): readonly string[] {
  return path.length < 8 ? [...path, key] : [...path.slice(0, 4), '…', ...path.slice(-2), key]
}

/**
 * The last is compared first, with all that it leads to. Pages come before everything, and what may rightly change after them: a page must not first
 * be met, and its change be explained, by way of something that points at it.
 */
function keysOf(one: PdfDict, other: PdfDict): readonly string[] {
  const keys = new Set([...one.keys(), ...other.keys()].map((name) => name.value))
  return [...comparedLast.filter((key) => keys.delete(key)), ...[...keys].filter((key) => key !== 'Pages'), ...(keys.has('Pages') ? ['Pages'] : [])]
}

const comparedLast = ['DSS', 'Extensions', 'Metadata', 'AF', 'Names', 'AcroForm']

/** True for two dictionaries, and for two streams of the same bytes. */
function isSameData(one: PdfDict, other: PdfDict): boolean {
  if (one instanceof PdfStream && other instanceof PdfStream) return Buffer.compare(one.data, other.data) === 0
  return !(one instanceof PdfStream) && !(other instanceof PdfStream)
}

function isSameValue(one: PdfObject | null, other: PdfObject | null): boolean {
  if (one instanceof PdfString && other instanceof PdfString) return Buffer.compare(one.bytes, other.bytes) === 0
  if (one instanceof PdfName && other instanceof PdfName) return one.value === other.value
  if (one instanceof PdfNumber && other instanceof PdfNumber) return one.value === other.value
  if (one instanceof PdfBool && other instanceof PdfBool) return one.value === other.value
  return (one === null || one.type === 'null') && (other === null || other.type === 'null')
}

function kindOf(path: readonly string[], before: PdfObject | null, after: Place): ChangeKind {
  const [root, first, second] = path
  if ((root === 'Info' && path.length <= 2) || (first === 'Metadata' && path.length <= 3)) return 'documentInformation'
  if (first === 'DSS' || first === 'Extensions') return 'signature'
  if (first === 'AF' || (first === 'Names' && (second === undefined || second === 'EmbeddedFiles'))) return 'attachment'
  if (first === 'AcroForm') return isAddedSignature(path, before, after) ? 'signature' : 'other'
  if (before !== null) return 'other'
  if (path.at(-1) === 'Annots') return isListOfUnseenSignatures(after) ? 'signature' : 'annotation'
  if (path.at(-2) === 'Annots') return isUnseenSignature(after) ? 'signature' : 'annotation'
  return 'other'
}

/** The form itself where there was none, a field that is a signature, or the marks that say that the form holds signatures. */
function isAddedSignature(path: readonly string[], before: PdfObject | null, after: Place): boolean {
  const place = path.slice(2).join('/')
  if (place === 'SigFlags') return true
  if (before !== null) return false
  if (place === '') return isListOfUnseenSignatures({ pdf: after.pdf, object: dictOf(after.pdf, after.object)?.get('Fields') ?? null })
  return /^Fields\/\d+$/.test(place) && isUnseenSignature(after)
}

function isListOfUnseenSignatures({ pdf, object }: Place): boolean {
  const items = itemsOf(pdf, object)
  return items.length > 0 && items.every((item) => isUnseenSignature({ pdf, object: item }))
}

/** A signature's field that takes no room on a page and does nothing of itself, so that it hides nothing. */
function isUnseenSignature({ pdf, object }: Place): boolean {
  const widget = dictOf(pdf, object)
  const [left, bottom, right, top] = itemsOf(pdf, widget?.get('Rect')).map((corner) => numberOf(pdf, corner))
  const isWithoutSize = left !== undefined && left === right && bottom === top
  return nameOf(pdf, widget?.get('FT')) === 'Sig' && isWithoutSize && !['A', 'AA', 'Kids'].some((key) => widget?.has(key))
}
