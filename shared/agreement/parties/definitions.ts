import type { OutlineNode } from '../outline/outline.ts'
import type { Sentence } from '../prepared.ts'
import { namesIn } from './naming.ts'
import { partyIn } from './party-before.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { sideOfRole } from './known-names.ts'
import { holds, madeOnce, type Lexicon } from './lexicon.ts'
import { partyPatterns, unnamed } from './party-patterns.ts'
import { printed } from './printed-words.ts'

const patterns = madeOnce((lexicon: Lexicon) => {
  const { article, anyRole, name, company, as, means, relative } = partyPatterns(lexicon)
  const { grammar, names, definitions } = lexicon
  const quoted = String.raw`"[^"]{1,60}"(?:,? ?${printed(grammar.conjunctions)}? ?"[^"]{1,60}"){0,3}`
  return {
    inline: new RegExp(String.raw`^(?:[\d.]{1,8} )?(?<terms>(?:${quoted}|(?:${article} )?${anyRole}(?: \([^()]{1,60}\))?|${name}))(?: \([^()]{1,60}\))? ?(?:${means}|:)\s*(?<meaning>.*)$`, 'u'),
    means: new RegExp(String.raw`^(?:${means}|:)\s*`, 'u'),
    /** A row of a table of parties: "Verwerker | Voorbeeld B.V." */
    tableRow: new RegExp(`^(${unnamed(anyRole)}) (${unnamed(company)}|${printed(names.institutions)} ${name})$`, 'u'),
    label: new RegExp(String.raw`^${printed(definitions.nameLabels)}\s*:\s*`, 'u'),
    clause: new RegExp(String.raw`(?<=\p{L}) (?:${relative}|${as}) `, 'u'),
    person: new RegExp(`^(?:(?:${article}|${printed(grammar.each)}) )*${printed(definitions.persons)}`, 'u'),
    roleFirst: new RegExp(String.raw`(?:^(?:${article} )?|(?<!\p{L})${relative}(?: \p{Ll}{1,16}){0,4}? ${as} (?:${article} )?)${anyRole}(?=$|[,.;(]| (?:${relative}|${as}|${printed(grammar.prepositions)})(?!\p{L}))`, 'u'),
  }
})

/** Who a word stands for: `Verwerker: Voorbeeld B.V., …`, `"Customer" means the entity that …`, `Verwerker:` with `Naam: Voorbeeld` below it. */
export function findDefinitions(sentences: readonly Sentence[], nodes: ReadonlyMap<string, OutlineNode>, lexicon: Lexicon): PartyEvidence[] {
  const { clause } = patterns(lexicon)
  const found: PartyEvidence[] = []
  sentences.forEach((sentence, index) => {
    const definition = definitionIn(sentence, sentences[index - 1], nodes.get(sentence.nodeId)!, lexicon)
    if (!definition) return
    const { names, sides } = namesIn(definition.terms, lexicon)
    const meaning = definition.meaning === '' ? labelledBelow(sentences.slice(index + 1, index + 4), lexicon) : definition.meaning
    if (sides.length === 1) {
      const party = partyIn(meaning.split(clause, 1)[0]!, lexicon)
      const all = [...names, ...(party?.names ?? [])]
      if (all.length > 0) found.push({ names: all, side: sides[0]!, kind: 'given', sentence })
    } else if (sides.length === 0 && names.length > 0) {
      const described = sideDescribed(meaning.slice(0, 600), lexicon)
      if (described) found.push({ names, ...described, sentence })
      else if (names.length > 1) found.push({ names, side: null, kind: 'given', sentence })
    }
  })
  return found
}

function definitionIn({ text, nodeId }: Sentence, before: Sentence | undefined, node: OutlineNode, lexicon: Lexicon): { readonly terms: string; readonly meaning: string } | null {
  const { means, tableRow, inline } = patterns(lexicon)
  if (node.kind === 'definition' && before?.nodeId !== nodeId) return { terms: node.heading ?? node.label, meaning: text.replace(means, '') }
  if (sideOfRole(text, lexicon) !== null) return { terms: text, meaning: '' }
  const row = tableRow.exec(text)
  if (row) return { terms: row[1]!, meaning: row[2]! }
  const match = inline.exec(text.slice(0, 1000))
  return match && { terms: match.groups!['terms']!, meaning: match.groups!['meaning']! }
}

function labelledBelow(lines: readonly Sentence[], lexicon: Lexicon): string {
  const { label } = patterns(lexicon)
  const line = lines.find(({ text }) => label.test(text))
  return line ? line.text.replace(label, '') : ''
}

/** What makes a described person a side; of two that fit the earlier wins. */
const descriptions = [
  ['controller', 'given', 'decides'],
  ['controller', 'said', 'isServed'],
  ['processor', 'given', 'processes'],
  ['controller', 'said', 'accepts'],
  ['processor', 'said', 'supplies'],
] as const

/** Role words whose meaning is the other's: "Verwerker: wie doel en middelen van de verwerking vaststelt". */
export function findReversedDefinitions(sentences: readonly Sentence[], nodes: ReadonlyMap<string, OutlineNode>, lexicon: Lexicon): Sentence[] {
  return sentences.filter((sentence, index) => {
    const definition = definitionIn(sentence, sentences[index - 1], nodes.get(sentence.nodeId)!, lexicon)
    const { sides, names } = namesIn(definition?.terms ?? '', lexicon)
    if (sides.length !== 1 || names.length > 0 || holds(definition!.meaning, lexicon.grammar.negations)) return false
    const described = descriptions.find(([, kind, does]) => kind === 'given' && holds(definition!.meaning, lexicon.definitions[does]))
    return described !== undefined && described[0] !== sides[0]
  })
}

function sideDescribed(meaning: string, lexicon: Lexicon): Pick<PartyEvidence, 'side' | 'kind'> | null {
  const { roleFirst, person } = patterns(lexicon)
  const role = roleFirst.exec(meaning)
  if (role) return { side: role.groups!['controller'] === undefined ? 'processor' : 'controller', kind: 'given' }
  if (!person.test(meaning)) return null
  const fitting = descriptions.find(([, , does]) => holds(meaning, lexicon.definitions[does]))
  return fitting ? { side: fitting[0], kind: fitting[1] } : null
}
