import { z } from 'zod'

import { SourceRemark } from '../agreement/source.ts'
import { effectiveTerm } from '../audit/effective-term.ts'
import { Instant, Sha256 } from '../values.ts'
import type { ChecklistRow } from './checklist.ts'
import { inLanguage, type Sources } from './input.ts'
import { Citation, cite } from './references.ts'
import { Remark, when } from './remark.ts'
import { isUnconfirmed, type TermRow } from './terms.ts'
import { Versions, versions } from './versions.ts'

/** A reading that a person chose for vague wording, beside those that were not chosen. */
export const ChosenReading = z.strictObject({
  term: z.string(),
  name: z.string(),
  quotes: z.array(Citation),
  chosen: z.strictObject({ id: z.string(), meaning: z.string() }),
  others: z.array(z.strictObject({ id: z.string(), meaning: z.string() })),
  reason: z.string(),
  by: z.string(),
  at: Instant,
})
export type ChosenReading = z.output<typeof ChosenReading>

/** Part 5: what was measured against, by version and hash. */
export const Criteria = z.strictObject({
  agreement: z.strictObject({
    fileName: z.string(),
    sha256: Sha256,
    sizeBytes: z.int(),
    format: z.string(),
    encoding: z.string(),
    /** What a reader must know of how the text came out of its file. */
    remarks: z.array(SourceRemark),
    language: z.enum(['nl', 'en', 'de', 'unknown']),
    partyNames: z.strictObject({ controller: z.array(z.string()), processor: z.array(z.string()) }),
    auditClause: Citation.nullable(),
    /** Version of the rules that read the text and proposed its terms. */
    readerVersion: z.string(),
    wholeTextRead: z.strictObject({ at: Instant, by: z.string() }).nullable(),
  }),
  /** How the agreement became the version above; left out where it was that from the start. */
  versions: Versions.optional(),
  /** Articles of law that the checklist measures against, in order: `28(3)(h)`. */
  legalBasis: z.array(z.string()),
  otherCriteria: z.array(z.string()),
  /** Documents the agreement leans on, in its own words. */
  externalDocuments: z.array(z.string()),
  chosenReadings: z.array(ChosenReading),
  /** Terms whose proposed value nobody confirmed: they are used as proposals. */
  unconfirmed: z.array(z.strictObject({ term: z.string(), name: z.string() })),
  remarks: z.array(Remark),
})
export type Criteria = z.output<typeof Criteria>

const collator = new Intl.Collator('en', { numeric: true })

function chosenReadings(sources: Sources, terms: readonly TermRow[]): ChosenReading[] {
  return terms.flatMap(({ id, name, quotes, reading, reason, decidedBy, decidedAt }) => {
    if (!reading || !decidedAt) return []
    const all = sources.audit.agreement.reading.terms.find((term) => term.id === id)?.readings ?? []
    const others = all.filter((each) => each.id !== reading.id).map((each) => ({ id: each.id, meaning: inLanguage(sources, each.meaning) }))
    return [{ term: id, name, quotes, chosen: reading, others, reason, by: decidedBy, at: decidedAt }]
  })
}

export function criteria(sources: Sources, terms: readonly TermRow[], checklist: readonly ChecklistRow[]): Criteria {
  const { audit } = sources
  const { source, reading } = audit.agreement
  const newer = versions(sources)
  const notGivenAgain = newer?.putBack.filter(({ state }) => state === 'open').length ?? 0
  const unconfirmed = terms.filter(isUnconfirmed).map(({ id, name }) => ({ term: id, name }))
  return {
    agreement: {
      fileName: source.fileName,
      sha256: source.sha256,
      sizeBytes: source.sizeBytes,
      format: source.format,
      encoding: source.encoding,
      remarks: source.remarks,
      language: reading.language,
      partyNames: reading.partyNames,
      auditClause: reading.auditClause && cite(reading.auditClause),
      readerVersion: reading.readerVersion,
      wholeTextRead: audit.wholeTextRead,
    },
    ...(newer && { versions: newer }),
    legalBasis: [...new Set(checklist.flatMap((item) => item.legalBasis))].toSorted(collator.compare),
    otherCriteria: audit.engagement.otherCriteria,
    externalDocuments: effectiveTerm(audit, 'T29').value?.documents ?? [],
    chosenReadings: chosenReadings(sources, terms),
    unconfirmed,
    remarks: [
      ...when(unconfirmed.length > 0, 'terms_unconfirmed', { count: unconfirmed.length }),
      ...when(audit.wholeTextRead === null, 'whole_text_not_read'),
      ...when(notGivenAgain > 0, 'answers_put_back', { count: notGivenAgain }),
    ],
  }
}
