import { syllables as english } from '@react-pdf/hyphenate/en-gb'
import { syllables as dutch } from '@react-pdf/hyphenate/nl'

import type { Language } from '../../../../shared/values.ts'

const patterns: Readonly<Record<Language, (word: string) => string[]>> = { nl: dutch, en: english }

/** A break between two parts is drawn with a hyphen, unless an empty part stands there. */
const silentBreak = ''

/**
 * Where a word may be broken over lines. Words of letters break with a hyphen, by the language's patterns and never within two letters of an end;
 * whatever holds digits or signs (clause numbers, dates, amounts) stays whole as long as it fits in `room` characters, and longer things
 * (addresses, hashes, hostile text) break without a hyphen, after a sign where there is one.
 */
export function breaksIn(language: Language, room: number): (word: string) => string[] {
  return (word) => {
    if (word.length <= 4 || word.trim() === '') return [word]
    if (/^\P{L}*[\p{L}’']+\P{L}*$/u.test(word) && word.length <= 60) return wordParts(patterns[language](word), room)
    return breaksOnlyWhereNeeded(room)(word)
  }
}

/** Breaks only what does not fit on a line, and without a hyphen. */
export function breaksOnlyWhereNeeded(room: number): (word: string) => string[] {
  return (word) => (word.length <= room || word.trim() === '' ? [word] : withSilentBreaks(chunks(word, room)))
}

/** Joins what would leave one or two letters alone; a syllable wider than the room is cut. */
function wordParts(syllables: readonly string[], room: number): string[] {
  const parts: string[] = []
  for (const syllable of syllables) {
    if (parts.length > 0 && letters(parts.at(-1)!) < 3 && parts.length === 1) parts[0] += syllable
    else parts.push(syllable)
  }
  if (parts.length > 1 && letters(parts.at(-1)!) < 3) parts.push(parts.splice(-2).join(''))
  return parts.flatMap((part) => (part.length > room ? withSilentBreaks(chunks(part, room)) : [part]))
}

function letters(part: string): number {
  return part.replace(/\P{L}/gu, '').length
}

/** Pieces of at most `room` characters, ending after a sign where one stands in the second half; a surrogate pair stays together. */
function chunks(word: string, room: number): string[] {
  const pieces: string[] = []
  let rest = word
  while (rest.length > room) {
    const sign = /^.*[/._\-–:?&=@,;)\]]/su.exec(rest.slice(0, room))?.[0].length ?? 0
    const cut = sign > room / 2 ? sign : room
    const end = /[\ud800-\udbff]/.test(rest[cut - 1]!) ? cut - 1 : cut
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

function withSilentBreaks(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [silentBreak, piece]))
}
