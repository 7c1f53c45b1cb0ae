import { AppError } from '../errors.ts'
import type { Assessment, ChecklistItem } from './assessment.ts'
import type { Audit } from './audit.ts'
import { isCertificate, isStrong } from './evidence-weight.ts'
import type { Evidence } from './evidence.ts'
import { listed, usableEvidence } from './existing.ts'
import { missingDocuments } from './incomplete-criterion.ts'
import { sampleVerdict } from './sample-verdict.ts'

/** Whether an outcome tells others that the criterion is met. */
function isConform({ conformity }: Pick<Assessment, 'conformity'>): boolean {
  return conformity === 'conform' || conformity === 'conform_with_remark'
}

function checkReason({ itemId, conformity, reason, levels }: Assessment): void {
  if (!['not_tested', 'not_determinable', 'not_applicable'].includes(conformity)) return
  if (reason.trim() === '') throw new AppError('item.reasonNeeded', { item: itemId })
  const isUntested = Object.values(levels).every((level) => level === 'not_tested')
  if (conformity === 'not_tested' && !isUntested) throw new AppError('item.testedAfterAll', { item: itemId })
}

function checkSample({ itemId: item, sample }: Assessment): void {
  if (sample === null) return
  const { size, population, deviations, selection } = sample
  if (size > population) throw new AppError('item.sampleTooLarge', { item, size, population })
  if (deviations > size) throw new AppError('item.deviationsTooMany', { item, deviations, size })
  if (selection === 'all' && size !== population) throw new AppError('item.sampleNotAll', { item, size, population })
}

/** Operation is met on strong evidence that is more than a certificate, and on a sample that allows it. */
function checkOperation({ itemId: item, sample, levels }: Assessment, { isPopulationTest }: ChecklistItem, evidence: readonly Evidence[]): void {
  if (levels.operation !== 'met') return
  const strong = evidence.filter(isStrong)
  if (strong.length === 0) throw new AppError('item.weakEvidence', { item })
  if (strong.every(isCertificate)) throw new AppError('item.certificateAlone', { item })
  if (sample === null) return
  if (isPopulationTest && sample.deviations > 0) throw new AppError('item.populationDisproved', { item, deviations: sample.deviations })
  const verdict = sampleVerdict(sample)
  if (verdict === 'extend') throw new AppError('item.sampleToExtend', { item, more: 15 })
  if (verdict === 'fails') throw new AppError('item.sampleFails', { item, deviations: sample.deviations, size: sample.size })
}

function checkConform(audit: Audit, assessment: Assessment, item: ChecklistItem): void {
  const { itemId, levels, sample, evidence, wasRefused, conformity } = assessment
  const missing = missingDocuments(audit, item)
  if (missing.length > 0) throw new AppError('item.criterionIncomplete', { item: itemId, documents: [...missing] })
  if (wasRefused) throw new AppError('item.refusedYetConform', { item: itemId })
  if (evidence.length === 0) throw new AppError('item.withoutEvidence', { item: itemId })
  const outcomes = Object.values(levels)
  if (outcomes.includes('not_met') || !outcomes.includes('met')) throw new AppError('item.levelsNotMet', { item: itemId })
  if (sample !== null && sampleVerdict(sample) === 'fails') {
    throw new AppError('item.sampleFails', { item: itemId, deviations: sample.deviations, size: sample.size })
  }
  const isWhole = sample !== null && sample.selection === 'all' && sample.isPopulationComplete
  if (item.isPopulationTest && levels.operation === 'met' && conformity === 'conform' && !isWhole) throw new AppError('item.populationNotWhole', { item: itemId })
}

/**
 * Refuses an outcome that its evidence, sample or criterion does not carry (SPEC S17–S22).
 *
 * "Conform" is what others will rely on, so it is the outcome that must be earned; every other outcome needs at most a reason.
 */
export function checkAssessment(audit: Audit, assessment: Assessment): void {
  const item = listed(audit.checklist, 'item', assessment.itemId)
  const evidence = usableEvidence(audit, assessment.evidence)
  checkReason(assessment)
  checkSample(assessment)
  checkOperation(assessment, item, evidence)
  if (isConform(assessment)) checkConform(audit, assessment, item)
}
