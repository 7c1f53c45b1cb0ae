import type { EvidenceFile } from '../../shared/audit/evidence.ts'

/** The command that attaches a file to the audit as a supplied document. */
export function attaching(id: string, file: EvidenceFile | null) {
  const payload = {
    id,
    file,
    title: `Bewijsstuk ${id}`,
    type: 'EV21',
    strength: file ? 'E5' : 'E6',
    issuer: 'Itemo',
    holder: '',
    issuedOn: '2026-08-10',
    obtainedOn: '2026-08-11',
    periodFrom: null,
    periodTo: null,
    receivedFrom: 'Itemo',
    receivedHow: 'per e-mail',
    wasSeenMade: false,
    confidentiality: 'internal',
    hasPersonalData: false,
    minimisedHow: '',
    language: 'nl',
    deleteOn: null,
    isExample: false,
    details: {},
  }
  return { kind: 'evidence.attach', payload }
}
