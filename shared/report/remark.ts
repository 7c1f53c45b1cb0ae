import { z } from 'zod'

/**
 * Something the reader must know to weigh the report, as a code with its facts, so that every rendering says the same words.
 *
 * The sentence for each code stands in the `report` texts under `remark`.
 */
export const Remark = z.strictObject({
  code: z.enum([
    'no_conclusion_recorded',
    'conclusion_departs',
    'items_not_tested',
    'items_without_reason',
    'claims_not_tested',
    'key_control_refused',
    'terms_unconfirmed',
    'whole_text_not_read',
    'answers_put_back',
    'preconditions_open',
    'preconditions_contested',
    'documents_not_received',
    'no_samples',
    'population_not_complete',
    'no_visits_recorded',
    'period_open',
    'evidence_is_example',
    'evidence_removed',
    'certificates_to_verify',
    'responses_missing',
    'plans_missing',
    'assurance_not_allowed',
    'reading_proposes_only',
    'vat_unknown',
    'recharge_disproportionate',
    'shift_undecided',
    'shift_working_test',
    'notice_not_recorded',
    'notice_too_short',
    'yearly_limit_reached',
    'yearly_limit_depends_on_reading',
  ]),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Remark = z.output<typeof Remark>
export type RemarkCode = Remark['code']

export function remark(code: RemarkCode, facts: Remark['facts'] = {}): Remark {
  return { code, facts }
}

/** The remark, if there is ground for it. */
export function when(isSo: boolean, code: RemarkCode, facts: Remark['facts'] = {}): Remark[] {
  return isSo ? [remark(code, facts)] : []
}
