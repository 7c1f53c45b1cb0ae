import type { OutlineNode } from '../outline/outline.ts'
import type { Sentence } from '../prepared.ts'
import { namesIn, type Naming } from './naming.ts'
import { partyAbove, partyIn, partyInHeading } from './party-before.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { anyRole, article, nameSource, unnamed } from './party-words.ts'

const hereafter = String.raw`(?<!\p{L})(?:[Hh]ierna|[Vv]erder|[Nn]ader|[Tt]e noemen|[Hh]ereinafter|[Hh]ereafter|[Nn]achfolgend|[Nn]achstehend|[Ii]m [Ff]olgenden)(?!\p{L})`
const calledWords = String.raw`(?: (?:ook|te|noemen|genoemd|aan|aangeduid|duiden|als|met|referred|to|as|called|known|auch|kurz|bezeichnet)){0,5}`
const alias = String.raw`(?:"[^"]{1,60}"|'[^']{1,60}'|${unnamed(anyRole)}|${nameSource})`
const aliases = String.raw`(?:${article} )?${alias}(?:(?:,? (?:of|or|oder)|,| \/) (?:${article} )?${alias}){0,3}`

const inBrackets = /\(([^()]{2,160})\)/gu
const afterHereafter = new RegExp(`${hereafter}${calledWords} ?[:-]? ?(?<list>${aliases})`, 'gu')
/** Most sentences hold none of these, and are tried no further. */
const mayBeHereafter = /ierna|erder|ader|noemen|ereafter|ereinafter|nachfolgend|nachstehend|folgenden/i
const anyHereafter = new RegExp(hereafter, 'u')

/** `X ("Kantoor"), verwerkingsverantwoordelijke, en …`: what the party is, just behind what it is called. */
const roleBehind = new RegExp(`^, (?:(?:als|as) )?(?:${article} )?(?<role>${unnamed(anyRole)})(?=$|[,;.])`, 'u')

const describesPerson = /gevestigd|zetel|vertegenwoordigd|ingeschreven|vennootschap|rechtspersoon|onderneming|organisatie|instelling|werkgever|(?<!\p{L})(?:klant|partij|persoon|bedrijf|gemeente|stichting|vereniging|school|praktijk)(?!\p{L})|registered|represented|organi[sz]ation|(?<!\p{L})(?:company|entity|employer|customer|client|person)(?!\p{L})|ansässig|vertreten|gesellschaft|unternehmen|arbeitgeber/iu

/** How far back, in lines, a party's name may stand before what it is called from then on. */
const linesBack = 8
const longestIntroduction = 3000

/** Parties as they are introduced: `X B.V., gevestigd te …, hierna: "Verwerker"`, `the entity agreeing to these terms ("Customer")`. */
export function findIntroductions(sentences: readonly Sentence[], nodes: ReadonlyMap<string, OutlineNode>): PartyEvidence[] {
  const found: PartyEvidence[] = []
  let last = { index: -1, rest: '' }
  sentences.forEach((sentence, index) => {
    let from = 0
    let party: readonly Naming[] = []
    for (const { start, end, list, role } of introductionsIn(sentence.text)) {
      const passage = sentence.text.slice(from, start)
      const called = namesIn(list)
      const above = () => partyInHeading(nodes.get(sentence.nodeId)!) ?? partyAbove([last.rest, ...sentences.slice(Math.max(last.index + 1, index - linesBack, 0), index).map(({ text }) => text)])
      const before = partyIn(passage) ?? (called.isKnown ? above() : null)
      const isSameParty = from > 0 && /^[\s,]*$/.test(passage)
      party = [...(isSameParty ? party : before ? [before] : []), called, ...(role === null ? [] : [namesIn(role)])]
      found.push(...introduced(party, passage, { sentence, isNamedFromHere: anyHereafter.test(sentence.text.slice(start, end)) }))
      from = end
      last = { index, rest: sentence.text.slice(end) }
    }
  })
  return found
}

/** Names given together are one party's, and a single one is that of the person described before it; a party introduced on both sides at once tells nothing. */
function introduced(namings: readonly Naming[], passage: string, where: Pick<PartyEvidence, 'sentence' | 'isNamedFromHere'>): PartyEvidence[] {
  const names = new Set(namings.flatMap((naming) => naming.names))
  const sides = new Set(namings.flatMap((naming) => naming.sides))
  if (sides.size > 1 || (names.size + sides.size * 2 < 2 && !(names.size === 1 && where.isNamedFromHere === true && describesPerson.test(passage)))) return []
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

function introductionsIn(text: string): Introduction[] {
  if (text.length > longestIntroduction) return []
  const found: Omit<Introduction, 'role'>[] = []
  for (const match of text.matchAll(inBrackets)) {
    const list = match[1]!
    if (/["']/.test(list) || anyHereafter.test(list) || namesIn(list).isKnown) found.push({ start: match.index, end: match.index + match[0].length, list })
  }
  for (const match of mayBeHereafter.test(text) ? text.matchAll(afterHereafter) : []) {
    const end = match.index + match[0].length
    if (!found.some((other) => other.start < end && match.index < other.end)) found.push({ start: match.index, end, list: match.groups!['list']! })
  }
  return found.toSorted((one, other) => one.start - other.start).map((one) => {
    const behind = roleBehind.exec(text.slice(one.end, one.end + 80))
    return { ...one, end: one.end + (behind?.[0].length ?? 0), role: behind?.groups!['role'] ?? null }
  })
}
