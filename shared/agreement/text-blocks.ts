import type { Range } from '../values.ts'
import { isInCapitals } from './heading-text.ts'
import type { Line } from './lines.ts'

const bullet = /^\s*(?:[-*•◦▪●·‣–]\s+|>\s+)/

/** Lines that make one paragraph, one item of a list or one row of a table. */
export interface Block {
  readonly index: number
  readonly isItem: boolean
  readonly passages: Range[]
}

/** What stands between a line and the words before it. */
type Gap = 'none' | 'blank' | 'page'

/** Lines grouped by what belongs together: a paragraph however it is wrapped, one item of a list, one row of a table. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open: { passages: Range[]; tail: string } | null = null
  let gap: Gap = 'none'
  for (const line of lines) {
    if (line.isFurniture) gap = 'page'
    else if (line.isBlank && gap === 'none') gap = 'blank'
    if (line.isFurniture || line.isBlank) continue
    const mark = bullet.exec(line.text.slice(0, 40))
    const passage = { start: line.start + (mark?.[0].length ?? 0), end: line.end }
    if (open && mark === null && goesOn(open.tail, line.text, gap)) {
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

/** Passages that follow on each other directly are one, so that a word broken over a line's end is seen whole. */
function joined(passages: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const passage of passages) {
    const last = result.at(-1)
    if (last && passage.start - last.end <= 2) result[result.length - 1] = { start: last.start, end: passage.end }
    else result.push(passage)
  }
  return result
}

/** A shorter line is a heading or stands in a list, unless its sentence plainly goes on. */
const shortestWrapped = 45

const openEnd = /(?:,|(?:^|\s)(?:de|het|een|van|en|of|in|op|met|voor|te|door|aan|bij|dat|the|a|an|of|and|or|to|by|for|with|that|der|die|das|den|dem|des|und|oder|von|mit|im|zu))$/i

/** A line goes on with the paragraph above unless that had ended, or was a short line of a list, a heading or a row of a table. */
function goesOn(tail: string, line: string, gap: Gap): boolean {
  const startsLow = /^\s*["'“‘(]?\p{Ll}/u.test(line.slice(0, 60))
  if (isRow(tail) || isRow(line)) return startsLow && gap === 'none' && !tail.endsWith('|') && !/^\s*\|/.test(line)
  const hasEnded = /[.;:!?]["”’)*]*$/.test(tail.slice(-6))
  const isOpen = openEnd.test(tail.slice(-8))
  const isLong = tail.length >= shortestWrapped && !isInCapitals(tail.slice(0, 200))
  if (gap === 'blank') return !hasEnded && (startsLow || (isOpen && isLong))
  if (gap === 'page') return !hasEnded && (startsLow || isLong || isOpen)
  return startsLow || isOpen || (isLong && !/[;:]$/.test(tail))
}

function isRow(line: string): boolean {
  return /^\s{0,8}\|/.test(line) || line.endsWith('|') || line.trimStart().includes('\t')
}
