import { readFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

/** A label that is left out says the same as one that is null or false. */
const Words = z.string().nullable().default(null)
const Count = z.number().nullable().default(null)
const Holds = z.boolean().nullable().default(false).transform(Boolean)

/** What a careful person read in one agreement: one object of a `labels.json`. Keys that are not scored may stand beside these. */
export const Label = z.object({
  file: z.string(),
  language: z.string(),
  clauses_total: Count,
  audit: z.object({
    present: Holds,
    clause: Words,
    subclause: Words,
    quote: Words,
    trigger: Words,
    auditor: z.array(z.string()).default([]),
    notice: z.object({ kind: z.string().default('none'), days: Count, unit: Words, quote: Words }),
    frequency: z.object({ per_year: Count, exception: Words, quote: Words }),
    confidentiality_required: Holds,
    no_disruption: Holds,
    business_hours: Holds,
    cooperation_duty: Holds,
    certification_substitute: Holds,
    findings_remediation: z.string().default('none'),
    costs: z.object({ bearer: z.string().default('not_stated'), shift_to_processor_on_breach: Holds, rate_eur_per_hour: Count, quote: Words }),
  }),
  breach_notification: z.object({ hours: Count, wording: Words, soft: Holds }),
  subprocessors: z.string().default('none'),
  deletion_or_return: Holds,
  dpia_assistance: Holds,
  data_subject_assistance: Holds,
  /** "ISO 27001, SOC 2 (data centre)": the standards, and in brackets who holds them where that is not the processor. */
  certifications_claimed: z.array(z.string()).default([]),
  /** Paths of labels that a careful reader could set otherwise; `audit.notice` stands for all that lies below it. */
  unsure: z.array(z.string()).default([]),
})
export type Label = z.output<typeof Label>

/** The labels of a folder. @throws Error with a sentence on what is wrong where there are none that fit */
export function readLabels(folderPath: string): readonly Label[] {
  const filePath = path.join(folderPath, 'labels.json')
  const parsed = z.array(Label).safeParse(JSON.parse(readFileSync(filePath, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${filePath}: ${issue!.path.join('.')}: ${issue!.message}`)
}
