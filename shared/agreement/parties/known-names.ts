import { madeOnce, type Lexicon } from './lexicon.ts'
import { partyPatterns } from './party-patterns.ts'
import { printed } from './printed-words.ts'
import type { Side } from './side.ts'

const patterns = madeOnce((lexicon: Lexicon) => {
  const { openers, things, endings, stems } = lexicon.names
  return {
    role: new RegExp(`^(?:${partyPatterns(lexicon).anyRole})$`, 'u'),
    pronoun: new RegExp(`^${partyPatterns(lexicon).pronoun}$`, 'u'),
    noName: new RegExp(String.raw`^${printed(openers)}(?= |$)|^${printed(things)}$|${printed(endings)}$|${printed(stems)}`, 'u'),
    usual: new Set([...usualNames(lexicon, 'controller'), ...usualNames(lexicon, 'processor')].map((name) => name.toLowerCase())),
    sure: { controller: lowerCase(lexicon.usualNames.controller.sure), processor: lowerCase(lexicon.usualNames.processor.sure) },
  }
})

function lowerCase(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()))
}

/** The side that this word of the law stands for; null for any other word. */
export function sideOfRole(words: string, lexicon: Lexicon): Side | null {
  const match = words.length <= 60 ? patterns(lexicon).role.exec(words) : null
  return match && (match.groups!['controller'] === undefined ? 'processor' : 'controller')
}

/** What contract partners on this side are usually called, as printed. */
export function usualNames({ usualNames }: Lexicon, side: Side): readonly string[] {
  return [...usualNames[side].sure, ...usualNames[side].likely]
}

/** A contract partner's usual name, whether or not it is written with a capital. */
export function isUsualName(word: string, lexicon: Lexicon): boolean {
  return patterns(lexicon).usual.has(word.toLowerCase())
}

/** No agreement gives this name to the other side but by mistake. */
export function isSurelyOn(name: string, side: Side, lexicon: Lexicon): boolean {
  return patterns(lexicon).sure[side].has(name.toLowerCase())
}

/** You, we: whom an agreement speaks to, and who speaks in it. */
export function isPronoun(word: string, lexicon: Lexicon): boolean {
  return patterns(lexicon).pronoun.test(word)
}

/** Could be what an agreement calls one of its parties. */
export function isPartyName(candidate: string, lexicon: Lexicon): boolean {
  if (candidate.length < 2 || candidate.length > 60 || !/^[\p{L}\d]/u.test(candidate) || !/\p{L}{2}/u.test(candidate)) return false
  return !patterns(lexicon).noName.test(candidate) && sideOfRole(candidate, lexicon) === null
}
