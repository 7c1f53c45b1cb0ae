import type { Range } from '../../values.ts'
import { endsOpen, isInCapitals } from '../outline/heading-text.ts'
import { bulletPattern } from './bullet.ts'
import type { Line } from './lines.ts'

const bullet = new RegExp(String.raw`^\s*(?:${bulletPattern}|>)\s+`)
const headingMark = /^\s{0,3}#{1,6}\s+/

/** Lines that make one paragraph, one item of a list or one row of a table. */
export interface Block {
  readonly index: number
  readonly isItem: boolean
  readonly passages: Range[]
}

/** What stands between a line and the words before it. */
type Gap = 'none' | 'blank' | 'page'

/**
 * Lines grouped by what belongs together: a paragraph however it is wrapped, one item of a list, one row of a table.
 *
 * @param width the text's usual width
 */
export function toBlocks(lines: readonly Line[], width: number): Block[] {
  const blocks: Block[] = []
  let open: { passages: Range[]; tail: string } | null = null
  let gap: Gap = 'none'
  for (const line of lines) {
    if (line.isFurniture) gap = 'page'
    else if (line.isBlank && gap === 'none') gap = 'blank'
    if (line.isFurniture || line.isBlank) continue
    const mark = bullet.exec(line.text.slice(0, 40))
    const skipped = (mark ?? headingMark.exec(line.text.slice(0, 40)))?.[0].length ?? 0
    const passage = { start: line.start + skipped, end: line.end }
    if (open && mark === null && goesOn(open.tail, line.text, gap, width)) {
      open.passages.push(passage)
    } else {
      open = { passages: [passage], tail: '' }
      blocks.push({ index: blocks.length, isItem: mark !== null, passages: open.passages })
    }
    open.tail = line.text.trimEnd()
    gap = 'none'
  }
  return blocks.map((block) => ({ ...block, passages: joined(block.passages) }))
}

/** Two ends of a line as Windows writes them: a line break and a blank line that says nothing. */
const longestLineBreak = 4

/** Passages that follow on each other directly are one, so that a word broken over a line's end is seen whole. */
function joined(passages: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const passage of passages) {
    const last = result.at(-1)
    if (last && passage.start - last.end <= longestLineBreak) result[result.length - 1] = { start: last.start, end: passage.end }
    else result.push(passage)
  }
  return result
}

/** From this share of the usual width on a line may have been wrapped; a shorter one is a heading or stands in a list, unless its sentence plainly goes on. */
const wrappedShare = 0.7

const namedEntry = /^\s*\p{Lu}[\p{L} -]{2,30}:\s/u

/** A line goes on with the paragraph above unless that had ended, or was a short line of a list, a heading or a row of a table. */
function goesOn(tail: string, line: string, gap: Gap, width: number): boolean {
  const startsLow = /^\s*["'“‘(]?\p{Ll}/u.test(line.slice(0, 60))
  if (isRow(tail) || isRow(line)) return startsLow && gap === 'none' && !tail.endsWith('|') && !/^\s*\|/.test(line)
  const hasEnded = /[.;:!?]["”’)*]*$/.test(tail.slice(-6))
  const isOpen = endsOpen(tail)
  const isLong = tail.length >= width * wrappedShare && !isInCapitals(tail.slice(0, 200)) && !namedEntry.test(line.slice(0, 60))
  if (gap === 'blank') return !hasEnded && (startsLow || (isOpen && isLong))
  if (gap === 'page') return !hasEnded && (startsLow || isLong || isOpen)
  return startsLow || isOpen || (isLong && !/[;:]$/.test(tail))
}

function isRow(line: string): boolean {
  return /^\s{0,8}\|/.test(line) || line.endsWith('|') || line.trimStart().includes('\t')
}
