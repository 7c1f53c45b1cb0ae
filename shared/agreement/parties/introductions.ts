import type { OutlineNode } from '../outline.ts'
import type { Sentence } from '../prepared.ts'
import { isPronoun, namesIn, type Naming } from './naming.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { anyRole, article, companySource, isPartyName, isUsualName, nameSource, sideOfRole, unnamed } from './party-words.ts'

const hereafter = String.raw`(?<!\p{L})(?:[Hh]ierna|[Vv]erder|[Nn]ader|[Tt]e noemen|[Hh]ereinafter|[Hh]ereafter|[Nn]achfolgend|[Nn]achstehend|[Ii]m [Ff]olgenden)(?!\p{L})`
const called = String.raw`(?: (?:ook|te|noemen|genoemd|aan|aangeduid|duiden|als|met|referred|to|as|called|known|auch|kurz|bezeichnet)){0,5}`
const alias = String.raw`(?:"[^"]{1,60}"|'[^']{1,60}'|${unnamed(anyRole)}|${nameSource})`
const aliases = String.raw`(?:${article} )?${alias}(?:(?:,? (?:of|or|oder)|,| \/) (?:${article} )?${alias}){0,3}`

const inBrackets = /\(([^()]{2,160})\)/gu
const afterHereafter = new RegExp(`${hereafter}${called} ?[:-]? ?(?<list>${aliases})`, 'gu')
const anyHereafter = new RegExp(hereafter, 'u')

/** How far back, in short lines, a party's name may stand before what it is called from then on. */
const linesBack = 8
const shortLine = 120
const longestIntroduction = 3000

/** Parties as they are introduced: `X B.V., gevestigd te …, hierna: "Verwerker"`, `the entity agreeing to these terms ("Customer")`. */
export function findIntroductions(sentences: readonly Sentence[], nodes: ReadonlyMap<string, OutlineNode>): PartyEvidence[] {
  const found: PartyEvidence[] = []
  let lastIntroduced = -1
  let rest = ''
  sentences.forEach((sentence, index) => {
    let from = 0
    for (const { start, end, list } of introductionsIn(sentence.text)) {
      const before = partyIn(sentence.text.slice(from, start)) ?? headingParty(nodes.get(sentence.nodeId)!) ?? partyAbove([rest, ...sentences.slice(Math.max(lastIntroduced + 1, index - linesBack, 0), index).map(({ text }) => text)])
      found.push(...introduced([before, namesIn(list)], sentence))
      from = end
      lastIntroduced = index
      rest = sentence.text.slice(end)
    }
  })
  return found
}

/** Names given together are one party's; a party introduced on both sides at once tells nothing. */
function introduced(namings: readonly (Naming | null)[], sentence: Sentence): PartyEvidence[] {
  const names = new Set(namings.flatMap((naming) => naming?.names ?? []))
  const sides = new Set(namings.flatMap((naming) => naming?.sides ?? []))
  if (sides.size > 1 || names.size === 0 || names.size + sides.size < 2) return []
  return [{ names: [...names], side: [...sides][0] ?? null, kind: 'given', sentence }]
}

interface Introduction {
  readonly start: number
  readonly end: number
  /** What the party is called from here on, as printed. */
  readonly list: string
}

function introductionsIn(text: string): Introduction[] {
  if (text.length > longestIntroduction) return []
  const found: Introduction[] = []
  for (const match of text.matchAll(inBrackets)) {
    const list = match[1]!
    if (/["']/.test(list) || anyHereafter.test(list) || namesIn(list).isKnown) found.push({ start: match.index, end: match.index + match[0].length, list })
  }
  for (const match of text.matchAll(afterHereafter)) {
    const end = match.index + match[0].length
    if (!found.some((other) => other.start < end && match.index < other.end)) found.push({ start: match.index, end, list: match.groups!['list']! })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

const between = /(?:between|among|tussen|zwischen)(?: the parties| partijen)?[: ]/giu
const leadIn = new RegExp(String.raw`^(?:[\s.,:;-]+|(?:and|en|und|sowie|enerzijds|anderzijds|by|with|met|door|firma|genannt|genoemd|de besloten vennootschap(?: met beperkte aansprakelijkheid)?|partij \w|party \w) |(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)] |\((?:\d|[ivx]{1,4}|[a-zA-Z])\) |${article} )`, 'iu')
const particulars = String.raw`(?=$|,| \(| -|;| (?:gevestigd|statutair|kantoorhoudend|ingeschreven|handelend|vertegenwoordigd|met|having|with|whose|located|registered|incorporated|organi[sz]ed|established|acting|on behalf|an? |mit|eine?|vertreten|ansässig|KvK))`
const leadingCompany = new RegExp(`^${companySource}${particulars}`, 'u')
const leadingName = new RegExp(`^(?<name>${nameSource})(?=$|,)`, 'u')
/** "Verwerker", alone or before a colon and whoever that is. */
const roleLabel = new RegExp(`^(${unnamed(anyRole)})(?:$|: ?)`, 'u')

/** The party that a passage opens with, before it tells where that party sits: a company, a name, a pronoun or a word of the law. */
export function partyIn(passage: string): Naming | null {
  const near = passage.slice(-1000)
  const lastBetween = [...near.matchAll(between)].at(-1)
  const bare = withoutLeadIn(lastBetween ? near.slice(lastBetween.index + lastBetween[0].length) : near)
  const labelled = roleLabel.exec(bare)
  const sides = labelled ? [sideOfRole(labelled[1]!)!] : []
  const party = withoutLeadIn(labelled ? bare.slice(labelled[0].length) : bare)
  const name = nameIn(party)
  return name !== null || sides.length > 0 ? { names: name === null ? [] : [name], sides, isKnown: sides.length > 0 } : null
}

function nameIn(party: string): string | null {
  const last = /(?<!\p{L})\p{L}{1,4}$/u.exec(party)?.[0]
  if (last !== undefined && isPronoun(last)) return last
  const usual = /^\p{L}{2,20}(?=$|,| \()/u.exec(party)?.[0]
  if (usual !== undefined && isUsualName(usual)) return usual
  const name = leadingCompany.exec(party)?.groups!['own'] ?? leadingName.exec(party)?.groups!['name']
  return name !== undefined && isPartyName(name) ? name : null
}

/** A numbered party ("2. VOORBEELD, gevestigd te …") may have been taken for a heading. */
function headingParty({ heading }: OutlineNode): Naming | null {
  return heading === null ? null : partyIn(heading)
}

/** Where name, street and town stand on lines of their own: the first line above that is a company. */
function partyAbove(lines: readonly string[]): Naming | null {
  for (const line of lines) {
    const own = line.length <= shortLine ? leadingCompany.exec(withoutLeadIn(line))?.groups!['own'] : undefined
    if (own !== undefined && isPartyName(own)) return { names: [own], sides: [], isKnown: false }
  }
  return null
}

function withoutLeadIn(passage: string): string {
  let bare = passage
  for (let stripped = bare.replace(leadIn, ''); stripped !== bare; stripped = bare.replace(leadIn, '')) bare = stripped
  return bare.replace(/[\s.,:;-]+$/, '')
}
