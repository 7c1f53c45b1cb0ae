import type { Quote } from '../agreement/quote.ts'
import type { Audit } from './audit.ts'
import { effectiveTerm } from './effective-term.ts'
import { preconditionRules } from './precondition-rules.ts'
import type { Gate, Precondition, PreconditionFact, PreconditionJudgement } from './precondition.ts'
import type { PreconditionDecision, PreconditionStatus } from './preparation.ts'

/** A decision that something is met does not stand against a recorded fact that it is not; a waiver or an objection does. */
function statusOf({ isApplicable, isMet, obstacles }: PreconditionJudgement, decision: PreconditionDecision | null): PreconditionStatus {
  if (decision && decision.status !== 'satisfied') return decision.status
  if (!isApplicable) return 'not_applicable'
  return (decision || isMet) && obstacles.length === 0 ? 'satisfied' : 'missing'
}

/** Several terms may rest on one sentence. */
function eachOnce(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter((quote, index) => quotes.findIndex(({ clause, text }) => clause === quote.clause && text === quote.text) === index)
}

/** Every precondition of this audit with where it stands and why, in the order in which they are settled. Source: A3; SPEC P1–P6. */
export function preconditions(audit: Audit): readonly Precondition[] {
  return preconditionRules.map(({ id, terms, judge }) => {
    const judgement = judge(audit)
    const decision = audit.preconditions[id] ?? null
    const held = terms.map((term) => effectiveTerm(audit, term))
    const unconfirmed: readonly PreconditionFact[] =
      judgement.gate === 'hard' ? held.filter(({ value, standing }) => value !== null && (standing === 'proposed' || standing === 'unsure')).map((term) => ({ kind: 'term_unconfirmed', term: term.id })) : []
    return {
      id,
      terms,
      gate: judgement.gate,
      status: statusOf(judgement, decision),
      decision,
      quotes: eachOnce(held.flatMap((term) => term.quotes)),
      obstacles: judgement.obstacles,
      notes: [...judgement.notes, ...unconfirmed],
    }
  })
}

/** Whether fieldwork may begin, and what is missing: hard preconditions block, soft ones warn. Source: A3; SPEC P2. */
export function gate(audit: Audit): Gate {
  const open = preconditions(audit).filter(({ status }) => status === 'missing' || status === 'contested')
  const blocking = open.filter((precondition) => precondition.gate === 'hard')
  return { mayStart: blocking.length === 0, blocking, warnings: open.filter((precondition) => precondition.gate === 'soft') }
}
