import { isHeadingText, isInCapitals } from './heading-text.ts'
import type { Line } from '../sentences/lines.ts'
import { plainHeading } from '../sentences/plain-heading.ts'
import type { Vocabulary } from '../sentences/vocabulary.ts'

export interface StandingHeading {
  readonly text: string
  /** Bold throughout or underlined, rather than only short and alone. */
  readonly isMarked: boolean
}

const longest = 80
const mostWords = 9

/** With a space between its letters a heading takes up to so much room. */
const longestPrinted = 2 * longest + 10

/** A paragraph below a heading is at least so long, or ends like a sentence; lines of an address or a form are neither. */
const shortestParagraph = 60

/** So short a heading may stand directly above its paragraph. */
const longestAbove = 50

/** A heading without number or mark of Markdown: bold, underlined, in capitals, or short and standing alone above a paragraph. */
export function standingHeading(lines: readonly Line[], index: number, vocabulary: Vocabulary): StandingHeading | null {
  const printed = lines[index]!.text.slice(0, longestPrinted + 1).trim()
  if (printed.length > longestPrinted || printed.includes('\t')) return null
  const bare = printed.replace(/^(\*\*|__)([^*_]+)\1:?$/, '$2')
  const text = plainHeading(bare.replace(/:$/, '').trim(), vocabulary)
  if (!isHeadingText(text) || text.length > longest || /[.|]|_{3}/.test(text)) return null
  if (bare !== printed) return { text, isMarked: true }
  const below = lines[index + 1]
  if (below && /^\s{0,3}(?:={3,}|-{3,})\s*$/.test(below.text.slice(0, 200))) return { text, isMarked: true }
  const isAlone = (lines[index - 1]?.isBlank !== false || isBelowSentence(lines[index - 1]!.text, text)) && (below?.isBlank === true || isInCapitals(text) || (text.length <= longestAbove && isLongParagraph(below?.text ?? '')))
  if (printed.endsWith(':') || !isAlone || text.split(/\s+/).length > mostWords) return null
  return isParagraph(nextWords(lines, index)) ? { text, isMarked: false } : null
}

/** Pages may print no blank line between a paragraph's end and the next heading. */
function isBelowSentence(above: string, text: string): boolean {
  return /[.!?]["”’)]*\s*$/.test(above.slice(-10)) && /^\p{Lu}/u.test(text)
}

function nextWords(lines: readonly Line[], index: number): string {
  for (let below = index + 1; below <= index + 3 && below < lines.length; below++) if (!lines[below]!.isBlank && !lines[below]!.isFurniture) return lines[below]!.text
  return ''
}

function isLongParagraph(line: string): boolean {
  return line.length >= shortestParagraph || (line.length >= shortestParagraph / 2 && /[.:]\s*$/.test(line))
}

function isParagraph(line: string): boolean {
  return line.length >= shortestParagraph || /[.:;]\s*$/.test(line.slice(-10)) || /^\s*(?:[-*•]|\(?\w{1,3}[.)])\s/.test(line.slice(0, 20))
}
