import type { Range } from '../../values.ts'
import { mendWords } from './mend-words.ts'
import { isWholeWord, type Vocabulary } from './vocabulary.ts'

/** Text made plain, with the way back: `offsets[i]` is the place in the original of character `i`, one entry past the last included. */
export interface NormalisedText {
  readonly text: string
  readonly offsets: Uint32Array
}

const dropped = /[\u00ad\u200b-\u200d\u2060\ufeff*`]/
const space = /\s/
const lowerCase = /\p{Ll}/u
const wordCharacter = /[\p{L}\p{N}]/u
/** What may follow a hyphen that stands for the end of a compound: "Betriebs- und Geschäftsgeheimnis". */
const listWord = /^(?:en|of|and|or|und|oder)(?!\p{L})/u
/** Characters that stay as they are, and single spaces between so many words of them. */
const ordinary = /[A-Za-z0-9À-ÖØ-öø-ÿ.,:;()/%&€"']+(?: [A-Za-z0-9À-ÖØ-öø-ÿ.,:;()/%&€"']+){0,60}/y

/** Longer runs of letters, and of white space inside a word, are none that anybody broke. */
const longestWord = 40
const longestBreak = 80

const plain: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', '…': '...',
}

/** Stands where a line of underscores was left to be filled in, however long. */
const blank = '___'

/** Stands between the cells of a table's row, which otherwise would read as one. */
export const cellMark = '|'

/**
 * Puts passages of the original on one line: white space becomes one space, a line to be filled in `___`, words split by a hyphen at a line's end or elsewhere are mended, and so are
 * words printed with spaces between their letters; soft hyphens and marks of emphasis go, dashes and quotation marks become plain, and
 * {@link cellMark} stands between cells.
 *
 * @param vocabulary the whole text's words: "Persoons-gegevens" is mended if "persoonsgegevens" is one of them
 */
export function normalise(original: string, passages: readonly Range[], vocabulary: Vocabulary): NormalisedText {
  const pieces: Piece[] = []
  let isSpaced = true
  let isCellEnd = false
  const push = (text: string, start: number, step: Piece['step'] = 0) => {
    pieces.push({ text, start, step })
    isSpaced = text === ' '
  }
  for (const [place, { start, end }] of passages.entries()) {
    const next = passages[place + 1]
    const { dropped: withinWords, parted } = mendWords(original.slice(start, end), start, vocabulary)
    const isMended = withinWords.size > 0 || parted.size > 0
    for (let index = start; index < end; index++) {
      const run = isMended || isCellEnd ? index : endOfRun(original, index, end)
      if (run > index) {
        push(original.slice(index, run), index, 1)
        index = run - 1
        continue
      }
      const character = original[index]!
      const afterBlank = character === '_' ? endOfBlank(original, index, end) : index
      if (afterBlank > index) {
        push(blank.slice(1), index, 1)
        push('_', afterBlank - 1)
        index = afterBlank - 1
        continue
      }
      if (dropped.test(character) || withinWords.has(index) || (character === '_' && isEmphasis(original, index))) continue
      if (space.test(character) || character === '|') {
        isCellEnd ||= (character === '|' || character === '\t') && pieces.length > 0
        if (!isSpaced) push(' ', index)
        continue
      }
      if (isCellEnd) {
        push(cellMark, index)
        push(' ', index)
        isCellEnd = false
      }
      if (parted.has(index)) push(' ', index)
      const simple = plain[character] ?? character
      const head = simple === '-' ? lettersAtEnd(pieces) : ''
      if (head !== '' && next && goesOnIn(next, original, index + 1, end)) {
        isSpaced = true
        break
      }
      const after = head === '' ? index : skipHyphen(original, index, end, head, vocabulary)
      if (after > index) index = after - 1
      else push(simple, index)
    }
    if (!isSpaced) push(' ', end)
  }
  const end = isSpaced && pieces.length > 0 ? pieces.pop()!.start : (passages.at(-1)?.end ?? 0)
  return { text: pieces.map(({ text }) => text).join(''), offsets: offsetsOf(pieces, end) }
}

/** Where underscores end that stand for words nobody filled in: four or more, or three that no word touches; `index` itself where they do not. */
function endOfBlank(original: string, index: number, end: number): number {
  let after = index
  while (after < end && original[after] === '_') after++
  const length = after - index
  const isTouched = wordCharacter.test(original[index - 1] ?? '') || wordCharacter.test(original[after] ?? '')
  return length > blank.length || (length === blank.length && !isTouched) ? after : index
}

/** Beside another, or at one side of a word: "_Klant_"; "order_id" holds none. */
function isEmphasis(original: string, index: number): boolean {
  const isWordAt = (place: number) => wordCharacter.test(original[place] ?? '')
  return original[index + 1] === '_' || original[index - 1] === '_' || isWordAt(index - 1) !== isWordAt(index + 1)
}

/** Characters and their places in the original: all the same one, or one after the other. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly step: 0 | 1
}

function offsetsOf(pieces: readonly Piece[], end: number): Uint32Array {
  const offsets = new Uint32Array(pieces.reduce((sum, { text }) => sum + text.length, 1))
  let at = 0
  for (const { text, start, step } of pieces) for (let index = 0; index < text.length; index++) offsets[at++] = start + index * step
  offsets[at] = end
  return offsets
}

function endOfRun(original: string, index: number, end: number): number {
  ordinary.lastIndex = index
  return ordinary.test(original) ? Math.min(ordinary.lastIndex, end) : index
}

function lettersAtEnd(pieces: readonly Piece[]): string {
  let letters = ''
  for (let piece = pieces.length - 1; piece >= 0 && letters.length < longestWord; piece--) {
    const { text } = pieces[piece]!
    const end = /\p{L}*$/u.exec(text.slice(-longestWord))![0]
    letters = end + letters
    if (end.length < text.length) break
  }
  return letters.slice(-longestWord)
}

/** Lower case with every character at its own place. */
export function fold(text: string): string {
  const folded = text.toLowerCase()
  return folded.length === text.length ? folded : Array.from(text, (character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('')
}

/** Where to go on if the hyphen at `index`, behind the letters `head`, only splits a word; `index` itself if it belongs there. */
function skipHyphen(original: string, index: number, end: number, head: string, vocabulary: Vocabulary): number {
  let after = index + 1
  while (after < end && after - index < longestBreak && space.test(original[after]!)) after++
  const tail = /^\p{L}{1,40}/u.exec(original.slice(after, Math.min(end, after + longestWord)))?.[0] ?? ''
  if (tail === '') return index
  if (after === index + 1) return isWholeWord(vocabulary, head + tail) || isSubProcessor(head, tail) ? after : index
  const isLineEnd = /[\n\r\f]/.test(original.slice(index + 1, after))
  if (isLineEnd && isWholeWord(vocabulary, head + tail)) return after
  return isLineEnd && lowerCase.test(tail[0]!) && !listWord.test(tail) ? after : index
}

/** Whether a word with a hyphen behind it at a passage's end goes on in the next passage: a page ended within it. */
function goesOnIn(next: Range, original: string, after: number, end: number): boolean {
  return end - after < longestBreak && original.slice(after, end).trim() === '' && lowerCase.test(original[next.start] ?? '') && !listWord.test(original.slice(next.start, next.start + longestWord))
}

/** "Sub-verwerker" and "subverwerker" are one word, whichever way an agreement spells it. */
function isSubProcessor(head: string, tail: string): boolean {
  return head.toLowerCase() === 'sub' && /^(?:verwerk|bewerk|process)/i.test(tail)
}
