import { createHash } from 'node:crypto'

import { canonicalText } from '../../../shared/audit/event.ts'
import { ReportFileHead } from '../../../shared/report/report-file.ts'
import type { ReportDataVerification } from '../../../shared/report/verification.ts'

/**
 * Checks a report's JSON by itself: that it is a report's, that its hash is right, and that not a byte differs from how such a file is written.
 *
 * A report of another version of the product is checked alike: its parts are not judged. Null for a file that is no report data at all. Never throws.
 */
export function verifyReportData(bytes: Uint8Array): ReportDataVerification | null {
  const written = parse(bytes)
  const head = ReportFileHead.safeParse(written)
  if (!head.success) return looksLikeReport(bytes) ? { kind: 'reportData', isIntact: false, sha256: null, title: null, version: null, generatedAt: null } : null
  const { report, sha256 } = head.data
  const { title, version, generatedAt } = report.titlePage
  return { kind: 'reportData', isIntact: isAsWritten(written, bytes) && hashOf(report) === sha256, sha256, title, version, generatedAt }
}

/** False too where the data hold what canonical JSON cannot: half a character. */
function isAsWritten(written: unknown, bytes: Uint8Array): boolean {
  try {
    return Buffer.from(canonicalText(written), 'utf8').equals(bytes)
  } catch {
    return false
  }
}

function hashOf(report: object): string {
  return createHash('sha256').update(canonicalText(report), 'utf8').digest('hex')
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

/** A damaged report is to be called damaged, not unknown, whether it lost its beginning or its end. */
function looksLikeReport(bytes: Uint8Array): boolean {
  return ['{"report":{', 'art28-report', '"titlePage":'].some((mark) => Buffer.from(bytes).includes(mark))
}
