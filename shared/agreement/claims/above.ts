import type { PreparedAgreement, Sentence } from '../prepared.ts'
import { cellMark, fold } from '../sentences/normalise.ts'
import { isHeading } from '../sentences/sentence-kinds.ts'

/** Says what stands above a sentence and tells what it lists: the head of its table or the short line before it, and the nearest heading. */
export function makeAbove(prepared: PreparedAgreement): (sentence: Sentence) => string {
  const heads = new Map<Sentence, string>()
  let head = ''
  let last: Sentence | null = null
  for (const sentence of prepared.sentences) {
    if (sentence.nodeId !== last?.nodeId) head = ''
    heads.set(sentence, head)
    if (isRow(sentence)) head = last && isRow(last) ? head : `${last && isHeading(last) ? last.folded : ''} ${sentence.folded}`
    else if (!isHeading(sentence)) head = ''
    else head ||= sentence.folded
    last = sentence
  }
  return (sentence) => `${heads.get(sentence) ?? ''} ${sentence.leadIn} ${nearestHeading(prepared, sentence)}`
}

/** Cells of a table, or those of a row whose first cells stand before them. */
export function isRow({ text, leadIn }: Sentence): boolean {
  return text.includes(cellMark) || leadIn.includes(cellMark)
}

function nearestHeading(prepared: PreparedAgreement, { nodeId }: Sentence): string {
  for (let node = prepared.nodes.get(nodeId); node; node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)) if (node.heading) return fold(node.heading)
  return ''
}
