import { CueCompiler } from '../cues/compile-cue.ts'
import { makeCues } from '../cues/cue.ts'
import type { PartyWords } from './party-words.ts'

const languages = ['nl', 'en', 'de'] as const

/** How agreements in a language address their reader and call their writer. */
export interface Address {
  readonly language: (typeof languages)[number]
  readonly reader: PartyWords['addresses'][number]['reader']
  readonly writer: PartyWords['addresses'][number]['writer']
}

/** The words of all languages for parties, together: an agreement in one may introduce its parties in another. */
export type Lexicon = Omit<PartyWords, 'addresses'> & { readonly addresses: readonly Address[] }

/** Keeps what is made of a lexicon, or a lexicon itself, for the next agreement. */
export function madeOnce<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, Made>()
  return (from) => {
    let made = known.get(from)
    if (made === undefined) known.set(from, (made = make(from)))
    return made
  }
}

type PartyRules = Readonly<Record<(typeof languages)[number], { readonly parties: PartyWords }>>

export const lexiconOf = madeOnce((rules: PartyRules): Lexicon => ({
  ...(joined(languages.map((language) => rules[language].parties)) as PartyWords),
  addresses: languages.flatMap((language) => rules[language].parties.addresses.map((address) => ({ language, ...address }))),
}))

/** Lists one after the other, property by property. */
function joined(parts: readonly unknown[]): unknown {
  if (parts.every((part) => Array.isArray(part))) return parts.flat()
  const keys = new Set(parts.flatMap((part) => Object.keys(part as object)))
  return Object.fromEntries([...keys].map((key) => [key, joined(parts.flatMap((part) => (key in (part as object) ? [(part as Record<string, unknown>)[key]] : [])))]))
}

const { findAny } = makeCues(new CueCompiler({}))

/** Any of these words stand in a text. */
export function holds(text: string, cues: readonly string[]): boolean {
  return findAny(cues, { folded: text.toLowerCase() }) !== null
}
