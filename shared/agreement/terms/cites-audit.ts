import type { Cues } from '../cues/cue.ts'
import { articleNumberOf } from '../outline/main-articles.ts'
import type { PreparedAgreement, Sentence } from '../prepared.ts'

type Nodes = Pick<PreparedAgreement, 'nodes'>

/**
 * Says of a sentence whether it cites the clause that grants the audit ("its rights under paragraph 9.2"), or, where the whole article is on audits,
 * speaks of the fees for that article ("time spent on clauses 7, 9 and 10"). A law's article may have the same number, and is not meant.
 */
export function makeCites({ nodes }: Nodes, grantNodeId: string, isArticleOnAudits: boolean, cues: Cues): (sentence: Sentence) => boolean {
  const clause = clauseCue({ nodes }, grantNodeId)
  const article = isArticleOnAudits ? articleCue({ nodes }, grantNodeId) : null
  const says = (sentence: Sentence, ...signs: string[]) => signs.every((sign) => cues.find(sign, sentence))
  return (sentence) => (clause !== null && says(sentence, clause)) || (article !== null && says(sentence, article, '{costWord}') && !says(sentence, '{lawName}'))
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
