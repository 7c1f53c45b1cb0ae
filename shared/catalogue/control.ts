import { z } from 'zod'

import { Bilingual } from '../values.ts'
import { SourceTag } from './source-tag.ts'

export const TestMethod = z.enum(['inspect', 'interview', 'observe', 'reperform', 'sample'])
export type TestMethod = z.output<typeof TestMethod>

/** One of the sixty controls (C01–C60): what Art. 28 and its neighbours ask, and how it is tested. */
export const Control = z.strictObject({
  id: z.string().regex(/^C\d\d$/),
  title: Bilingual,
  /** Articles of the GDPR: `28(3)(h)`. */
  legalBasis: z.array(z.string().regex(/^\d{1,2}(\(\d{1,2}\)(\([a-h]\))?)?$/)).min(1),
  legalBasisTag: SourceTag,
  /** The chapter it is listed under in checklist and report. */
  theme: z.enum(['agreement', 'instructions', 'people', 'security', 'sub_processors', 'transfers', 'data_subjects', 'breaches', 'ending', 'audit']),
  question: Bilingual,
  evidence: Bilingual,
  methods: z.array(TestMethod).min(1),
  test: Bilingual,
  pitfall: Bilingual,
  /** The duty binds by statute even where the agreement is silent, so that it is tested on the law. */
  bindsByLaw: z.boolean(),
  /** A duty of the controller itself: shortcomings are findings of type CONTROLLER. */
  isControllersDuty: z.boolean(),
  /** Refusing it empties the audit: a refused key control caps the conclusion. */
  isKey: z.boolean(),
})
export type Control = z.output<typeof Control>
