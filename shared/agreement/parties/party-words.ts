import { z } from 'zod'

/** Words in the cue language, without `…` or `{…}`: in small letters they fit capitals too; what has a capital fits only with it. */
const Words = z.array(z.string())
/** Sides of `…` allowed; found anywhere, in any case. */
const Cues = z.array(z.string())

const UsualNames = z.strictObject({
  /** No agreement gives it to the other side but by mistake. */
  sure: z.array(z.string()),
  likely: z.array(z.string()),
})

const Pronouns = z.strictObject({
  /** As the subject of a sentence. */
  subjects: Words,
  /** What a cue looks for. */
  names: z.array(z.string()),
  /** Every form, by which an agreement is known to speak so throughout. */
  forms: Words,
})

/** The words by which agreements in one language tell who their parties are. An agreement is read by those of all languages together. */
export const PartyWords = z.strictObject({
  /** How the law calls each side, inflected, in today's words and those of before 2018. */
  roles: z.strictObject({ controller: Words, processor: Words }),
  /** Before a word of the law: it stands for somebody else. */
  others: Words,
  /** Contract partners whose side is the same in nearly every agreement, as printed. */
  usualNames: z.strictObject({ controller: UsualNames, processor: UsualNames }),
  /** What an agreement may call either party without saying who that is. */
  anyNames: Words,
  /** How an agreement addresses its reader and calls its writer. */
  addresses: z.array(z.strictObject({ reader: Pronouns, writer: Pronouns })),
  grammar: z.strictObject({
    articles: Words,
    /** Articles behind which a noun in small letters may be a party. */
    definite: Words,
    each: Words,
    conjunctions: Words,
    relatives: Words,
    as: Words,
    is: Words,
    thereby: Words,
    prepositions: Words,
    negations: Words,
    themselves: Words,
    parties: Words,
    sole: Words,
    /** Behind a verb: its subject does not do it. */
    passive: Words,
    /** Endings of a name that is inflected. */
    inflections: Words,
  }),
  names: z.strictObject({
    legalForms: Words,
    /** Words in small letters within a name. */
    particles: Words,
    /** What a name may open with instead of having a legal form. */
    institutions: Words,
    /** No name begins with such a word. */
    openers: Words,
    /** Not a party, whole: labels of a form, laws, subjects, and persons outside the agreement. */
    things: Words,
    /** No name ends so. */
    endings: Words,
    /** No name holds these letters. */
    stems: Words,
  }),
  introductions: z.strictObject({
    between: Words,
    /** What may stand before a party that is introduced. */
    leadIns: Words,
    /** What is told of a party just behind its name. */
    particulars: Words,
    hereafter: Words,
    /** Between `hereafter` and what the party is called. */
    called: Words,
    /** Somebody is described. */
    persons: Cues,
  }),
  definitions: z.strictObject({
    means: Words,
    nameLabels: Words,
    /** How the description of a person begins; the rest of the word is free. */
    persons: Words,
    /** What describes a controller, for certain and likely; then a processor; then again a controller and a processor, less surely. */
    decides: Cues,
    isServed: Cues,
    processes: Cues,
    accepts: Cues,
    supplies: Cues,
  }),
  statements: z.strictObject({
    /** Before a party and, at once, a word of the law. */
    joins: Words,
    /** "The role of", before a word of the law. */
    capacity: Words,
    /** What opens a sentence with a word of the law, before the party. */
    openings: Words,
    /** Between a word of the law and the party. */
    behindRole: Words,
    verbsOfActor: Words,
    processes: Words,
    /** Of these the ones that stand before their subject. */
    processesFirst: Words,
    all: Words,
    personalData: Words,
    /** How a word for data with a capital begins: it is no party. */
    data: Words,
    onBehalf: Words,
    takes: Words,
    /** Measures that a processor takes. */
    technical: Words,
  }),
  deeds: z.strictObject({
    verbs: Words,
    /** By kind, what only a processor agrees to do. */
    duties: z.record(z.string(), Cues),
    /** By kind, what only a controller may do. */
    rights: z.record(z.string(), Cues),
    /** By kind, the words behind which the controller stands. */
    served: z.record(z.string().regex(/^\w+$/), Words),
    /** What a controller has: "Customer's instructions". */
    owned: Words,
  }),
})
export type PartyWords = z.output<typeof PartyWords>
