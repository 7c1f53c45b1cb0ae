import type { OutlineNode } from '../outline/outline.ts'
import { isPartyName, isPronoun, isUsualName, sideOfRole } from './known-names.ts'
import { madeOnce, type Lexicon } from './lexicon.ts'
import type { Naming } from './naming.ts'
import { partyPatterns, unnamed } from './party-patterns.ts'
import { printed } from './printed-words.ts'

const patterns = madeOnce((lexicon: Lexicon) => {
  const { article, anyRole, name, company, as } = partyPatterns(lexicon)
  const { grammar, introductions } = lexicon
  const leadIn = printed([...grammar.conjunctions, ...introductions.leadIns])
  return {
    between: new RegExp(`${printed(introductions.between)}[: ]`, 'gu'),
    leadIn: new RegExp(String.raw`^(?:[\s.,:;-]+|(?:${leadIn}|${article}) |(?:\d{1,2}|[IVXivx]{1,4}|[a-zA-Z])[.)] |\((?:\d|[IVXivx]{1,4}|[a-zA-Z])\) )`, 'u'),
    leadingCompany: new RegExp(`^${company}(?=$|,| \\(| -|;| ${printed(introductions.particulars)})`, 'u'),
    leadingName: new RegExp(`^(?<name>${name})(?=$|,)`, 'u'),
    /** "Verwerker", alone or before a colon and whoever that is. */
    roleLabel: new RegExp(`^(${unnamed(anyRole)})(?:$|: ?)`, 'u'),
    /** "… is de Verwerker", just before the words that say what that one is called. */
    roleLast: new RegExp(String.raw`(?<!\p{L})(?:${printed(grammar.is)}|${as}) (?:${article} )?(${unnamed(anyRole)})$`, 'u'),
  }
})

/** Of a longer passage only the end can be about who is introduced behind it. */
const longestPassage = 1000
const shortLine = 120

/** The party that a passage opens with, before it tells where that party sits: a company, a name, a pronoun or a word of the law. */
export function partyIn(passage: string, lexicon: Lexicon): Naming | null {
  const { between, roleLabel, roleLast } = patterns(lexicon)
  const near = passage.slice(-longestPassage)
  const lastBetween = [...near.matchAll(between)].at(-1)
  const bare = withoutLeadIn(lastBetween ? near.slice(lastBetween.index + lastBetween[0].length) : near, lexicon)
  const labelled = roleLabel.exec(bare)
  const role = labelled?.[1] ?? roleLast.exec(bare)?.[1]
  const name = nameIn(withoutLeadIn(labelled ? bare.slice(labelled[0].length) : bare, lexicon), lexicon)
  if (name === null && role === undefined) return null
  return { names: name === null ? [] : [name], sides: role === undefined ? [] : [sideOfRole(role, lexicon)!], isKnown: role !== undefined }
}

function nameIn(party: string, lexicon: Lexicon): string | null {
  const last = /(?<!\p{L})\p{L}{1,4}$/u.exec(party)?.[0]
  if (last !== undefined && isPronoun(last, lexicon)) return last
  const usual = /^\p{L}{2,20}(?=$|,| \()/u.exec(party)?.[0]
  if (usual !== undefined && isUsualName(usual, lexicon)) return usual
  const name = companyIn(party, lexicon) ?? patterns(lexicon).leadingName.exec(party)?.groups!['name']
  return name !== undefined && isPartyName(name, lexicon) ? name : null
}

function companyIn(line: string, lexicon: Lexicon): string | undefined {
  const own = patterns(lexicon).leadingCompany.exec(line)?.groups!['own']
  return own !== undefined && isPartyName(own, lexicon) ? own : undefined
}

/** A numbered party ("2. VOORBEELD, gevestigd te …") may have been taken for a heading. */
export function partyInHeading({ heading }: OutlineNode, lexicon: Lexicon): Naming | null {
  return heading?.includes(',') === true ? partyIn(heading, lexicon) : null
}

/** Where name, street and town stand on lines of their own: the first of them that is a company. */
export function partyAbove(lines: readonly string[], lexicon: Lexicon): Naming | null {
  for (const line of lines) {
    const name = line.length <= shortLine ? companyIn(withoutLeadIn(line, lexicon), lexicon) : undefined
    if (name !== undefined) return { names: [name], sides: [], isKnown: false }
  }
  return null
}

function withoutLeadIn(passage: string, lexicon: Lexicon): string {
  const { leadIn } = patterns(lexicon)
  let bare = passage
  for (let stripped = bare.replace(leadIn, ''); stripped !== bare; stripped = bare.replace(leadIn, '')) bare = stripped
  return bare.replace(/[\s.,:;-]+$/, '')
}
