import { z } from 'zod'

import { Bilingual, Id, Instant, Words } from '../values.ts'
import { TestMethod } from '../catalogue/control.ts'
import { MappingStatus } from '../agreement/controls/control-mapping.ts'

/** One line of the checklist, built from this agreement: it names its source and its criterion's sentence. */
export const ChecklistItem = z.strictObject({
  id: Id,
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('term'), term: z.string() }),
    z.strictObject({ kind: z.literal('control'), control: z.string() }),
    z.strictObject({ kind: z.literal('claim'), claim: z.string() }),
    z.strictObject({ kind: z.literal('own') }),
  ]),
  title: Bilingual,
  question: Bilingual,
  /** The sentences measured against, verbatim; empty where the agreement is silent and the law is the criterion. */
  criteria: z.array(z.strictObject({ clause: z.string(), quote: z.string() })),
  legalBasis: z.array(z.string()),
  /** For a control: where it stands in the agreement. `absent` is a gap of the agreement, tested on the law where that binds by itself. */
  inAgreement: MappingStatus.nullable(),
  evidenceWanted: Bilingual,
  methods: z.array(TestMethod),
  test: Bilingual,
  pitfall: Bilingual.nullable(),
  isPopulationTest: z.boolean(),
  isKey: z.boolean(),
  /** The controls it bears on, itself included for a control. */
  controls: z.array(z.string()),
})
export type ChecklistItem = z.output<typeof ChecklistItem>

export const Conformity = z.enum(['conform', 'conform_with_remark', 'partial', 'not_conform', 'not_tested', 'not_determinable', 'not_applicable'])
export type Conformity = z.output<typeof Conformity>

/** The three levels a control is tested on (opzet, bestaan, werking). */
export const TestLevel = z.enum(['design', 'existence', 'operation'])
export type TestLevel = z.output<typeof TestLevel>

export const LevelResult = z.enum(['met', 'not_met', 'not_tested'])

export const Sample = z.strictObject({
  population: z.int().min(0),
  populationSource: Words,
  isPopulationComplete: z.boolean(),
  size: z.int().min(0),
  selection: z.enum(['all', 'random', 'haphazard', 'targeted']),
  seed: z.string().nullable(),
  deviations: z.int().min(0),
})
export type Sample = z.output<typeof Sample>

/** What was found for one checklist item. */
export const Assessment = z.strictObject({
  itemId: Id,
  conformity: Conformity,
  /** Required for not tested, not determinable and not applicable. */
  reason: z.string(),
  levels: z.strictObject({ design: LevelResult, existence: LevelResult, operation: LevelResult }),
  methods: z.array(TestMethod),
  sample: Sample.nullable(),
  evidence: z.array(Id),
  observation: z.string(),
  /** Access to what was needed was refused. */
  wasRefused: z.boolean(),
})
export type Assessment = z.output<typeof Assessment>

export const Note = z.strictObject({ id: Id, itemId: Id.nullable(), text: Words, at: Instant, by: Words })
export type Note = z.output<typeof Note>

/** What was found about a claim of the processor. */
export const ClaimJudgement = z.strictObject({
  claimId: Id,
  result: z.enum(['proven', 'partly_proven', 'unproven', 'contradicted', 'not_tested', 'not_applicable']),
  explanation: Words,
  evidence: z.array(Id),
})
export type ClaimJudgement = z.output<typeof ClaimJudgement>
