import { z } from 'zod'

import type { Evidence } from '../audit/evidence.ts'
import { effectiveTerm } from '../audit/effective-term.ts'
import { linksTo } from '../audit/evidence-links.ts'
import { CalendarDate } from '../values.ts'
import { byId, inLanguage, type Sources } from './input.ts'
import { Remark, when } from './remark.ts'
import { termText } from './term-text.ts'

/** What a rule on evidence says about one piece. */
export const EvidenceVerdict = z.strictObject({
  /** R01–R25 of the catalogue. */
  rule: z.string(),
  title: z.string(),
  outcome: z.string(),
  explanation: z.string(),
})
export type EvidenceVerdict = z.output<typeof EvidenceVerdict>

/** A certificate or report of a third party, and how far it carries. */
export const ReliedOn = z.strictObject({
  evidenceId: z.string(),
  title: z.string(),
  typeName: z.string(),
  issuer: z.string(),
  holder: z.string(),
  issuedOn: CalendarDate.nullable(),
  periodFrom: CalendarDate.nullable(),
  periodTo: CalendarDate.nullable(),
  reliance: z.enum(['full', 'partial', 'none', 'to_verify']),
  verdicts: z.array(EvidenceVerdict),
  /** Checklist items and claims that lean on it. */
  usedFor: z.array(z.string()),
})
export type ReliedOn = z.output<typeof ReliedOn>

/** Part 10. */
export const Reliance = z.strictObject({
  /** What the agreement says of substitutes for an audit, in words. */
  termText: z.string(),
  reports: z.array(ReliedOn),
  remarks: z.array(Remark),
})
export type Reliance = z.output<typeof Reliance>

/** Certificates, assurance reports and registrations: what somebody else examined (EV01–EV08). */
function isThirdPartyReport({ type, strength }: Pick<Evidence, 'type' | 'strength'>): boolean {
  return strength === 'E3' || type <= 'EV08'
}

export function reliance(sources: Sources): Reliance {
  const { audit, catalogue } = sources
  const reports = Object.values(audit.evidence)
    .filter((piece) => piece.removed === null && isThirdPartyReport(piece))
    .toSorted(byId)
    .map(({ id, title, type, issuer, holder, issuedOn, periodFrom, periodTo }): ReliedOn => {
      const known = catalogue.evidenceTypes.find((each) => each.id === type)
      return {
        evidenceId: id,
        title,
        typeName: known ? inLanguage(sources, known.name) : type,
        issuer,
        holder,
        issuedOn,
        periodFrom,
        periodTo,
        reliance: 'to_verify',
        verdicts: verdictsOn(sources, id),
        usedFor: [...linksTo(audit, id)],
      }
    })
  const unverified = reports.filter((report) => report.reliance === 'to_verify').length
  return {
    termText: termText(sources, 'T18', effectiveTerm(audit, 'T18').value),
    reports,
    remarks: when(unverified > 0, 'certificates_to_verify', { count: unverified }),
  }
}

export function verdictsOn(_sources: Sources, _evidenceId: string): EvidenceVerdict[] {
  return []
}
