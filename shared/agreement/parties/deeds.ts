import type { Sentence } from '../prepared.ts'
import { isPartyName } from './known-names.ts'
import { holds, madeOnce, type Lexicon } from './lexicon.ts'
import { partyPatterns } from './party-patterns.ts'
import { printed } from './printed-words.ts'
import { otherSide, type Side } from './side.ts'

/** Of each name, in lower case, the kinds of deeds by which sentences anywhere show it on a side. */
export type Deeds = ReadonlyMap<string, DeedsOf>

interface DeedsOf {
  readonly name: string
  readonly kinds: Readonly<Record<Side, ReadonlySet<string>>>
}

/** So many kinds of deeds show a side; a word without a capital may be any thing's, and needs more. */
const fewestKinds = 2
const fewestOfWords = 3

/** The side that what is said of these names throughout shows their party on; null where that is too little, or as much of the other side. */
export function sideShown(names: readonly string[], deeds: Deeds): Side | null {
  const kinds = (side: Side) => new Set(names.flatMap((name) => [...(deeds.get(name.toLowerCase())?.kinds[side] ?? [])])).size
  const side: Side = kinds('controller') >= kinds('processor') ? 'controller' : 'processor'
  const fewest = names.some((name) => /^[\p{Lu}\d]/u.test(name)) ? fewestKinds : fewestOfWords
  return kinds(side) >= fewest && kinds(otherSide(side)) * 2 <= kinds(side) ? side : null
}

const farthestSubject = 200
const longestPredicate = 500

const patterns = madeOnce((lexicon: Lexicon) => {
  const { article, name } = partyPatterns(lexicon)
  const { grammar, deeds } = lexicon
  const verb = `${printed(deeds.verbs)}(?!\\p{L})`
  const named = (suffix = '') => String.raw`(?<![\p{L}\d])(?:${printed(grammar.definite)} (?<noun${suffix}>\p{Ll}{4,30})|(?:${article} )?(?<name${suffix}>${name}))(?![\p{L}\d])`
  const served = Object.entries(deeds.served).map(([kind, words]) => `(?<${kind}>${printed(words)})`).join('|')
  return {
    /** Whoever a sentence is about: the first name before or behind a verb. */
    subject: new RegExp(String.raw`${named()} ${verb}|(?<!\p{L})${verb} ${named('Behind')}`, 'u'),
    passive: new RegExp(String.raw`^(?: \p{L}{1,14}){0,2} ${printed(grammar.passive)}(?!\p{L})`, 'u'),
    isServed: new RegExp(String.raw`(?<!\p{L})${printed(Object.values(deeds.served).flat())} `, 'u'),
    servant: new RegExp(String.raw`(?<!\p{L})(?:${served}) ${named()}`, 'gu'),
    owner: new RegExp(String.raw`(?<![\p{L}\d])(?:${printed(grammar.definite)} )?(?<name>${name})(?:'s|') (?:\p{Ll}{1,14} ){0,2}(?<owned>${printed(deeds.owned)})`, 'gu'),
  }
})

/** What sentences anywhere show of who works for whom, whatever the two are called. */
export function findDeeds(sentences: readonly Sentence[], lexicon: Lexicon): Deeds {
  const { subject, passive, isServed, servant, owner } = patterns(lexicon)
  const { duties, rights, served } = lexicon.deeds
  const found = new Map<string, { name: string; kinds: Record<Side, Set<string>> }>()
  const add = (groups: Record<string, string | undefined>, side: Side, kind: string) => {
    const who = groups['name'] ?? groups['noun'] ?? groups['nameBehind'] ?? groups['nounBehind']
    if (who === undefined || !isPartyName(who, lexicon)) return
    const key = who.toLowerCase()
    if (!found.has(key)) found.set(key, { name: who, kinds: { controller: new Set(), processor: new Set() } })
    found.get(key)!.kinds[side].add(kind)
  }
  for (const { text } of sentences) {
    const actor = subject.exec(text.slice(0, farthestSubject))
    const rest = actor ? text.slice(actor.index + actor[0].length, actor.index + longestPredicate) : ''
    if (actor && !passive.test(rest)) {
      for (const [kind, cues] of Object.entries(duties)) if (holds(actor[0] + rest, cues)) add(actor.groups!, 'processor', kind)
      for (const [kind, cues] of Object.entries(rights)) if (holds(actor[0] + rest, cues)) add(actor.groups!, 'controller', kind)
    }
    for (const { groups } of isServed.test(text) ? text.matchAll(servant) : []) add(groups!, 'controller', Object.keys(served).find((kind) => groups![kind] !== undefined)!)
    for (const { groups } of text.includes("'") ? text.matchAll(owner) : []) add(groups!, 'controller', groups!['owned']!)
  }
  return found
}
