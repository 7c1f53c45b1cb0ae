import type { Opening } from './openings.ts'

const processingAgreement = /verwerkers?overeenkomst|verwerkingsovereenkomst|bewerkersovereenkomst|data processing (?:agreement|addendum|terms)|data protection addendum|auftragsverarbeitung|auftragsdatenverarbeitung|verarbeitung personenbezogener daten im auftrag|\bDPA\b|\bAVV?\b/i
const otherAgreement = /algemene voorwaarden|gebruiksvoorwaarden|general terms|terms (?:of|and) (?:service|use|conditions)|allgemeine geschäftsbedingungen|nutzungsbedingungen|hoofdovereenkomst|dienstverleningsovereenkomst|service level agreement|geheimhoudingsovereenkomst|non-disclosure agreement|privacy ?(?:verklaring|policy|statement|notice)|datenschutzerklärung|standard contractual clauses|modelcontractbepalingen|standaardcontractbepalingen|standardvertragsklauseln/i

const longest = 70

/** A heading that names an agreement or another document of its kind, and little else. */
export function isAgreementTitle({ label, heading }: Pick<Opening, 'label' | 'heading'>): boolean {
  return label.kind === 'heading' && heading !== null && label.level <= 2 && label.rest.length <= longest && (processingAgreement.test(label.rest) || otherAgreement.test(label.rest))
}

export function namesProcessingAgreement(text: string): boolean {
  return processingAgreement.test(text)
}

const processingSubject = /persoonsgegevens|verwerk|datalek|betrokkene|personal data|processing|processor|data (?:breach|subject|protection)|personenbezogen|verarbeit|auftragnehmer|auftraggeber|unterauftrag|betroffene|datenschutz|audit|inspecti|kontroll|weisung/i

/** A heading on what a processing agreement settles: personal data, processors, breaches, audits. */
export function isOnProcessing(heading: string): boolean {
  return processingSubject.test(heading)
}
