import type { Range } from '../values.ts'

/** Text made plain, with the way back: `offsets[i]` is the place in the original of character `i`, one entry past the last included. */
export interface NormalisedText {
  readonly text: string
  readonly offsets: Uint32Array
}

const dropped = /[\u00ad\u200b-\u200d\u2060\ufeff*`]/
const space = /\s/
const letter = /\p{L}/u
const lowerCase = /\p{Ll}/u

const plain: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', '…': '...', '|': ' ',
}

/**
 * Puts passages of the original on one line: white space becomes one space, words split by a hyphen at a line's end or elsewhere are mended,
 * soft hyphens and marks of emphasis go, dashes and quotation marks become plain.
 *
 * @param wholeWords the text's words without hyphen, in lower case: "Persoons-gegevens" is mended if "persoonsgegevens" is one of them
 */
export function normalise(original: string, passages: readonly Range[], wholeWords: ReadonlySet<string>): NormalisedText {
  let text = ''
  const offsets: number[] = []
  const push = (characters: string, offset: number) => {
    text += characters
    for (let index = 0; index < characters.length; index++) offsets.push(offset)
  }
  for (const { start, end } of passages) {
    for (let index = start; index < end; index++) {
      const character = original[index]!
      if (dropped.test(character) || (character === '_' && original[index + 1] === '_') || (character === '_' && original[index - 1] === '_')) continue
      if (space.test(character) || character === '|') {
        if (text !== '' && !text.endsWith(' ')) push(' ', index)
        continue
      }
      const simple = plain[character] ?? character
      if (simple === '-') {
        const after = skipHyphen(original, index, end, text, wholeWords)
        if (after > index) {
          index = after - 1
          continue
        }
      }
      push(simple, index)
    }
    if (text !== '' && !text.endsWith(' ')) push(' ', end)
  }
  const trimmed = text.trimEnd()
  const places = Uint32Array.from(offsets.slice(0, trimmed.length + 1))
  const last = passages.at(-1)?.end ?? 0
  return { text: trimmed, offsets: places.length > trimmed.length ? places : Uint32Array.from([...places, last]) }
}

/** The text's words without a hyphen in them, in lower case. */
export function wholeWordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.matchAll(/(?<![\p{L}-])\p{L}{6,60}(?![\p{L}-])/gu)) words.add(word.toLowerCase())
  return words
}

/** Lower case with every character at its own place. */
export function fold(text: string): string {
  const folded = text.toLowerCase()
  return folded.length === text.length ? folded : Array.from(text, (character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('')
}

/** Where to go on if the hyphen at `index` only splits a word; `index` itself if it belongs there. */
function skipHyphen(original: string, index: number, end: number, before: string, wholeWords: ReadonlySet<string>): number {
  if (!letter.test(before.at(-1) ?? '')) return index
  let after = index + 1
  while (after < end && space.test(original[after]!)) after++
  const head = /\p{L}{1,40}$/u.exec(before.slice(-40))![0]
  const tail = /^\p{L}{1,40}/u.exec(original.slice(after, Math.min(end, after + 40)))?.[0] ?? ''
  if (tail === '') return index
  if (after > index + 1) {
    const isLineEnd = /[\n\r\f]/.test(original.slice(index + 1, after))
    return isLineEnd && lowerCase.test(tail[0]!) && !/^(?:en|of|and|or|und|oder)$/.test(tail) ? after : index
  }
  return wholeWords.has((head + tail).toLowerCase()) ? after : index
}
