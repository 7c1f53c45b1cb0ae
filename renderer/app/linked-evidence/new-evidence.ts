import type { Audit } from '../../../shared/audit/audit.ts'
import type { Evidence, EvidenceDescription, EvidenceFile } from '../../../shared/audit/evidence.ts'
import type { CalendarDate } from '../../../shared/values.ts'

/** What several files that came together have in common. */
export type SharedDescription = Omit<EvidenceDescription, 'title'>

/** Photographs are observations on site; all else is a document until somebody says otherwise. */
function typeOf({ mediaType }: EvidenceFile): string {
  return mediaType.startsWith('image/') ? 'EV18' : 'EV21'
}

/** What can be supposed of files that come in while working: supplied by the processor today, and no stronger than a document supplied. */
export function firstDescription(files: readonly EvidenceFile[], { processor, language }: Pick<Audit, 'processor' | 'language'>, on: CalendarDate, receivedHow: string): SharedDescription {
  return {
    type: typeOf(files[0]!),
    strength: 'E5',
    issuer: processor.name,
    holder: '',
    issuedOn: null,
    obtainedOn: on,
    periodFrom: null,
    periodTo: null,
    receivedFrom: processor.name,
    receivedHow,
    wasSeenMade: false,
    confidentiality: 'confidential',
    hasPersonalData: false,
    minimisedHow: '',
    language,
    deleteOn: null,
    isExample: false,
    details: {},
  }
}

export function isComplete({ receivedFrom, receivedHow, hasPersonalData, minimisedHow }: SharedDescription, titles: readonly string[]): boolean {
  const needed = [...titles, receivedFrom, receivedHow, ...(hasPersonalData ? [minimisedHow] : [])]
  return needed.every((words) => words.trim() !== '')
}

export function filedAs(description: SharedDescription, id: string, title: string, file: EvidenceFile): Omit<Evidence, 'filedAt' | 'filedBy' | 'removed'> {
  return { ...description, id, title, file }
}
