import type { ClaimJudgement } from '../../../shared/audit/assessment.ts'

/** A judgement that may still lack its result: evidence and explanation are often there first. */
export interface Judgement extends Omit<ClaimJudgement, 'result'> {
  readonly result: ClaimJudgement['result'] | null
}

export function blankJudgement(claimId: string): Judgement {
  return { claimId, result: null, explanation: '', evidence: [] }
}

/** What a judgement still lacks before it can be given to the audit at all. */
export function lacking({ result, explanation }: Judgement): 'result' | 'explanation' | null {
  if (result === null) return 'result'
  return explanation.trim() === '' ? 'explanation' : null
}

export function asJudgement(judgement: Judgement): ClaimJudgement | undefined {
  const { result } = judgement
  return result === null || lacking(judgement) !== null ? undefined : { ...judgement, result }
}

/** What the processor records is laid ready, never judged; without words of its own, the given ones say so. */
export function asPrepared(judgement: Judgement, words: string): ClaimJudgement {
  return { ...judgement, result: 'not_tested', explanation: judgement.explanation.trim() === '' ? words : judgement.explanation }
}
