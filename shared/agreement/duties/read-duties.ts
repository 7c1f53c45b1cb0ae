import type { ValueShape } from '../wordings/combine-values.ts'
import type { Cues } from '../cues/cue.ts'
import type { DutyRule } from './duty-rule.ts'
import { dutyIds, dutyValues, type DutyId } from './duty-values.ts'
import type { Duty } from './duty.ts'
import { makeHeadings } from '../wordings/headings.ts'
import { quoteFrom, type PreparedAgreement } from '../prepared.ts'
import { readByRule } from '../wordings/read-by-rule.ts'
import type { ReadingWords } from '../reading-rules.ts'
import { isAgreed } from '../sentences/sentence-kinds.ts'
import { settle, type Finding } from '../wordings/settle.ts'

/** A term of breach notice may be settled by two sentences: one with the hours, one that says "where possible". */
const breachParts = { count: null, unit: null, isSoft: false }

/** One sentence has the data returned, another has what is left deleted. */
const deletionAndReturn = { apart: ['delete', 'return'], whole: 'delete_or_return' } as const

/** One sentence agrees to all sub-processors, the next adds a say in changes. */
const consentAndObjection = ['general', 'general_with_objection'] as const

const shapes: Partial<Record<DutyId, Partial<ValueShape>>> = {
  breach_notice: { unsettled: breachParts },
  deletion_or_return: { together: deletionAndReturn },
  sub_processors: { widening: consentAndObjection },
}

/** The processor's duties beside the audit, all of them, in order. */
export function readDuties(prepared: PreparedAgreement, cues: Cues, rules: readonly DutyRule[], words: ReadingWords): readonly Duty[] {
  const rulesFor = cues.rulesFor(rules)
  const headings = makeHeadings(prepared, cues)
  const found = new Map<DutyId, Finding[]>(dutyIds.map((id) => [id, []]))
  for (const sentence of prepared.sentences) {
    if (!isAgreed(prepared, sentence)) continue
    for (const rule of rulesFor(sentence)) {
      if (!headings.isUnder(rule.under, sentence.nodeId)) continue
      const value = readByRule(rule, sentence, cues, words)
      if (value !== undefined) found.get(rule.duty)!.push({ rule, value, quote: quoteFrom(prepared, sentence, 0, sentence.text.length, rule.name) })
    }
  }
  return dutyIds.map((id) => {
    const { agreeing: _, ...settled } = settle(found.get(id)!, shapeOf(id))
    return { id, ...settled }
  })
}

function shapeOf(id: DutyId): ValueShape {
  return { schema: dutyValues[id], unsettled: null, ...shapes[id] }
}
