import { endsOpen, isInCapitals } from './heading-text.ts'
import { readLabel, type Label } from './label.ts'
import { bulletPattern } from '../sentences/bullet.ts'
import type { Line } from '../sentences/lines.ts'

/** Proportional letters and ragged edges leave wrapped lines so much shorter than the widest. */
const filledShare = 0.85

/** Small letters that are no item's letter and no bullet. */
const goingOnLow = new RegExp(String.raw`^(?!\s*${bulletPattern})\s*["'“‘(]?\p{Ll}(?![.)])`, 'u')

/** Whether a line's sentence goes on below: in small letters, or because the next word would have made the line too long. */
export function isWrapped(lines: readonly Line[], index: number, width: number): boolean {
  const line = lines[index]!.text.trimEnd()
  const below = lines[index + 1]
  if (!below || below.isBlank || below.isFurniture) return false
  if (endsOpen(line) || goingOnLow.test(below.text.slice(0, 60))) return true
  const withNextWord = line.length + 1 + /^\s*(\S{0,40})/.exec(below.text)![1]!.length
  return withNextWord >= width * filledShare && /[\p{L}\d-]$/u.test(line) && !isInCapitals(line.slice(0, 200)) && readLabel(below.text) === null
}

const citing = /(?:^|[\s(])(?:artikel(?:en)?|artt?\.?|lid|leden|clauses?|sections?|articles?|paragraphs?|annex|bijlagen?|ziffern?|ziff\.|abs\.|nr\.|§{1,2}|anlagen?)$/i
const goingOn = /(?:^|[^;,]\s)(?:onder|sub|van|of|in|the|to|de|het|der|die|des|dem|und|and|en|oder|or)$/i

/** A sentence broken just before a number ("in de zin van\nartikel 28 …") goes on; it opens nothing. */
export function isRunningText(lines: readonly Line[], index: number, label: Label): boolean {
  const before = lines[index - 1]
  if (label.level > 0 || !before || before.isBlank || before.isFurniture) return false
  const above = before.text.trim()
  if (above.length < 20 || isNextOf(readLabel(before.text), label)) return false
  if (citing.test(above.slice(-12))) return true
  const isCited = label.kind === 'article' || label.kind === 'annex' || label.kind === 'group' || label.kind === 'decimal'
  if (isCited && goingOn.test(above.slice(-8))) return true
  const isBare = label.kind === 'number' && !/^\s*(?:[-*•]\s+)?(?:\*\*)?\d+\s?\\?[.)°]/.test(lines[index]!.text.slice(0, 40))
  if (isBare && endsOpen(above)) return true
  if (label.kind === 'decimal' && /[^\d],$/.test(above) && isItemInSmallLetters(label)) return false
  if (above.length < 40 || /[.;:!?)>|]["”’*]*$/.test(above.slice(-40))) return false
  const isPlain = !/^\s*(?:[-*•(]|\w{1,4}\\?[.]?\))/.test(lines[index]!.text.slice(0, 40))
  if (label.kind === 'decimal' || label.kind === 'letter') return /^\p{Ll}/u.test(label.rest) && isPlain
  return isCited || isBare
}

/** "Artikel 8." right below "Artikel 7.": a table of contents. */
function isNextOf(above: Label | null, { kind, number }: Label): boolean {
  return above?.kind === kind && (kind === 'article' || kind === 'annex') && Number(number) === Number(above.number) + 1
}

/** "2.3 die Auftraggeberin …" below an item that ends in a comma is the next one; "2.3 und 2.4" only goes on. */
function isItemInSmallLetters({ rest }: Label): boolean {
  return /^\p{Ll}{2,}(?: \p{L}+){2}/u.test(rest) && !/^(?:und|oder|bis|sowie|en|of|tot|and|or|to) /.test(rest)
}
