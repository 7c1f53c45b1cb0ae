import type { Evidence, EvidenceDescription } from './evidence.ts'

/** ISO 27001, ISO 27701 and Art. 42, NEN 7510 and BIO, Data Pro: what was certified about an organisation (EV01, EV04, EV07, EV08). */
const certificates: readonly string[] = ['EV01', 'EV04', 'EV07', 'EV08']

/** Proves that a management system was certified, not that a control works at a site. Source: evidence rule R10. */
export function isCertificate({ type }: Pick<EvidenceDescription, 'type'>): boolean {
  return certificates.includes(type)
}

/** Stronger than a document supplied or a statement: E1 to E4. Source: evidence rule R24. */
export function isStrong({ strength }: Pick<Evidence, 'strength'>): boolean {
  return strength !== 'E5' && strength !== 'E6'
}
