import { madeOnce, type Lexicon } from './lexicon.ts'
import { printed } from './printed-words.ts'

/** Parts of patterns by which parties are known; to be used with the flag `u`. */
export interface PartyPatterns {
  readonly article: string
  /** A word of the law for a side, as a group of that side's name; never one for a sub-processor. */
  readonly anyRole: string
  /** A name in running text: up to five words with a capital, or a brand that is spelled as its address. */
  readonly name: string
  /** A company by its full name: its own words, one of which may do without a capital, and its legal form. Groups `own` and `form`. */
  readonly company: string
  /** How an agreement addresses its reader and calls its writer. */
  readonly pronoun: string
  readonly as: string
  readonly means: string
  readonly relative: string
}

const nameWord = String.raw`\p{Lu}(?:[\p{L}\p{M}\d.'@+&-]{0,30}[\p{L}\p{M}\d])?`
const domain = String.raw`\p{Ll}[\p{L}\d-]{1,30}\.(?:nl|com|io|eu|be|de|app|ai|cloud|org|net|dev|co)`

export const partyPatterns = madeOnce(({ roles, others, grammar, names, definitions, addresses }: Lexicon): PartyPatterns => {
  const name = `(?:${nameWord}(?: (?:& |${printed(names.particles)} )?${nameWord}){0,4}|${domain})`
  const role = `(?<controller>${printed(roles.controller)})|(?<processor>${printed(roles.processor)})`
  return {
    article: printed(grammar.articles),
    anyRole: String.raw`(?<![\p{L}-])(?<!${printed(others)} )(?:${role})(?![\p{L}-]|\(\p{L})`,
    name,
    company: String.raw`(?<own>${name}|[\p{Ll}\d][\p{L}\d-]{1,30}),? (?<form>${printed(names.legalForms)}(?![\p{L}\d]))`,
    pronoun: printed(addresses.flatMap(({ reader, writer }) => [...reader.subjects, ...writer.subjects])),
    as: printed(grammar.as),
    means: printed(definitions.means),
    relative: printed(grammar.relatives),
  }
})

/** The same pattern without names for its groups, for use more than once in another. */
export function unnamed(source: string): string {
  return source.replace(/\(\?<[a-z]+>/g, '(?:')
}
