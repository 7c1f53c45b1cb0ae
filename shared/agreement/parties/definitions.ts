import type { OutlineNode } from '../outline/outline.ts'
import type { Sentence } from '../prepared.ts'
import { namesIn } from './naming.ts'
import { partyIn } from './party-before.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { anyRole, article, companySource, nameSource, sideOfRole, unnamed, type Side } from './party-words.ts'

const means = '(?:means|shall mean|refers? to|betekent|bedeutet|bezeichnet|:)'
const inline = new RegExp(String.raw`^(?:[\d.]{1,8} )?(?<terms>(?:"[^"]{1,60}"(?:,? (?:or|of|oder|and|en|und)? ?"[^"]{1,60}"){0,3}|(?:${article} )?${anyRole}(?: \([^()]{1,60}\))?|${nameSource}))(?: \([^()]{1,60}\))? ?${means}\s*(?<meaning>.*)$`, 'u')
/** A row of a table of parties: "Verwerker | Voorbeeld B.V." */
const tableRow = new RegExp(`^(${unnamed(anyRole)}) (${unnamed(companySource)}|(?:Stichting|Vereniging|Gemeente) ${nameSource})$`, 'u')
const label = /^(?:naam|name|bedrijfsnaam|company(?: name)?|firma|naam (?:onderneming|organisatie|bedrijf)|organisatie|unternehmen)\s*:\s*/iu

/** Who a word stands for: `Verwerker: Voorbeeld B.V., …`, `"Customer" means the entity that …`, `Verwerker:` with `Naam: Voorbeeld` below it. */
export function findDefinitions(sentences: readonly Sentence[], nodes: ReadonlyMap<string, OutlineNode>): PartyEvidence[] {
  const found: PartyEvidence[] = []
  sentences.forEach((sentence, index) => {
    const definition = definitionIn(sentence, sentences[index - 1], nodes.get(sentence.nodeId)!)
    if (!definition) return
    const { names, sides } = namesIn(definition.terms)
    const meaning = definition.meaning === '' ? labelledBelow(sentences.slice(index + 1, index + 4)) : definition.meaning
    if (sides.length === 1) {
      const party = partyIn(meaning.split(/(?<=\p{L}) (?:die|who|which|that|zoals|as|welche[rs]?) /u, 1)[0]!)
      const all = [...names, ...(party?.names ?? [])]
      if (all.length > 0) found.push({ names: all, side: sides[0]!, kind: 'given', sentence })
    } else if (sides.length === 0 && names.length > 0) {
      const described = sideDescribed(meaning.slice(0, 600))
      if (described) found.push({ names, ...described, sentence })
      else if (names.length > 1) found.push({ names, side: null, kind: 'given', sentence })
    }
  })
  return found
}

function definitionIn({ text, nodeId }: Sentence, before: Sentence | undefined, node: OutlineNode): { readonly terms: string; readonly meaning: string } | null {
  if (node.kind === 'definition' && before?.nodeId !== nodeId) return { terms: node.heading ?? node.label, meaning: text.replace(/^(?:means|betekent|bedeutet|:)\s*/iu, '') }
  if (sideOfRole(text) !== null) return { terms: text, meaning: '' }
  const row = tableRow.exec(text)
  if (row) return { terms: row[1]!, meaning: row[2]! }
  const match = inline.exec(text.slice(0, 1000))
  return match && { terms: match.groups!['terms']!, meaning: match.groups!['meaning']! }
}

function labelledBelow(lines: readonly Sentence[]): string {
  const line = lines.find(({ text }) => label.test(text))
  return line ? line.text.replace(label, '') : ''
}

const person = new RegExp(String.raw`^(?:${article} |iedere |elke |any |each |every |jede[rs]? |andere |other )*(?:natuurlijke|rechtspersoon|\(rechts\)|\(rechts-\)|persoon|entit|organi[sz]ati|company|compan|party|parties|partij|wederpartij|bedrijf|onderneming|contract|person|natural|legal|individual|unternehmen|vertragspartner|partei|natürliche|juristische|instelling|business|customer|klant|kunde|client)`, 'iu')
const roleFirst = new RegExp(String.raw`(?:^(?:${article} )?|(?<!\p{L})(?:die|who|which|that|welke)(?: \p{Ll}{1,16}){0,4}? (?:als|as) (?:${article} )?)${anyRole}(?=$|[,.;(]| (?:die|who|which|that|zoals|as|of|or|van|for|der)(?!\p{L}))`, 'u')

/** What makes a described person a side; of two that fit the earlier wins. */
const descriptions: readonly (readonly [Side, PartyEvidence['kind'], RegExp])[] = [
  ['controller', 'given', /purposes and (?:the )?means|doel(?:en|einden)? (?:van )?en (?:de )?middelen|zwecke und (?:die )?mittel/iu],
  ['controller', 'said', /(?:on|op) whose behalf|(?:in opdracht van|namens|ten behoeve van|voor|met|aan) wie|(?:with|to|for) whom|in wiens opdracht|waarmee|in dessen auftrag|mit de[mr] /iu],
  ['processor', 'given', /(?:process|verwerkt|verarbeitet)[^.;]{0,100}(?:on behalf of|ten behoeve van|in opdracht van|namens|im auftrag)/iu],
  ['controller', 'said', /wederpartij|agree(?:s|d|ing)? to|accept(?:s|ed|ing)|akkoord|aanvaard|aangegaan|gesloten|entered into|sign(?:s|ed|ing)? up|subscri|purchas|order(?:s|ed)|afneemt|(?:uses?|using|gebruik(?:t|maakt| maakt)|nutzt) |beauftragt|bestellt/iu],
  ['processor', 'said', /(?<!\p{L})(?:provid(?:es|ing)|suppl(?:ies|ying)|levert|verleent|aanbiedt|erbringt|anbietet)(?!\p{L})/iu],
]

/** Role words whose meaning is the other's: "Verwerker: wie doel en middelen van de verwerking vaststelt". */
export function findReversedDefinitions(sentences: readonly Sentence[], nodes: ReadonlyMap<string, OutlineNode>): Sentence[] {
  return sentences.filter((sentence, index) => {
    const definition = definitionIn(sentence, sentences[index - 1], nodes.get(sentence.nodeId)!)
    const { sides, names } = namesIn(definition?.terms ?? '')
    if (sides.length !== 1 || names.length > 0 || denial.test(definition!.meaning)) return false
    const described = descriptions.find(([, kind, words]) => kind === 'given' && words.test(definition!.meaning))
    return described !== undefined && described[0] !== sides[0]
  })
}

const denial = /(?<!\p{L})(?:not|niet|nicht|zonder|without|ohne|geen|no|kein\p{L}*)(?!\p{L})/iu

function sideDescribed(meaning: string): Pick<PartyEvidence, 'side' | 'kind'> | null {
  const role = roleFirst.exec(meaning)
  if (role) return { side: role.groups!['controller'] === undefined ? 'processor' : 'controller', kind: 'given' }
  if (!person.test(meaning)) return null
  const fitting = descriptions.find(([, , words]) => words.test(meaning))
  return fitting ? { side: fitting[0], kind: fitting[1] } : null
}
