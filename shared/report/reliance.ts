import { z } from 'zod'

import { linksTo } from '../audit/evidence-links.ts'
import type { Evidence } from '../audit/evidence.ts'
import { CalendarDate } from '../values.ts'
import { EvidenceVerdict, verdictsOn } from './evidence-verdicts.ts'
import { byId, inLanguage, type Sources } from './input.ts'
import { Remark, when } from './remark.ts'
import { heldTermText } from './term-text.ts'

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
  /** Everything in the audit that rests on it, by id. */
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

const unreliable: readonly EvidenceVerdict['outcome'][] = ['invalid', 'no_reliance']
const unverified: readonly EvidenceVerdict['outcome'][] = ['pending_verification', 'request']
const withoutBearing: readonly EvidenceVerdict['outcome'][] = ['ok', 'watch', 'flag', 'finding']

/** How far a report carries by what the rules say of it: the gravest of their outcomes decides, and no rule at all leaves it to be verified. */
function relianceBy(verdicts: readonly EvidenceVerdict[]): ReliedOn['reliance'] {
  const says = (some: readonly EvidenceVerdict['outcome'][]) => verdicts.some(({ outcome }) => some.includes(outcome))
  if (says(unreliable)) return 'none'
  if (says(unverified) || verdicts.length === 0) return 'to_verify'
  return verdicts.every(({ outcome }) => withoutBearing.includes(outcome)) ? 'full' : 'partial'
}

/** Certificates with what belongs to them, assurance reports and registrations (EV01–EV08), and whatever else an independent party reported. */
function isThirdPartyReport({ type, strength }: Pick<Evidence, 'type' | 'strength'>): boolean {
  return strength === 'E3' || type <= 'EV08'
}

export function reliance(sources: Sources): Reliance {
  const { audit, catalogue } = sources
  const reports = Object.values(audit.evidence)
    .filter((piece) => piece.removed === null && isThirdPartyReport(piece))
    .toSorted(byId)
    .map((piece): ReliedOn => {
      const { id, title, type, issuer, holder, issuedOn, periodFrom, periodTo } = piece
      const verdicts = verdictsOn(sources, piece)
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
        reliance: relianceBy(verdicts),
        verdicts,
        usedFor: [...linksTo(audit, id)],
      }
    })
  const toVerify = reports.filter((report) => report.reliance === 'to_verify').length
  return {
    termText: heldTermText(sources, 'T18'),
    reports,
    remarks: when(toVerify > 0, 'certificates_to_verify', { count: toVerify }),
  }
}
