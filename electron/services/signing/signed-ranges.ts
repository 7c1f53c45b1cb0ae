/** What a signature says it covers: the file from its first byte up to `end`, but for the gap that holds the signature itself. */
export type SignedRange = { readonly gapStart: number; readonly gapEnd: number; readonly end: number }

/** Signatures that are judged; the parties to an audit set a handful. */
const rangeLimit = 20

/** A signature with a long chain of certificates takes some tens of KiB. */
const gapLimitBytes = 1024 * 1024

const byteRange = /^\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/

/**
 * The ranges written anywhere in the file that can be a signature's, the shortest cover first.
 *
 * Searches the raw bytes, not the form: a signature whose field was taken out of the form by a later change is found as well. A signed PDF
 * that is attached within another one is not mistaken for it, since its offsets do not point at a signature in the outer file.
 */
export function signedRangesIn(bytes: Uint8Array): readonly SignedRange[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Map<string, SignedRange>()
  for (let at = file.indexOf('/ByteRange'); at !== -1 && found.size < rangeLimit; at = file.indexOf('/ByteRange', at + 1)) {
    const match = byteRange.exec(file.toString('latin1', at, at + 100))
    const range = match === null ? null : rangeFrom(match.slice(1).map(Number), bytes.length)
    if (range !== null && (file[range.gapStart] === openBracket || file[range.gapEnd - 1] === closeBracket)) found.set(match![0], range)
  }
  return [...found.values()].toSorted((one, other) => one.end - other.end)
}

/** Null unless the four numbers run from the start of the file over one gap to a place within it. */
export function rangeFrom(numbers: readonly (number | null)[], sizeBytes: number): SignedRange | null {
  const [start, gapStart, gapEnd, rest] = numbers
  if (numbers.length !== 4 || start !== 0 || !isCount(gapStart) || !isCount(gapEnd) || !isCount(rest)) return null
  const end = gapEnd + rest
  return gapStart > 0 && gapStart + 2 <= gapEnd && rest > 0 && end <= sizeBytes ? { gapStart, gapEnd, end } : null
}

function isCount(number: number | null | undefined): number is number {
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
}

const openBracket = 0x3c
const closeBracket = 0x3e

/**
 * The bytes that stand in the gap, if it holds one hexadecimal string and nothing else; null otherwise.
 *
 * Letters of one case only: with two ways to write a digit, a byte could be changed that changes nothing, and "not a byte was changed" would be untrue.
 */
export function readGap(bytes: Uint8Array, { gapStart, gapEnd }: SignedRange): Uint8Array | null {
  if (gapEnd - gapStart > gapLimitBytes || (gapEnd - gapStart) % 2 !== 0) return null
  const text = Buffer.from(bytes.subarray(gapStart, gapEnd)).toString('latin1')
  return /^<[0-9a-f]+>$/.test(text) || /^<[0-9A-F]+>$/.test(text) ? Buffer.from(text.slice(1, -1), 'hex') : null
}
