import { z } from 'zod'

import { CalendarDate, Id, Instant, Sha256, Words } from '../values.ts'

/**
 * How strong a piece of evidence is, strongest first: E1 re-performed by the auditor, E2 observed, E3 an independent party's report,
 * E4 a system export seen being made, E5 a document supplied, E6 a statement.
 */
export const Strength = z.enum(['E1', 'E2', 'E3', 'E4', 'E5', 'E6'])
export type Strength = z.output<typeof Strength>

/** The file of a piece of evidence, known by its hash; its bytes lie in the dossier. */
export const EvidenceFile = z.strictObject({
  fileName: Words,
  sha256: Sha256,
  sizeBytes: z.int().min(0),
  mediaType: z.string(),
})
export type EvidenceFile = z.output<typeof EvidenceFile>

export const EvidenceDescription = z.strictObject({
  title: Words,
  /** EV01–EV21 of the catalogue. */
  type: z.string().regex(/^EV\d\d$/),
  strength: Strength,
  issuer: z.string(),
  holder: z.string(),
  issuedOn: CalendarDate.nullable(),
  obtainedOn: CalendarDate,
  periodFrom: CalendarDate.nullable(),
  periodTo: CalendarDate.nullable(),
  receivedFrom: Words,
  receivedHow: Words,
  /** Whether the auditor saw it made, or was given it afterwards. */
  wasSeenMade: z.boolean(),
  confidentiality: z.enum(['public', 'internal', 'confidential', 'secret']),
  hasPersonalData: z.boolean(),
  minimisedHow: z.string(),
  language: z.string(),
  /** When raw evidence is to be destroyed; null where it is kept with the report. */
  deleteOn: CalendarDate.nullable(),
  isExample: z.boolean(),
  /** What its type asks to record (keys of the catalogue's metadata fields). */
  details: z.record(z.string(), z.union([z.string(), z.boolean(), z.number(), z.array(z.string())])),
})
export type EvidenceDescription = z.output<typeof EvidenceDescription>

/** One piece of evidence: a file, or a statement that has none. */
export const Evidence = EvidenceDescription.extend({
  id: Id,
  file: EvidenceFile.nullable(),
  filedAt: Instant,
  filedBy: Words,
  /** Taken out of the audit, with the reason; the file is gone, the trace stays. */
  removed: z.strictObject({ at: Instant, by: Words, reason: Words }).nullable(),
})
export type Evidence = z.output<typeof Evidence>
