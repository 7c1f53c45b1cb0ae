import type { Audit } from '../../../shared/audit/audit.ts'
import { attach, describeEvidence } from '../../../shared/audit/evidence-commands.ts'
import type { Evidence, EvidenceDescription, EvidenceFile } from '../../../shared/audit/evidence.ts'
import type { EvidenceType } from '../../../shared/catalogue/evidence-type.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Instant } from '../../../shared/values.ts'

/** A file whose bytes are in the dossier, or a statement without one, that is still to be described. */
export interface Waiting {
  readonly key: string
  readonly file: EvidenceFile | null
  readonly description: EvidenceDescription
}

/** The description of a recorded piece, to be changed. */
export function draftOf({ id: _id, file: _file, filedAt: _filedAt, filedBy: _filedBy, removed: _removed, ...description }: Evidence): EvidenceDescription {
  return description
}

const needed = ['title', 'receivedFrom', 'receivedHow'] as const

/** What must be filled in before a piece can be recorded and is not. */
export function missingFields(draft: EvidenceDescription): readonly (typeof needed)[number][] {
  return needed.filter((field) => draft[field].trim() === '')
}

/** A draft as it is recorded: only the details its type asks for, and none that are empty. */
export function recordable(draft: EvidenceDescription, type: EvidenceType | undefined): EvidenceDescription {
  const asked = new Set(type?.fields.map(({ key }) => key))
  const details = Object.entries(draft.details).filter(([key, value]) => asked.has(key) && value !== '' && !(Array.isArray(value) && value.length === 0))
  return { ...draft, minimisedHow: draft.hasPersonalData ? draft.minimisedHow : '', details: Object.fromEntries(details) }
}

/** What a rule would refuse now, before anything is given to main; null where it would be accepted. */
export function refusalOf(audit: Audit, id: string, file: EvidenceFile | null, description: EvidenceDescription, at: Instant): AppError | null {
  const stamp = { sequence: 1, at, by: { name: '', role: '', organisation: '' } }
  try {
    if (id in audit.evidence) describeEvidence.check(audit, { id, ...description }, stamp)
    else attach.check(audit, { id, file, ...description }, stamp)
    return null
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}
