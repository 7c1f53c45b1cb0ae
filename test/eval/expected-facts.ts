import { plainNumber, plainStandard, type Fact } from './fact.ts'
import type { Label } from './label.ts'

/** The facts that a label record states. */
export function expectedFacts(label: Label): readonly Fact[] {
  const { audit, breach_notification: breach } = label
  return [
    ...fact('clauses_total', label.clauses_total),
    ...fact('audit.present', audit.present),
    ...fact('audit.clause', audit.clause && plainNumber(audit.clause)),
    ...fact('audit.subclause', audit.subclause && plainNumber(audit.subclause)),
    ...fact('audit.quote', audit.quote && 'quoted', audit.quote),
    ...fact('audit.trigger', audit.trigger),
    ...audit.auditor.flatMap((auditor) => fact('audit.auditor', auditor)),
    ...fact('audit.notice.kind', audit.notice.kind === 'none' ? null : audit.notice.kind, audit.notice.quote),
    ...fact('audit.notice.days', audit.notice.days && daysOf(audit.notice.days, audit.notice.unit === 'business_days'), audit.notice.quote),
    ...fact('audit.frequency.per_year', audit.frequency.per_year, audit.frequency.quote),
    ...fact('audit.frequency.exception', audit.frequency.exception, audit.frequency.quote),
    ...fact('audit.confidentiality_required', audit.confidentiality_required),
    ...fact('audit.no_disruption', audit.no_disruption),
    ...fact('audit.business_hours', audit.business_hours),
    ...fact('audit.cooperation_duty', audit.cooperation_duty),
    ...fact('audit.certification_substitute', audit.certification_substitute),
    ...fact('audit.findings_remediation', audit.findings_remediation === 'none' ? null : audit.findings_remediation),
    ...fact('audit.costs.bearer', audit.costs.bearer === 'not_stated' ? null : audit.costs.bearer, audit.costs.quote),
    ...fact('audit.costs.shift_to_processor_on_breach', audit.costs.shift_to_processor_on_breach, audit.costs.quote),
    ...fact('audit.costs.rate_eur_per_hour', audit.costs.rate_eur_per_hour, audit.costs.quote),
    ...fact('breach_notification.hours', breach.hours, breach.wording),
    ...fact('breach_notification.wording', breach.wording && 'quoted', breach.wording),
    ...fact('breach_notification.soft', breach.soft, breach.wording),
    ...fact('subprocessors', label.subprocessors === 'none' ? null : label.subprocessors),
    ...fact('deletion_or_return', label.deletion_or_return),
    ...fact('dpia_assistance', label.dpia_assistance),
    ...fact('data_subject_assistance', label.data_subject_assistance),
    ...certificates(label.certifications_claimed),
  ]
}

export function daysOf(days: number, isWorkingDays: boolean): string {
  return isWorkingDays ? `${days} business_days` : String(days)
}

export function certificate(standard: string, isOwn: boolean): string {
  return `${plainStandard(standard)}, ${isOwn ? 'own' : "another's"}`
}

function fact(label: string, value: string | number | boolean | null, quote: string | null = null): Fact[] {
  return value === null || value === false || value === 0 || value === '' ? [] : [{ label, value: String(value), quote }]
}

/** "ISO 27001, SOC 2 (hosting infrastructure, AWS)": two standards, held by another. */
function certificates(claimed: readonly string[]): Fact[] {
  const values = claimed.flatMap((entry) => {
    const [standards, ...holder] = entry.split('(')
    return standards!.split(/[,;+]/).filter((standard) => standard.trim() !== '').map((standard) => certificate(standard, holder.length === 0))
  })
  return [...new Set(values)].flatMap((value) => fact('certifications_claimed', value))
}
