import type { Finding } from '../wordings/settle.ts'

/**
 * Who may audit, without the auditor that later sentences only speak of again: once a clause has named an independent one,
 * "its auditor" and "the expert engaged" further on are that one and no other.
 */
export function withoutAuditorsSpokenOfAgain<F extends Finding>(found: readonly F[]): readonly F[] {
  const firstIndependent = Math.min(...found.filter((finding) => names(finding, 'independent_third_party') && !finding.rule.isFallback).map(startOf))
  return found.filter((finding) => !namesOnly(finding, 'mandated_auditor') || startOf(finding) <= firstIndependent)
}

function names({ value }: Finding, auditor: string): boolean {
  return Array.isArray(value) && value.includes(auditor)
}

function namesOnly({ value }: Finding, auditor: string): boolean {
  return Array.isArray(value) && value.every((one) => one === auditor)
}

function startOf({ quote }: Finding): number {
  return quote.range.start
}
