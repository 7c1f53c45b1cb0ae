import type { Range, Sha256 } from '../../values.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { prepare } from '../prepare.ts'
import { clauseOf, type Sentence } from '../prepared.ts'
import { onOneLine } from '../quote.ts'

/** SHA-256 over a text in UTF-8. */
export type Hash = (text: string) => Sha256

/** A sentence that is known again in another version by its words. */
export interface KnownSentence {
  /** The hash of its normalised words, with the words that it completes where it is an item of a list. */
  readonly key: Sha256
  readonly text: string
  readonly range: Range
  /** The clause it stands in, by its place among the clauses. */
  readonly clause: number
}

/** A part of the agreement that has words of its own. */
export interface KnownClause {
  readonly node: OutlineNode
  /** What people cite it by; empty where nothing is printed. */
  readonly cited: string
  readonly heading: string | null
  /** All its words, heading included, with those that it completes; its number left out. However a clause was divided, the same words are the same content. */
  readonly content: string
  readonly sentences: readonly KnownSentence[]
}

/** What stands before the first sentence of a part: its label and heading as printed. */
export type PrintedOpening = Pick<KnownSentence, 'key' | 'range'>

/** One version of an agreement, divided for comparing. */
export interface VersionWords {
  readonly clauses: readonly KnownClause[]
  readonly sentences: readonly KnownSentence[]
  readonly openings: readonly PrintedOpening[]
  /** The keys of all its sentences. */
  readonly keys: ReadonlySet<Sha256>
}

/** Divides a text into clauses and sentences that can be known again. Both versions are divided anew, so that they are divided by the same rules. */
export function versionWords(text: string, hash: Hash): VersionWords {
  const prepared = prepare(text)
  const byNode = Map.groupBy(prepared.sentences, ({ nodeId }) => nodeId)
  const clauses: KnownClause[] = []
  const openings: PrintedOpening[] = []
  for (const node of prepared.outline) {
    const heading = node.kind === 'preamble' ? null : node.heading
    const clause = clauses.length
    const own = byNode.get(node.id) ?? []
    const sentences = own.map((sentence) => ({ key: keyOf(sentence, hash), text: sentence.text, range: sentence.range, clause }))
    const range = { start: node.range.start, end: sentences[0]?.range.start ?? node.range.end }
    const printed = onOneLine(text.slice(range.start, range.end))
    if (printed !== '') openings.push({ key: hash(printed), range })
    const content = [own[0]?.leadIn ?? '', onOneLine([heading ?? '', ...own.map(({ text }) => text)].join(' '))].join('\n')
    if (heading !== null || sentences.length > 0) clauses.push({ node, cited: clauseOf(prepared, node.id), heading, content, sentences })
  }
  const sentences = clauses.flatMap((each) => each.sentences)
  return { clauses, sentences, openings, keys: new Set(sentences.map(({ key }) => key)) }
}

function keyOf({ text, leadIn }: Sentence, hash: Hash): Sha256 {
  return hash(leadIn === '' ? text : `${leadIn}\n${text}`)
}
