import type { Range } from '../../values.ts'
import { isAbbreviation } from './abbreviations.ts'
import { cellMark } from './normalise.ts'

/** Longer runs of words without an end are cut here, so that no text makes searching slow. */
const longestSentence = 3000

/** Cells up to this length name things, and stay together with their row. */
const longestName = 60
const mostWordsOfName = 4

/**
 * Cuts a paragraph after each full stop, question or exclamation mark that ends a sentence.
 * In a table's row, cells that hold sentences are cut from the others; a row of names and figures stays whole.
 */
export function splitSentences(text: string): Range[] {
  return cellsOf(text).flatMap(({ start, end }) => sentencesIn(text, start, end))
}

function cellsOf(text: string): Range[] {
  if (!text.includes(cellMark)) return [{ start: 0, end: text.length }]
  const cells: Range[] = []
  for (let start = 0; start <= text.length; ) {
    const mark = text.indexOf(cellMark, start)
    const end = mark < 0 ? text.length : mark
    const last = cells.at(-1)
    if (last && isName(text, last) && isName(text, { start, end })) cells[cells.length - 1] = { start: last.start, end }
    else cells.push({ start, end })
    start = end + 1
  }
  return cells
}

/** "Voorbeeld Inc." names somebody for all its full stop. */
function isName(text: string, { start, end }: Range): boolean {
  const cell = text.slice(start, Math.min(end, start + longestName + 1)).trim()
  return end - start <= longestName && !/[:;!?]$/.test(cell) && (!cell.endsWith('.') || cell.split(' ').length <= mostWordsOfName)
}

function sentencesIn(text: string, from: number, to: number): Range[] {
  const ranges: Range[] = []
  let start = from
  const cut = (end: number) => {
    while (start < end && text[start] === ' ') start++
    let last = end
    while (last > start && text[last - 1] === ' ') last--
    if (last > start) ranges.push({ start, end: last })
    start = end
  }
  for (let index = from; index < to; index++) {
    const character = text[index]!
    if (character === ' ' && index - start >= longestSentence) cut(index)
    if (character !== '.' && character !== '!' && character !== '?') continue
    let end = index + 1
    while (end < to && '.!?"\')]'.includes(text[end]!)) end++
    if (end < to && (text[end] === ' ' ? !isEndBeforeSpace(text, index, end) : !isEndWithoutSpace(text, index, end))) continue
    cut(end)
    index = Math.max(index, end - 1)
  }
  cut(to)
  return ranges
}

function isEndBeforeSpace(text: string, index: number, end: number): boolean {
  const next = text.slice(end + 1, end + 3)
  if (next === '') return true
  return /^["'([]?[\p{Lu}\p{N}]/u.test(next) && !(text[index] === '.' && isAbbreviation(text, index))
}

/** The space behind a full stop was lost: "… te beëindigen.De verwerker …". Addresses and file names look else. */
function isEndWithoutSpace(text: string, index: number, end: number): boolean {
  return end === index + 1 && /(?:^|\s)[\p{L}"'(-]*\p{Ll}{3}$/u.test(text.slice(Math.max(0, index - 40), index)) && /^\p{Lu}\p{Ll}*[ ,]/u.test(text.slice(end, end + 20))
}
