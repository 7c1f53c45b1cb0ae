import type { Cues } from '../cues/cue.ts'
import { fold } from '../sentences/normalise.ts'
import type { PreparedAgreement } from '../prepared.ts'

/** Says whether a node stands below a heading that any of some cues fits, its own heading included; each question is answered once. */
export interface Headings {
  /** Always true for no cues at all. */
  isUnder(cues: readonly string[], nodeId: string): boolean
}

export function makeHeadings(prepared: Pick<PreparedAgreement, 'nodes'>, cues: Cues): Headings {
  const known = new Map<readonly string[], Map<string, boolean>>()
  return {
    isUnder(asked, nodeId) {
      if (asked.length === 0) return true
      let answers = known.get(asked)
      if (!answers) known.set(asked, (answers = new Map()))
      return isUnder(asked, nodeId, answers)
    },
  }

  function isUnder(asked: readonly string[], nodeId: string, answers: Map<string, boolean>): boolean {
    const answered = answers.get(nodeId)
    if (answered !== undefined) return answered
    const { heading, parentId } = prepared.nodes.get(nodeId)!
    const answer = (heading !== null && cues.findAny(asked, { folded: fold(heading) }) !== null) || (parentId !== null && isUnder(asked, parentId, answers))
    answers.set(nodeId, answer)
    return answer
  }
}
