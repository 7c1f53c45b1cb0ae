import type { Range } from '../values.ts'
import type { OutlinePart } from './build-outline.ts'
import type { Line } from './lines.ts'
import { fold, normalise, wholeWordsOf } from './normalise.ts'
import type { Sentence } from './prepared.ts'

/** Longer runs of words without an end are cut here, so that no text makes searching slow. */
const longestSentence = 3000

const bullet = /^\s*(?:[-*•◦▪●·‣–]\s+|>\s+)/
const abbreviation = /(?:^|[\s(])(?:art|artt|nr|nrs|no|nos|lid|bijv|bv|b\.v|n\.v|o\.g\.v|m\.b\.t|i\.v\.m|d\.m\.v|t\.a\.v|t\.b\.v|e\.d|o\.a|m\.i\.v|i\.c|c\.q|resp|ca|max|min|incl|excl|evt|zgn|jo|mr|dr|ir|drs|ing|st|inc|ltd|corp|e\.g|i\.e|vs|abs|bzw|z\.b|d\.h|u\.a|ggf|inkl|gem|sog|vgl|nrn|ziff|sec|para|paras|[a-z])\.$/i

/** Every sentence of the text in order, each within one node; headings, labels, page numbers and repeated headers left out. */
export function toSentences(text: string, lines: readonly Line[], parts: readonly OutlinePart[]): Sentence[] {
  const wholeWords = wholeWordsOf(text)
  const sentences: Sentence[] = []
  const leadIns = new Map<string, string>()
  let nextLine = 0
  for (const { node, bodyStart } of parts) {
    const body: Line[] = []
    for (; nextLine < lines.length && lines[nextLine]!.start < node.range.end; nextLine++) {
      const line = lines[nextLine]!
      const start = Math.max(line.start, bodyStart)
      if (line.end >= bodyStart && !line.isFurniture && start <= line.end) body.push(start === line.start ? line : { ...line, start, text: text.slice(start, line.end) })
    }
    let leadIn = (node.parentId !== null && leadIns.get(node.parentId)) || ''
    for (const block of toBlocks(body)) {
      const whole = normalise(text, block.passages, wholeWords)
      if (!block.isItem && block.index > 0) leadIn = ''
      for (const { start, end } of splitSentences(whole.text)) {
        const words = whole.text.slice(start, end)
        const offsets = whole.offsets.slice(start, end + 1)
        sentences.push({ nodeId: node.id, text: words, folded: fold(words), leadIn, range: { start: offsets[0]!, end: offsets[end - start - 1]! + 1 }, offsets })
      }
      const last = sentences.at(-1)
      if (!block.isItem && last?.nodeId === node.id) {
        leadIn = last.text.endsWith(':') ? last.folded : ''
        leadIns.set(node.id, leadIn)
      }
    }
  }
  return sentences
}

interface Block {
  readonly index: number
  readonly isItem: boolean
  readonly passages: Range[]
}

/** Lines that belong together: a paragraph however it is wrapped, one item of a list, one row of a table. */
function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open: { passages: Range[]; tail: string } | null = null
  let isAfterBlank = false
  for (const line of lines) {
    if (line.isBlank) {
      isAfterBlank = true
      continue
    }
    const mark = bullet.exec(line.text.slice(0, 40))
    const start = line.start + (mark?.[0].length ?? 0)
    const goesOn = open !== null && mark === null && continues(open.tail, line.text, isAfterBlank)
    if (open && goesOn) {
      open.passages.push({ start, end: line.end })
    } else {
      const passages = [{ start, end: line.end }]
      blocks.push({ index: blocks.length, isItem: mark !== null, passages })
      open = { passages, tail: '' }
    }
    open!.tail = line.text.trimEnd()
    isAfterBlank = false
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

/** A line goes on with the paragraph above unless that had ended, or was a short line of a list. */
function continues(tail: string, line: string, isAfterBlank: boolean): boolean {
  const startsLow = /^\s*["'“‘(]?\p{Ll}/u.test(line.slice(0, 60))
  if (/^\s*\|/.test(line) || tail.endsWith('|')) return false
  if (isAfterBlank) return startsLow && !/[.;:!?]["”’)*]*$/.test(tail.slice(-6))
  return startsLow || !(tail.length < 45 || /[;:]$/.test(tail)) || /(?:^|\s)(?:de|het|een|van|en|of|in|op|met|voor|te|the|a|an|of|and|or|to|der|die|das|und)$/i.test(tail.slice(-8))
}

/** Cuts a paragraph after each full stop, question or exclamation mark that ends a sentence, and after a semicolon that ends a clause. */
function splitSentences(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  const cut = (end: number) => {
    while (start < end && text[start] === ' ') start++
    if (end > start) ranges.push({ start, end })
    start = end
  }
  for (let index = 0; index < text.length; index++) {
    if (index - start >= longestSentence && text[index] === ' ') cut(index)
    if (!'.!?'.includes(text[index]!)) continue
    let end = index + 1
    while (end < text.length && '.!?"\')]'.includes(text[end]!)) end++
    if (end < text.length && text[end] !== ' ') continue
    const next = text.slice(end + 1, end + 3)
    if (next !== '' && !/^["'([]?[\p{Lu}\p{N}]/u.test(next)) continue
    if (text[index] === '.' && abbreviation.test(text.slice(Math.max(0, index - 12), index + 1)) && next !== '') continue
    cut(end)
    index = end
  }
  cut(text.length)
  return ranges
}
