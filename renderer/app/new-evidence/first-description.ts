import type { Audit } from '../../../shared/audit/audit.ts'
import type { EvidenceDescription, EvidenceFile } from '../../../shared/audit/evidence.ts'
import type { CalendarDate } from '../../../shared/values.ts'
import { guessType } from './guess-type.ts'

/** Where evidence comes from when nobody said so yet. */
interface Origin {
  readonly audit: Pick<Audit, 'side' | 'processor' | 'language'>
  readonly on: CalendarDate
  /** How the processor gets at evidence of its own. */
  readonly ownAdministration: string
}

/** What can be supposed of a new piece: supplied by the processor today, no stronger than a document supplied, or a statement. */
export function firstDescription(file: EvidenceFile | null, { audit: { side, processor, language }, on, ownAdministration }: Origin): EvidenceDescription {
  return {
    title: file ? titleFrom(file.fileName) : '',
    type: file ? guessType(file) : 'EV19',
    strength: file ? 'E5' : 'E6',
    issuer: '',
    holder: '',
    issuedOn: null,
    obtainedOn: on,
    periodFrom: null,
    periodTo: null,
    receivedFrom: processor.name,
    receivedHow: side === 'processor' ? ownAdministration : '',
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

/** A file's name as a title: without its ending, blanks for underscores. */
export function titleFrom(fileName: string): string {
  return fileName.replace(/\.[^.\s]{1,8}$/u, '').replaceAll(/[_\s]+/gu, ' ').trim() || fileName
}
