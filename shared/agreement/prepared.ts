import type { Range } from '../values.ts'
import type { OutlineNode } from './outline/outline.ts'
import type { FoundQuote } from './quote.ts'
import type { AgreementReading, PartyNames } from './reading.ts'

/** One sentence of the agreement, or one item of a list, made fit for searching. */
export interface Sentence {
  readonly nodeId: string
  /** On one line: split words mended, soft hyphens and emphasis marks gone, dashes and quotation marks in their plain form; without the clause's label. */
  readonly text: string
  /** `text` in lower case, every character still at its own place. Cues are matched on this. */
  readonly folded: string
  /** The words that this list item completes ("Verwerkingsverantwoordelijke dient:") or the sentence that this one points back to, folded; empty where it stands alone. */
  readonly leadIn: string
  /** In the original text. */
  readonly range: Range
  /** For each character of `text`, and for one past the last, its place in the original text. */
  readonly offsets: Uint32Array
}

/** An agreement's text, divided, in sentences, with its language. */
export interface DividedAgreement {
  readonly text: string
  readonly language: AgreementReading['language']
  readonly outline: readonly OutlineNode[]
  /** The outline by id. */
  readonly nodes: ReadonlyMap<string, OutlineNode>
  readonly sentences: readonly Sentence[]
}

/** An agreement's text, ready for the rules: divided, and with its parties' names. */
export interface PreparedAgreement extends DividedAgreement {
  readonly partyNames: PartyNames
}

const contexts = new WeakMap<Sentence, Pick<Sentence, 'folded'>>()

/** A list's item after the words that introduce the list; a sentence that stands alone is its own context. */
export function inContext(sentence: Sentence): Pick<Sentence, 'folded'> {
  if (sentence.leadIn === '') return sentence
  let context = contexts.get(sentence)
  if (!context) contexts.set(sentence, (context = { folded: `${sentence.leadIn} ${sentence.folded}` }))
  return context
}

/** The verbatim quote of `start` up to `end` of a sentence's `text`, with the clause it stands in and the rule that found it. */
export function quoteFrom(prepared: Pick<DividedAgreement, 'text' | 'nodes'>, sentence: Sentence, start: number, end: number, rule: string): FoundQuote {
  const range = { start: sentence.offsets[start]!, end: sentence.offsets[end - 1]! + 1 }
  return {
    nodeId: sentence.nodeId,
    clause: clauseOf(prepared, sentence.nodeId),
    text: prepared.text.slice(range.start, range.end),
    range,
    rule,
  }
}

/** What people cite a node by: its printed number, or that of the part it stands in, or else a heading; empty only where nothing at all is printed. */
export function clauseOf(prepared: Pick<PreparedAgreement, 'nodes'>, nodeId: string): string {
  let heading = ''
  for (let node = prepared.nodes.get(nodeId); node; node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)) {
    if (node.number !== null) return node.number
    heading ||= node.heading ?? ''
  }
  return heading
}

/** The outermost node that a node stands in: its article, annex or preamble. */
export function topNodeOf(prepared: Pick<PreparedAgreement, 'nodes'>, nodeId: string): OutlineNode {
  let node = prepared.nodes.get(nodeId)!
  while (node.parentId !== null) node = prepared.nodes.get(node.parentId)!
  return node
}

/** Stands in a definition, or anywhere below a heading of definitions. */
export function isInDefinitions(prepared: Pick<PreparedAgreement, 'nodes'>, nodeId: string): boolean {
  let node = prepared.nodes.get(nodeId)
  while (node && node.kind !== 'definitions' && node.kind !== 'definition') node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)
  return node !== undefined
}
