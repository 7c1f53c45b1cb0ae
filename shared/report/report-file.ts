import { z } from 'zod'

import { Sha256 } from '../values.ts'
import { ReportModel } from './model.ts'

/**
 * A report's JSON file: the model, and the SHA-256 over the model in canonical JSON (RFC 8785).
 *
 * The file itself is canonical JSON too, so that every byte of it is settled.
 */
export const ReportFile = z.strictObject({ report: ReportModel, sha256: Sha256 })
export type ReportFile = z.output<typeof ReportFile>
