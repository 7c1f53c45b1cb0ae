import type { OutlineNode } from '../outline/outline.ts'
import { clauseOf, quoteFrom, type PreparedAgreement, type Sentence } from '../prepared.ts'
import { numberOf, type AlignedClause } from './align-headings.ts'
import { marksOf, shareIn } from './fingerprint.ts'
import type { FormReading, ReadFormClause } from './form-reading.ts'
import type { FormClause, KnownForm } from './known-form.ts'

/** Of the form's words this part must stand in the clause, and of the clause's words this part must be the form's, for it to be the same. */
const same = { ofForm: 0.85, ofClause: 0.7 } as const

/** What became of each clause of the form, and what the agreement has besides. */
export function compareClauses(prepared: PreparedAgreement, nodes: readonly OutlineNode[], form: KnownForm, aligned: readonly AlignedClause[]): Pick<FormReading, 'clauses' | 'added'> {
  const found = new Map(aligned.map(({ clause, node }) => [clause, node]))
  const taken = new Set(aligned.map(({ node }) => node.id))
  const strangers = strangersAmong(nodes, aligned, taken)
  const clauses = form.clauses.flatMap((clause): ReadFormClause[] => {
    const { number, name, says } = clause
    const node = found.get(clause)
    if (node) return [{ number, name, says, ...comparedWith(prepared, form, clause, node) }]
    const instead = strangers.find((stranger) => numberOf(stranger) === number)
    if (clause.isOptional && !instead) return []
    return [{ number, name, says, status: instead ? 'other_heading' : 'missing', quote: instead ? firstOf(prepared, form, instead) : null }]
  })
  const replaced = new Set(clauses.filter(({ status }) => status === 'other_heading').map(({ number }) => number))
  const added = strangers.filter((stranger) => !replaced.has(numberOf(stranger) ?? ''))
  return { clauses, added: added.map((node) => ({ clause: clauseOf(prepared, node.id), heading: node.heading!, nodeId: node.id })) }
}

/** Parts between the form's clauses, on their level, that are none of them. */
function strangersAmong(nodes: readonly OutlineNode[], aligned: readonly AlignedClause[], taken: ReadonlySet<string>): OutlineNode[] {
  const levels = new Set(aligned.map(({ node }) => `${node.parentId} ${node.kind}`))
  const [first, last] = [nodes.indexOf(aligned[0]!.node), nodes.indexOf(aligned.at(-1)!.node)]
  return nodes.slice(first, last + 1).filter((node) => !taken.has(node.id) && levels.has(`${node.parentId} ${node.kind}`) && !nodes.some(({ id, parentId }) => parentId === node.id && taken.has(id)))
}

function comparedWith(prepared: PreparedAgreement, form: KnownForm, clause: FormClause, node: OutlineNode): Pick<ReadFormClause, 'status' | 'quote'> {
  const language = prepared.language === 'unknown' ? 'nl' : prepared.language
  const words = clause.words[language]
  if (words === undefined) return { status: 'present', quote: firstOf(prepared, form, node) }
  const sentences = sentencesUnder(prepared, node)
  const known = new Set(words.split(' '))
  const own = sentences.map((sentence) => marksOf(sentence.text))
  const isSame = shareIn([...known], new Set(own.flat())) >= same.ofForm && shareIn(own.flat(), known) >= same.ofClause
  if (isSame) return { status: 'same', quote: firstOf(prepared, form, node) }
  const shares = own.map((marks) => shareIn(marks, known))
  const least = sentences[shares.indexOf(Math.min(...shares))]
  return { status: 'changed', quote: least ? quoted(prepared, form, least) : null }
}

function sentencesUnder({ sentences, nodes }: PreparedAgreement, node: OutlineNode): Sentence[] {
  const isUnder = (id: string | null): boolean => id !== null && (id === node.id || isUnder(nodes.get(id)!.parentId))
  return sentences.filter(({ nodeId }) => isUnder(nodeId))
}

function firstOf(prepared: PreparedAgreement, form: KnownForm, node: OutlineNode): ReadFormClause['quote'] {
  const first = sentencesUnder(prepared, node)[0]
  return first ? quoted(prepared, form, first) : null
}

function quoted(prepared: PreparedAgreement, { id }: KnownForm, sentence: Sentence): NonNullable<ReadFormClause['quote']> {
  return quoteFrom(prepared, sentence, 0, sentence.text.length, `form-${id}`)
}
