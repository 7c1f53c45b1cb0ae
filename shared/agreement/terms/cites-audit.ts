import type { Cues } from '../cues/cue.ts'
import { articleNumberOf } from '../outline/main-articles.ts'
import type { PreparedAgreement, Sentence } from '../prepared.ts'

type Nodes = Pick<PreparedAgreement, 'nodes'>

/**
 * Says of a sentence whether it cites the clause that grants the audit ("its rights under paragraph 9.2"), or its article beside the word audit
 * ("an audit as meant in section 2 under g"), or, where the whole article is on audits, beside fees ("time spent on clauses 7, 9 and 10").
 * A law's article may have the same number, and is not meant.
 */
export function makeCites({ nodes }: Nodes, grantNodeId: string, isArticleOnAudits: boolean, cues: Cues): (sentence: Sentence) => boolean {
  const clause = clauseNumberOf({ nodes }, grantNodeId)
  const article = articleNumberOf({ nodes }, grantNodeId)
  const says = (sentence: Sentence, ...signs: string[]) => signs.every((sign) => cues.find(sign, sentence))
  const isOnAudit = (sentence: Sentence) => says(sentence, '{surelyAudit}') || (isArticleOnAudits && says(sentence, '{costWord}'))
  return (sentence) =>
    (clause !== null && (says(sentence, `{clauseWord} ${clause}`) || isInRange(clause, sentence, cues)))
    || (article !== null
      && /^\d+$/.test(article)
      && (says(sentence, `{clauseWord} (#,? )?(#,? )?({conjunction} )?${article}`) || isInRange(article, sentence, cues))
      && isOnAudit(sentence)
      && !says(sentence, '{lawName}'))
}

/** The nearest clause with a number that could not be another's. */
function clauseNumberOf({ nodes }: Nodes, nodeId: string): string | null {
  for (let node = nodes.get(nodeId); node; node = node.parentId === null ? undefined : nodes.get(node.parentId)) {
    if (node.number !== null && /^\d+(\.\d+)+$/.test(node.number)) return node.number
  }
  return null
}

/** One of a row of which the sentence cites the first and the last: "clauses 3.4 to 3.6". */
function isInRange(number: string, sentence: Sentence, cues: Cues): boolean {
  const { first, last } = cues.find('{clauseWord} [first: #(.#)?(.#)?] ?{upTo} ?[last: #(.#)?(.#)?]', sentence)?.captures ?? {}
  if (!first || !last) return false
  const [above, lowest] = divided(number)
  const [aboveFirst, from] = divided(first.text)
  const [aboveLast, to] = divided(last.text)
  return above === aboveFirst && above === aboveLast && from <= lowest && lowest <= to
}

/** "3.6" is 6 of 3. */
function divided(number: string): readonly [above: string, lowest: number] {
  const at = number.lastIndexOf('.')
  return [number.slice(0, Math.max(0, at)), Number(number.slice(at + 1))]
}
