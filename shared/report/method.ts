import { z } from 'zod'

import { Conformity, Sample } from '../audit/assessment.ts'
import { OverallConclusion } from '../audit/conclusion.ts'
import { AssuranceKind } from '../audit/engagement.ts'
import { Strength } from '../audit/evidence.ts'
import { FindingType } from '../audit/finding.ts'
import { DocumentRequest } from '../audit/preparation.ts'
import { TestMethod } from '../catalogue/control.ts'
import type { Bilingual } from '../values.ts'
import type { ChecklistRow } from './checklist.ts'
import { standingFindings } from './findings.ts'
import { byId, inLanguage, type Sources } from './input.ts'
import { Remark, when } from './remark.ts'
import { allowedStatement } from './summary.ts'

const definitionsOf = <T extends z.ZodType>(value: T) => z.array(z.strictObject({ value, definition: z.string() }))

/** Part 9: how the work was done, what was sampled, and what stood in the way. */
export const Method = z.strictObject({
  description: z.string(),
  /** What the words mean in which the report judges, as the profession defines them. */
  definitions: z.strictObject({ conformity: definitionsOf(Conformity), findingType: definitionsOf(FindingType), conclusion: definitionsOf(OverallConclusion) }),
  statement: AssuranceKind,
  /** How many checklist items each method was used for. */
  methods: z.array(z.strictObject({ method: TestMethod, items: z.int().min(1) })),
  /** How many pieces of evidence there are of each strength, strongest first. */
  strengths: z.array(z.strictObject({ strength: Strength, pieces: z.int().min(1) })),
  samples: z.array(Sample.extend({ itemId: z.string(), title: z.string() })),
  documentRequests: z.array(DocumentRequest),
  refused: z.array(z.strictObject({ itemId: z.string(), title: z.string(), isKey: z.boolean(), reason: z.string() })),
  limitations: z.array(z.strictObject({ findingId: z.string(), title: z.string() })),
  remarks: z.array(Remark),
})
export type Method = z.output<typeof Method>

/** How often each value of a fixed list occurs, in the list's order, without those that do not. */
function tally<T extends string>(values: readonly T[], occurring: readonly T[]): readonly (readonly [T, number])[] {
  return values.map((value) => [value, occurring.filter((each) => each === value).length] as const).filter(([, count]) => count > 0)
}

function definitions(sources: Sources): Method['definitions'] {
  const { conformities, findingTypes, conclusions } = sources.catalogue.guidance
  const said = <V>(meanings: readonly { readonly value: V; readonly definition: Bilingual }[]) =>
    meanings.map(({ value, definition }) => ({ value, definition: inLanguage(sources, definition) }))
  return { conformity: said(conformities), findingType: said(findingTypes), conclusion: said(conclusions) }
}

export function method(sources: Sources, checklist: readonly ChecklistRow[]): Method {
  const { audit } = sources
  const kept = Object.values(audit.evidence).filter((piece) => piece.removed === null)
  const examples = kept.filter((piece) => piece.isExample).length
  const samples = checklist.flatMap(({ id, title, sample }) => (sample ? [{ ...sample, itemId: id, title }] : []))
  const incomplete = samples.filter((sample) => !sample.isPopulationComplete).length
  const removed = Object.values(audit.evidence).length - kept.length
  const documentRequests = Object.values(audit.documentRequests).toSorted(byId)
  const notReceived = documentRequests.filter(({ status }) => status !== 'received' && status !== 'late').length
  return {
    description: audit.engagement.method,
    definitions: definitions(sources),
    statement: allowedStatement(audit),
    methods: tally(TestMethod.options, checklist.flatMap((row) => row.methodsUsed)).map(([used, items]) => ({ method: used, items })),
    strengths: tally(Strength.options, kept.filter((piece) => !piece.isExample).map((piece) => piece.strength)).map(([strength, pieces]) => ({ strength, pieces })),
    samples,
    documentRequests,
    refused: checklist.filter((row) => row.wasRefused).map(({ id, title, isKey, reason }) => ({ itemId: id, title, isKey, reason })),
    limitations: standingFindings(audit)
      .filter((finding) => finding.type === 'limitation')
      .map(({ id, title }) => ({ findingId: id, title })),
    remarks: [
      ...when(samples.length === 0, 'no_samples'),
      ...when(incomplete > 0, 'population_not_complete', { count: incomplete }),
      ...when(notReceived > 0, 'documents_not_received', { count: notReceived }),
      ...when(examples > 0, 'evidence_is_example', { count: examples }),
      ...when(removed > 0, 'evidence_removed', { count: removed }),
    ],
  }
}
