import { canonicalText } from '../../../shared/audit/event.ts'
import { ReportFile } from '../../../shared/report/report-file.ts'
import type { ReportDataVerification } from '../../../shared/report/verification.ts'
import { reportHash } from './json.ts'

/**
 * Checks a report's JSON by itself: that it is a report's, that its hash is right, and that not a byte differs from how such a file is written.
 *
 * Null for a file that is no report data at all. Never throws.
 */
export function verifyReportData(bytes: Uint8Array): ReportDataVerification | null {
  const written = parse(bytes)
  const file = ReportFile.safeParse(written)
  if (!file.success) return looksLikeReport(bytes) ? { kind: 'reportData', isIntact: false, sha256: null, title: null, version: null, generatedAt: null } : null
  const { report, sha256 } = file.data
  const isRight = reportHash(report) === sha256
  const isAsWritten = Buffer.from(canonicalText(file.data), 'utf8').equals(bytes)
  const { title, version, generatedAt } = report.titlePage
  return { kind: 'reportData', isIntact: isRight && isAsWritten, sha256, title, version, generatedAt }
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
