import { z } from 'zod'

import type { Term } from '../agreement/terms/term.ts'
import { TermId, termValues } from '../agreement/terms/term-values.ts'
import { AppError } from '../errors.ts'
import { Words } from '../values.ts'
import type { Audit } from './audit.ts'
import { command, type Stamp } from './command.ts'
import { listed } from './existing.ts'
import type { TermDecision } from './term-decision.ts'

function proposed(audit: Audit, id: TermId): Term {
  return listed(audit.agreement.reading.terms, 'term', id)
}

/** Silence is a finding of its own and rests on nothing but reading everything (SPEC S5). */
function requireWholeTextRead(audit: Audit, term: TermId): void {
  if (audit.wholeTextRead === null) throw new AppError('term.wholeTextUnread', { term })
}

function decide(draft: Audit, id: TermId, { at, by }: Stamp, decision: Omit<TermDecision, 'at' | 'by'>): void {
  draft.terms[id] = { ...decision, at, by: by.name }
}

/** The proposal is right. @throws term.wholeTextUnread; term.readingNeeded where the wording is vague (SPEC S7) */
export const confirm = command({
  kind: 'term.confirm',
  payload: z.strictObject({ term: TermId }),
  check(audit, { term }) {
    const { isSilent, readings } = proposed(audit, term)
    if (isSilent) requireWholeTextRead(audit, term)
    if (readings.length > 1) throw new AppError('term.readingNeeded', { term, readings: readings.map((reading) => reading.id) })
  },
  apply(draft, { term }, stamp) {
    decide(draft, term, stamp, { kind: 'confirmed', value: proposed(draft, term).value, reading: null, reason: '' })
  },
})

/** The proposal is wrong: `value` is what the agreement says, null that it says nothing. @throws term.valueUnfit, term.wholeTextUnread (SPEC S8) */
export const correct = command({
  kind: 'term.correct',
  payload: z.strictObject({ term: TermId, value: z.unknown().nullable(), reason: Words }),
  check(audit, { term, value }) {
    proposed(audit, term)
    if (value === null) return requireWholeTextRead(audit, term)
    const fit = termValues[term].safeParse(value)
    if (!fit.success) throw new AppError('term.valueUnfit', { term, paths: fit.error.issues.map((issue) => issue.path.join('.') || 'value') })
  },
  apply(draft, { term, value, reason }, stamp) {
    decide(draft, term, stamp, { kind: 'corrected', value, reading: null, reason })
  },
})

/** Somebody looked and could not decide; the term stays open. */
export const leaveUnsure = command({
  kind: 'term.leaveUnsure',
  payload: z.strictObject({ term: TermId, reason: Words }),
  check: (audit, { term }) => void proposed(audit, term),
  apply(draft, { term, reason }, stamp) {
    decide(draft, term, stamp, { kind: 'unsure', value: proposed(draft, term).value, reading: null, reason })
  },
})

/** Settles vague wording by one of its readings, with the reason that is printed in the report. */
export const chooseReading = command({
  kind: 'term.chooseReading',
  payload: z.strictObject({ term: TermId, reading: Words, reason: Words }),
  check: (audit, { term, reading }) => void listed(proposed(audit, term).readings, 'reading', reading),
  apply(draft, { term, reading, reason }, stamp) {
    const { value, readings } = proposed(draft, term)
    decide(draft, term, stamp, { kind: 'confirmed', value: listed(readings, 'reading', reading).value ?? value, reading, reason })
  },
})
