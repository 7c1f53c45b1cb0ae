import { createHash } from 'node:crypto'

import { canonicalText } from '../../../shared/audit/event.ts'
import { type ReportModel, reportModelText } from '../../../shared/report/model.ts'
import type { ReportFile } from '../../../shared/report/report-file.ts'

/** SHA-256 of a report: over its model in canonical JSON, the hash that freezing records and that the JSON file carries. */
export function reportHash(model: ReportModel): string {
  return createHash('sha256').update(reportModelText(model), 'utf8').digest('hex')
}

/** The report as data with its own hash, as one line of canonical JSON: a changed byte shows without anything beside the file. */
export function renderJson(report: ReportModel): Uint8Array {
  const file: ReportFile = { report, sha256: reportHash(report) }
  return new TextEncoder().encode(canonicalText(file))
}
