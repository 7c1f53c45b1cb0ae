import type { OutlineNode } from '../outline/outline.ts'
import { isPronoun, type Naming } from './naming.ts'
import { anyRole, article, companySource, isPartyName, isUsualName, nameSource, sideOfRole, unnamed } from './party-words.ts'

const between = /(?:between|among|tussen|zwischen)(?: the parties| partijen)?[: ]/giu
const leadIn = new RegExp(String.raw`^(?:[\s.,:;-]+|(?:and|en|und|sowie|enerzijds|anderzijds|by|with|met|door|firma|genannt|genoemd|de besloten vennootschap(?: met beperkte aansprakelijkheid)?|partij \w|party \w) |(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])[.)] |\((?:\d|[ivx]{1,4}|[a-zA-Z])\) |${article} )`, 'iu')
const particulars = String.raw`(?=$|,| \(| -|;| (?:gevestigd|statutair|kantoorhoudend|ingeschreven|handelend|vertegenwoordigd|met|having|with|whose|located|registered|incorporated|organi[sz]ed|established|acting|on behalf|an? |mit|eine?|vertreten|ansässig|KvK))`
const leadingCompany = new RegExp(`^${companySource}${particulars}`, 'u')
const leadingName = new RegExp(`^(?<name>${nameSource})(?=$|,)`, 'u')
/** "Verwerker", alone or before a colon and whoever that is. */
const roleLabel = new RegExp(`^(${unnamed(anyRole)})(?:$|: ?)`, 'u')
/** "… is de Verwerker", just before the words that say what that one is called. */
const roleLast = new RegExp(String.raw`(?<!\p{L})(?:is|als|as|ist) (?:${article} )?(${unnamed(anyRole)})$`, 'u')

/** Of a longer passage only the end can be about who is introduced behind it. */
const longestPassage = 1000
const shortLine = 120

/** The party that a passage opens with, before it tells where that party sits: a company, a name, a pronoun or a word of the law. */
export function partyIn(passage: string): Naming | null {
  const near = passage.slice(-longestPassage)
  const lastBetween = [...near.matchAll(between)].at(-1)
  const bare = withoutLeadIn(lastBetween ? near.slice(lastBetween.index + lastBetween[0].length) : near)
  const labelled = roleLabel.exec(bare)
  const role = labelled?.[1] ?? roleLast.exec(bare)?.[1]
  const name = nameIn(withoutLeadIn(labelled ? bare.slice(labelled[0].length) : bare))
  if (name === null && role === undefined) return null
  return { names: name === null ? [] : [name], sides: role === undefined ? [] : [sideOfRole(role)!], isKnown: role !== undefined }
}

function nameIn(party: string): string | null {
  const last = /(?<!\p{L})\p{L}{1,4}$/u.exec(party)?.[0]
  if (last !== undefined && isPronoun(last)) return last
  const usual = /^\p{L}{2,20}(?=$|,| \()/u.exec(party)?.[0]
  if (usual !== undefined && isUsualName(usual)) return usual
  const name = companyIn(party) ?? leadingName.exec(party)?.groups!['name']
  return name !== undefined && isPartyName(name) ? name : null
}

function companyIn(line: string): string | undefined {
  const own = leadingCompany.exec(line)?.groups!['own']
  return own !== undefined && isPartyName(own) ? own : undefined
}

/** A numbered party ("2. VOORBEELD, gevestigd te …") may have been taken for a heading. */
export function partyInHeading({ heading }: OutlineNode): Naming | null {
  return heading?.includes(',') === true ? partyIn(heading) : null
}

/** Where name, street and town stand on lines of their own: the first of them that is a company. */
export function partyAbove(lines: readonly string[]): Naming | null {
  for (const line of lines) {
    const name = line.length <= shortLine ? companyIn(withoutLeadIn(line)) : undefined
    if (name !== undefined) return { names: [name], sides: [], isKnown: false }
  }
  return null
}

function withoutLeadIn(passage: string): string {
  let bare = passage
  for (let stripped = bare.replace(leadIn, ''); stripped !== bare; stripped = bare.replace(leadIn, '')) bare = stripped
  return bare.replace(/[\s.,:;-]+$/, '')
}
