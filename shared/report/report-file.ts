import { z } from 'zod'

import { Instant, Sha256 } from '../values.ts'
import { ReportModel } from './model.ts'

/**
 * A report's JSON file: the model, and the SHA-256 over the model in canonical JSON (RFC 8785).
 *
 * The file itself is canonical JSON too, so that every byte of it is settled.
 */
export const ReportFile = z.strictObject({ report: ReportModel, sha256: Sha256 })
export type ReportFile = z.output<typeof ReportFile>

/** What can be known of a report's file whatever version of the format it has: enough to check its hash and to say what it is. */
export const ReportFileHead = z.strictObject({
  report: z.looseObject({
    format: z.literal('art28-report'),
    formatVersion: z.int().min(1),
    titlePage: z.looseObject({ title: z.string(), version: z.int(), generatedAt: Instant }),
  }),
  sha256: Sha256,
})
