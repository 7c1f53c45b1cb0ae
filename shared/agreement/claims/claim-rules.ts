import { z } from 'zod'

import { Bilingual } from '../../values.ts'

/** A kind of promise that processors make, and how it is proved; one file for all languages. */
export const ClaimTopic = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  name: Bilingual,
  /** Catalogue controls that such a promise bears on; first the one that it is about. */
  controls: z.array(z.string().regex(/^C\d\d$/)),
  evidence: Bilingual,
  test: Bilingual,
  /** Also promised by an entry in a description of data and processing ("Retention: 90 days"), where other words only name what is processed. */
  inDescriptions: z.boolean().default(false),
})
export type ClaimTopic = z.output<typeof ClaimTopic>

/** Where in the agreement a sentence stands, as far as that decides what it promises; `data_annex` is any description of data, data subjects or processing. */
export const ClaimPlace = z.enum(['body', 'security_annex', 'data_annex', 'sub_processor_list'])
export type ClaimPlace = z.output<typeof ClaimPlace>

/** The words of one language by which a promise is known. Of two rules that find the same words, the earlier in the file wins. */
export const ClaimCue = z.strictObject({
  topic: z.string(),
  cues: z.array(z.string()).min(1),
  /** A sentence with any of these is no such promise. */
  unless: z.array(z.string()).default([]),
  /** Left out: anywhere. */
  within: z.array(ClaimPlace).min(1).optional(),
})
export type ClaimCue = z.output<typeof ClaimCue>

/** A standard that can be certified against, with what its name looks like; the edition is captured as `[edition: …]`. */
export const CertifiableStandard = z.strictObject({ standard: z.string(), cues: z.array(z.string()).min(1) })
export type CertifiableStandard = z.output<typeof CertifiableStandard>

/** What one language's promises look like: `claims.nl.json`. */
export const ClaimCues = z.strictObject({
  /** What the headings of such parts say. */
  headings: z.strictObject({ security_annex: z.array(z.string()), data_annex: z.array(z.string()), sub_processor_list: z.array(z.string()) }),
  /** Headings, list openings and sentences that begin so describe data, data subjects or processing, wherever they stand. */
  descriptions: z.array(z.string()).default([]),
  /** An entry of a description or the opening of a list with any of these is a sentence like any other: it says what somebody does. */
  statements: z.array(z.string()).default([]),
  /** Sentences and lists that begin so speak of what the controller does. */
  controllersOwn: z.array(z.string()),
  /** Openings of lists that end so give no promises but conditions. */
  conditions: z.array(z.string()).default([]),
  /** Sentences that say so promise nothing, whatever else they name. */
  notPromises: z.array(z.string()),
  /** Words between two promises of one sentence. */
  splitters: z.array(z.string()),
  /** Verbs by which the two clauses at such a word are known. */
  verbs: z.array(z.string()).default([]),
  /** Words that belong together though a splitting word stands between them. */
  pairs: z.array(z.string()).default([]),
  /** Words that open a condition at the head of a sentence; up to its comma nothing is cut. */
  openingConditions: z.array(z.string()).default([]),
  /** Words that lower a promise. */
  qualifiers: z.array(z.string()),
  /** Words that raise a promise to every member of a group, and phrases that only seem to. */
  population: z.array(z.string()),
  notPopulation: z.array(z.string()),
  certificates: z.strictObject({
    held: z.array(z.string()),
    wished: z.array(z.string()),
    /** Words by which a standard is only followed, which certifies nothing. */
    aligned: z.array(z.string()),
    denied: z.array(z.string()),
    /** All that a cell of a table says beside a standard that is not held. */
    refusals: z.array(z.string()),
    /** Words by which somebody else is said to hold what was just denied: "our host does". */
    echoes: z.array(z.string()),
    dataCentre: z.array(z.string()),
    /** Words for a data centre that the processor runs itself: what is held for it, the processor holds. */
    ownDataCentre: z.array(z.string()).default([]),
    /** Words that make a company in a list of sub-processors one that runs a data centre. */
    hosting: z.array(z.string()),
    subProcessor: z.array(z.string()),
    processor: z.array(z.string()),
    /** Words that set what follows against what went before, as "but". */
    contrasts: z.array(z.string()).default([]),
    /** Words above a list or a table's column that make what is named below a certificate. */
    naming: z.array(z.string()),
    /** How words begin that say, after a standard's name, what its certificate covers. */
    covers: z.array(z.string()),
  }),
  promises: z.array(ClaimCue),
})
export type ClaimCues = z.output<typeof ClaimCues>

/** All that {@link ClaimCues} of every language share. */
export const ClaimCatalogue = z.strictObject({ topics: z.array(ClaimTopic), standards: z.array(CertifiableStandard) })
export type ClaimCatalogue = z.output<typeof ClaimCatalogue>
