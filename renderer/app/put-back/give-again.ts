import type { PutBack } from '../../../shared/audit/put-back.ts'
import type { Asked } from '../commands.ts'
import type { Area } from '../place.ts'

/** The command that gives an answer again as it was; null where somebody must look first, since the proposal itself may be another. */
export function sameAgain(putBack: PutBack): Asked | null {
  switch (putBack.kind) {
    case 'item':
      return { kind: 'item.assess', payload: putBack.earlier }
    case 'claim':
      return { kind: 'claim.judge', payload: putBack.earlier }
    case 'conclusion':
      return { kind: 'conclusion.draw', payload: putBack.earlier }
    case 'precondition':
      return preconditionAgain(putBack)
    default:
      return null
  }
}

/** Whether something can be done with it at once: findings and notes can be kept, and others given again as they were. */
export function canBeSettledAtOnce(putBack: PutBack): boolean {
  return putBack.kind === 'finding' || putBack.kind === 'note' || sameAgain(putBack) !== null
}

function preconditionAgain({ id: precondition, earlier: { status, explanation, evidence, party } }: Extract<PutBack, { kind: 'precondition' }>): Asked | null {
  switch (status) {
    case 'satisfied':
      return { kind: 'precondition.settle', payload: { precondition, explanation, evidence } }
    case 'waived':
      return { kind: 'precondition.waive', payload: { precondition, explanation, evidence, party } }
    case 'contested':
      return { kind: 'precondition.contest', payload: { precondition, explanation, evidence, party } }
    case 'not_applicable':
      return { kind: 'precondition.notApplicable', payload: { precondition, explanation } }
    case 'missing':
      return null
  }
}

/** Where an answer is given. */
export const placeOfAnswer: Readonly<Record<PutBack['kind'], Area>> = {
  term: 'agreement',
  wholeText: 'agreement',
  precondition: 'plan',
  item: 'checklist',
  note: 'checklist',
  claim: 'claims',
  finding: 'findings',
  conclusion: 'report',
}
