import type { OutlineNode } from '../outline/outline.ts'
import type { Sentence } from '../prepared.ts'
import { namesIn, type Naming } from './naming.ts'
import { partyAbove, partyIn, partyInHeading } from './party-before.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { holds, madeOnce, type Lexicon } from './lexicon.ts'
import { partyPatterns, unnamed } from './party-patterns.ts'
import { printed } from './printed-words.ts'

const inBrackets = /\(([^()]{2,160})\)/gu

const patterns = madeOnce((lexicon: Lexicon) => {
  const { article, anyRole, name, as } = partyPatterns(lexicon)
  const { grammar, introductions } = lexicon
  const hereafter = String.raw`(?<!\p{L})${printed(introductions.hereafter)}(?!\p{L})`
  const alias = String.raw`(?:${article} )?(?:"[^"]{1,60}"|'[^']{1,60}'|${unnamed(anyRole)}|${name})`
  return {
    anyHereafter: new RegExp(hereafter, 'u'),
    afterHereafter: new RegExp(String.raw`${hereafter}(?: ${printed(introductions.called)}){0,5} ?[:-]? ?(?<list>${alias}(?:(?:,? ${printed(grammar.conjunctions)}|,| \/) ${alias}){0,3})`, 'gu'),
    /** `X ("Kantoor"), verwerkingsverantwoordelijke, en …`: what the party is, just behind what it is called. */
    roleBehind: new RegExp(`^, (?:${as} )?(?:${article} )?(?<role>${unnamed(anyRole)})(?=$|[,;.])`, 'u'),
  }
})

/** How far back, in lines, a party's name may stand before what it is called from then on. */
const linesBack = 8
const longestIntroduction = 3000

/** Parties as they are introduced: `X B.V., gevestigd te …, hierna: "Verwerker"`, `the entity agreeing to these terms ("Customer")`. */
export function findIntroductions(sentences: readonly Sentence[], nodes: ReadonlyMap<string, OutlineNode>, lexicon: Lexicon): PartyEvidence[] {
  const { anyHereafter } = patterns(lexicon)
  const found: PartyEvidence[] = []
  let last = { index: -1, rest: '' }
  sentences.forEach((sentence, index) => {
    let from = 0
    let party: readonly Naming[] = []
    for (const { start, end, list, role } of introductionsIn(sentence.text, lexicon)) {
      const passage = sentence.text.slice(from, start)
      const called = namesIn(list, lexicon)
      const above = () => partyInHeading(nodes.get(sentence.nodeId)!, lexicon) ?? partyAbove([last.rest, ...sentences.slice(Math.max(last.index + 1, index - linesBack, 0), index).map(({ text }) => text)], lexicon)
      const before = partyIn(passage, lexicon) ?? (called.isKnown ? above() : null)
      const isSameParty = from > 0 && /^[\s,]*$/.test(passage)
      party = [...(isSameParty ? party : before ? [before] : []), called, ...(role === null ? [] : [namesIn(role, lexicon)])]
      found.push(...introduced(party, holds(passage, lexicon.introductions.persons), { sentence, isNamedFromHere: anyHereafter.test(sentence.text.slice(start, end)) }))
      from = end
      last = { index, rest: sentence.text.slice(end) }
    }
  })
  return found
}

/** Names given together are one party's, and a single one is that of the person described before it; a party introduced on both sides at once tells nothing. */
function introduced(namings: readonly Naming[], isPersonDescribed: boolean, where: Pick<PartyEvidence, 'sentence' | 'isNamedFromHere'>): PartyEvidence[] {
  const names = new Set(namings.flatMap((naming) => naming.names))
  const sides = new Set(namings.flatMap((naming) => naming.sides))
  if (sides.size > 1 || (names.size + sides.size * 2 < 2 && !(names.size === 1 && where.isNamedFromHere === true && isPersonDescribed))) return []
  return [{ names: [...names], side: [...sides][0] ?? null, kind: 'given', ...where }]
}

interface Introduction {
  readonly start: number
  readonly end: number
  /** What the party is called from here on, as printed. */
  readonly list: string
  /** The word of the law just behind it. */
  readonly role: string | null
}

function introductionsIn(text: string, lexicon: Lexicon): Introduction[] {
  const { anyHereafter, afterHereafter, roleBehind } = patterns(lexicon)
  if (text.length > longestIntroduction) return []
  const found: Omit<Introduction, 'role'>[] = []
  for (const match of text.matchAll(inBrackets)) {
    const list = match[1]!
    if (/["']/.test(list) || anyHereafter.test(list) || namesIn(list, lexicon).isKnown) found.push({ start: match.index, end: match.index + match[0].length, list })
  }
  for (const match of anyHereafter.test(text) ? text.matchAll(afterHereafter) : []) {
    const end = match.index + match[0].length
    if (!found.some((other) => other.start < end && match.index < other.end)) found.push({ start: match.index, end, list: match.groups!['list']! })
  }
  return found.toSorted((one, other) => one.start - other.start).map((one) => {
    const behind = roleBehind.exec(text.slice(one.end, one.end + 80))
    return { ...one, end: one.end + (behind?.[0].length ?? 0), role: behind?.groups!['role'] ?? null }
  })
}
