import { readFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

const Words = z.string().nullable().default(null)

/** What a careful person read in one agreement: one object of a `labels.json`. Keys that are not scored may stand beside these. */
export const Label = z.object({
  file: z.string(),
  language: z.string(),
  clauses_total: z.int().nullable().default(null),
  audit: z.object({
    present: z.boolean(),
    clause: Words,
    subclause: Words,
    quote: Words,
    trigger: Words,
    auditor: z.array(z.string()).default([]),
    notice: z.object({ kind: z.string(), days: z.number().nullable(), unit: z.string().nullish(), quote: Words }),
    frequency: z.object({ per_year: z.number().nullable(), exception: Words, quote: Words }),
    confidentiality_required: z.boolean(),
    no_disruption: z.boolean(),
    business_hours: z.boolean(),
    cooperation_duty: z.boolean(),
    certification_substitute: z.boolean(),
    findings_remediation: z.string(),
    costs: z.object({ bearer: z.string(), shift_to_processor_on_breach: z.boolean(), rate_eur_per_hour: z.number().nullable(), quote: Words }),
  }),
  breach_notification: z.object({ hours: z.number().nullable(), wording: Words, soft: z.boolean().default(false) }),
  subprocessors: z.string(),
  deletion_or_return: z.boolean(),
  dpia_assistance: z.boolean(),
  data_subject_assistance: z.boolean(),
  /** "ISO 27001, SOC 2 (data centre)": the standards, and in brackets who holds them where that is not the processor. */
  certifications_claimed: z.array(z.string()),
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
