import type { OutlinePart } from '../outline/build-outline.ts'
import { hasVerb } from '../outline/has-heading.ts'
import { usualWidth } from '../outline/line-width.ts'
import type { Line } from './lines.ts'
import { cellMark, fold, normalise } from './normalise.ts'
import type { Sentence } from '../prepared.ts'
import { isPointingBack, isLeadIn } from './sentence-kinds.ts'
import { splitSentences } from './split-sentences.ts'
import { toBlocks } from './text-blocks.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Fewer words above a list are its heading. */
const fewestWordsAbove = 3

/** Every sentence of the text in order, each within one node; headings, labels, page numbers and repeated headers left out. */
export function toSentences(text: string, lines: readonly Line[], parts: readonly OutlinePart[], vocabulary: Vocabulary): Sentence[] {
  const width = usualWidth(lines)
  const sentences: Sentence[] = []
  const leadIns = new Map<string, string>()
  let nextLine = 0
  for (const { node, bodyStart } of parts) {
    const body: Line[] = []
    for (; nextLine < lines.length && lines[nextLine]!.start < node.range.end; nextLine++) {
      const line = lines[nextLine]!
      const start = Math.max(line.start, bodyStart)
      if (line.end >= bodyStart && start <= line.end) body.push(start === line.start ? line : { ...line, start, text: text.slice(start, line.end) })
    }
    const above = (node.parentId !== null && leadIns.get(node.parentId)) || ''
    let leadIn = above
    for (const block of toBlocks(body, width)) {
      const whole = normalise(text, block.passages, vocabulary)
      if (!block.isItem && block.index > 0) leadIn = ''
      let row = ''
      let said = ''
      for (const { start, end } of splitSentences(whole.text)) {
        const words = whole.text.slice(start, end)
        const folded = fold(words)
        const offsets = whole.offsets.subarray(start, end + 1)
        sentences.push({ nodeId: node.id, text: words, folded, leadIn: leadIn || row || (isPointingBack(words) ? said : ''), range: { start: offsets[0]!, end: offsets[end - start - 1]! + 1 }, offsets })
        said = folded
        row ||= whole.text[end + 1] === cellMark ? folded : ''
      }
      const last = sentences.at(-1)
      if (block.isItem || last?.nodeId !== node.id) continue
      const words = `${block.index === 0 && above !== '' ? `${above} ` : ''}${last.folded}`
      leadIn = isLeadIn(last) || isUnended(last) ? words : ''
      leadIns.set(node.id, leadIn)
    }
  }
  return sentences
}

/** Words enough for the beginning of a sentence, or a verb, and no end: "De verwerker zal" or "U mag" above lettered items. */
function isUnended({ text }: Pick<Sentence, 'text'>): boolean {
  return !/[.;:!?]["')]*$/.test(text.slice(-3)) && (text.split(' ', fewestWordsAbove).length === fewestWordsAbove || hasVerb(text))
}
