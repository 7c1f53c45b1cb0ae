import type { Assessment, ChecklistItem, Conformity, Sample } from '../../../shared/audit/assessment.ts'
import { sampleVerdict } from '../../../shared/audit/sample-verdict.ts'

/** An assessment that may still lack its conformity: evidence and levels are often there first. */
export interface Outcome extends Omit<Assessment, 'conformity'> {
  readonly conformity: Conformity | null
}

export const untested: Assessment['levels'] = { design: 'not_tested', existence: 'not_tested', operation: 'not_tested' }

/** Nothing found yet, by no method: what the item foresees is not what was done. */
export function blankOutcome({ id }: Pick<ChecklistItem, 'id'>): Outcome {
  return { itemId: id, conformity: null, reason: '', levels: untested, methods: [], sample: null, evidence: [], observation: '', wasRefused: false }
}

/** What an outcome still lacks before it can be given to the audit at all. */
export function lacking({ conformity, sample }: Outcome): 'conformity' | 'populationSource' | null {
  if (conformity === null) return 'conformity'
  return sample !== null && sample.populationSource.trim() === '' ? 'populationSource' : null
}

export function asAssessment(outcome: Outcome): Assessment | undefined {
  const { conformity } = outcome
  return conformity === null || lacking(outcome) !== null ? undefined : { ...outcome, conformity }
}

/** What the processor records is laid ready, never tested: the reason says so, and no level is claimed. */
export function asPrepared(outcome: Outcome, reason: string): Assessment {
  return { ...outcome, conformity: 'not_tested', reason, levels: untested, sample: null, wasRefused: false }
}

/** A sample as it begins: nothing is counted, and nobody vouched that the list is complete. */
export const blankSample: Sample = { population: 0, populationSource: '', isPopulationComplete: false, size: 0, selection: 'random', seed: null, deviations: 0 }

/** What a sample says of the operation: `disproved` where one exception disproves a promise about all (SPEC S19, S21). */
export function sampleSays(sample: Sample, { isPopulationTest }: Pick<ChecklistItem, 'isPopulationTest'>): 'nothing' | 'disproved' | 'notWhole' | ReturnType<typeof sampleVerdict> {
  if (sample.size === 0) return 'nothing'
  if (isPopulationTest && sample.deviations > 0) return 'disproved'
  if (isPopulationTest && !(sample.selection === 'all' && sample.isPopulationComplete)) return 'notWhole'
  return sampleVerdict(sample)
}
