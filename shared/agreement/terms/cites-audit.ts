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
  const clause = clauseCue({ nodes }, grantNodeId)
  const article = articleCue({ nodes }, grantNodeId)
  const says = (sentence: Sentence, ...signs: string[]) => signs.every((sign) => cues.find(sign, sentence))
  return (sentence) =>
    (clause !== null && says(sentence, clause))
    || (article !== null && says(sentence, article) && !says(sentence, '{lawName}') && (says(sentence, '{surelyAudit}') || (isArticleOnAudits && says(sentence, '{costWord}'))))
}

/** The nearest clause with a number that could not be another's. */
function clauseCue({ nodes }: Nodes, nodeId: string): string | null {
  for (let node = nodes.get(nodeId); node; node = node.parentId === null ? undefined : nodes.get(node.parentId)) {
    if (node.number !== null && /^\d+(\.\d+)+$/.test(node.number)) return `{clauseWord} ${node.number}`
  }
  return null
}

/** The article alone, or in a row of them. */
function articleCue(prepared: Nodes, nodeId: string): string | null {
  const number = articleNumberOf(prepared, nodeId)
  return number !== null && /^\d+$/.test(number) ? `{clauseWord} (#,? )?(#,? )?({conjunction} )?${number}` : null
}
