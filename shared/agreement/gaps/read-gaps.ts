import { assertNever } from '../../values.ts'
import type { Cues } from '../cues/cue.ts'
import { structuralGaps } from './gap-structures.ts'
import type { GapCues, GapRule, GapWords } from './gap-rules.ts'
import type { Gap } from './gap.ts'
import { isInDefinitions, quoteFrom, topNodeOf, type PreparedAgreement, type Sentence } from '../prepared.ts'
import { onOneLine, shortened, type FoundQuote } from '../quote.ts'
import type { ReadSoFar } from '../read-so-far.ts'
import { isAgreed, isHeading } from '../sentences/sentence-kinds.ts'
import type { Term } from '../terms/term.ts'

/** Passages quoted for one gap; more tell a reader nothing new. */
const mostQuotes = 4

interface Finding {
  readonly quotes: readonly FoundQuote[]
  /** The very words that were found, for the fact; the first quote where the rule looks for no words. */
  readonly words?: string
  readonly isAbsence: boolean
}

/**
 * What the agreement itself lacks or gets wrong, in order of the rules: candidates for findings on the agreement, never verdicts.
 *
 * A gap that rests on words not found is marked `isAbsence`: it stands only once a person says that they read the whole text.
 * In a language that was not recognised nothing is said to be absent.
 */
export function readGaps(prepared: PreparedAgreement, cues: Cues, rules: readonly GapRule[], words: GapCues, read: ReadSoFar): readonly Gap[] {
  const isDefining = ({ nodeId }: Sentence) => isInDefinitions(prepared, nodeId)
  const worded = new Set(prepared.sentences.filter((sentence) => isAgreed(prepared, sentence) || isDefining(sentence)))
  const agreed = new Set([...worded].filter((sentence) => !isDefining(sentence)))
  return rules.flatMap((rule) => {
    const finding = findGap(rule, { prepared, cues, words: words[rule.id] ?? null, sentences: rule.finds.kind === 'words' ? worded : agreed, read })
    return finding && !(finding.isAbsence && prepared.language === 'unknown') ? [toGap(rule, finding)] : []
  })
}

interface Search {
  readonly prepared: PreparedAgreement
  readonly cues: Cues
  readonly words: GapWords | null
  readonly sentences: ReadonlySet<Sentence>
  readonly read: ReadSoFar
}

function findGap(rule: GapRule, search: Search): Finding | null {
  const { prepared, cues, words, read } = search
  switch (rule.finds.kind) {
    case 'words':
      return words && wording(rule, words, search)
    case 'together':
      return words && together(rule, words, search)
    case 'incomplete':
      return words && incomplete(rule, rule.finds.within, words, search)
    case 'missing':
      return words && !isSettled(rule.finds.settledBy, read) && matching(words, words.groups[0]!, search).length === 0 ? { quotes: [], isAbsence: true } : null
    case 'term': {
      const { property, mode, values } = rule.finds
      const term = termOf(rule.finds.term, read.terms)
      if (!term || term.isSilent) return null
      const said = valuesOf(term.value, property)
      const isAmong = said.some((value) => values.includes(value))
      return (mode === 'any') === isAmong && said.length > 0 ? { quotes: term.quotes.slice(0, mostQuotes), isAbsence: false } : null
    }
    case 'silentTerm':
      return grantsAudit(read.terms) && termOf(rule.finds.term, read.terms)?.isSilent ? { quotes: [], isAbsence: true } : null
    case 'structure':
      return structuralGaps[rule.finds.condition]({ prepared, cues, claims: read.claims, words, rule: rule.id })
    default:
      return assertNever(rule.finds)
  }
}

function wording(rule: GapRule, words: GapWords, search: Search): Finding | null {
  const found = matching(words, words.groups[0]!, search)
  if (found.length === 0) return null
  const [{ sentence, start, end }] = found as [Place, ...Place[]]
  return { quotes: wholes(found, rule, search), words: sentence.text.slice(start, end), isAbsence: false }
}

function together(rule: GapRule, words: GapWords, search: Search): Finding | null {
  const firsts = words.groups.flatMap((group) => matching(words, group, search).slice(0, 1))
  return firsts.length === words.groups.length ? { quotes: wholes(firsts, rule, search), isAbsence: false } : null
}

/** Words that belong with a subject may stand with any sentence on it; within an article or the agreement, any sentence may hold them. */
function incomplete(rule: GapRule, within: 'sentence' | 'article' | 'agreement', words: GapWords, search: Search): Finding | null {
  const { prepared } = search
  const found = matching(words, words.groups[0]!, search)
  if (found.length === 0) return null
  const about = found.map(({ sentence }) => sentence)
  const partOf: (sentence: Sentence) => unknown = {
    sentence: (sentence: Sentence) => sentence,
    article: (sentence: Sentence) => topNodeOf(prepared, sentence.nodeId).id,
    agreement: () => prepared,
  }[within]
  const complete = new Set<unknown>(sentencesWith(words.lacks, search).map(partOf))
  if (about.some((sentence) => complete.has(partOf(sentence)))) return null
  return { quotes: wholes(found, rule, search), isAbsence: within !== 'sentence' }
}

/** Where a cue fits in a sentence. */
interface Place {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

function matching(words: GapWords, group: readonly string[], search: Search): Place[] {
  const { cues, sentences } = search
  const found = cues.candidates(group).flatMap((sentence) => {
    const match = sentences.has(sentence) ? cues.findAny(group, sentence) : null
    return match && !cues.findAny(words.unless, sentence) ? [{ sentence, start: match.start, end: match.end }] : []
  })
  if (found.length === 0 || words.beside.length === 0) return found
  const clauses = new Set(sentencesWith(words.beside, search).map(({ nodeId }) => nodeId))
  return found.filter(({ sentence }) => clauses.has(sentence.nodeId))
}

function sentencesWith(words: readonly string[], { cues, sentences }: Search): Sentence[] {
  return cues.candidates(words).filter((sentence) => sentences.has(sentence) && cues.findAny(words, sentence))
}

/** Silence on how an audit goes says something only where there is a right to audit. */
function grantsAudit(terms: readonly Term[]): boolean {
  return termOf('T01', terms)?.isSilent === false
}

function isSettled(id: string | null, { terms, duties }: ReadSoFar): boolean {
  return [...terms, ...duties].some((found) => found.id === id && !found.isSilent)
}

function termOf(id: Term['id'], terms: readonly Term[]): Term | null {
  return terms.find((term) => term.id === id) ?? null
}

/** A term's value, or one property of it, as the words that rules compare with. */
function valuesOf(value: unknown, property: string | null): readonly string[] {
  const part = property === null ? value : (value as Readonly<Record<string, unknown>>)[property]
  return (Array.isArray(part) ? part : [part]).filter((one) => one !== null && one !== undefined).map(String)
}

/** The sentences that words stand in, whole: out of their sentence they would prove nothing. A heading is quoted only where there is nothing else. */
function wholes(found: readonly Place[], rule: GapRule, { prepared }: Search): FoundQuote[] {
  const telling = found.filter(({ sentence }) => !isHeading(sentence))
  return (telling.length > 0 ? telling : found).slice(0, mostQuotes).map(({ sentence }) => quoteFrom(prepared, sentence, 0, sentence.text.length, rule.id))
}

function toGap(rule: GapRule, { quotes, words, isAbsence }: Finding): Gap {
  const repeated = shortened(words ?? onOneLine(quotes[0]?.text ?? ''))
  const say = (text: string) => text.replaceAll('{{words}}', () => repeated)
  return {
    id: rule.id,
    rule: rule.id,
    clauses: [...new Set(quotes.map(({ clause }) => clause).filter((clause) => clause !== ''))],
    title: rule.title,
    fact: { nl: say(rule.fact.nl), en: say(rule.fact.en) },
    criterion: rule.criterion,
    recommendation: rule.recommendation,
    legalBasis: rule.legalBasis,
    severity: rule.severity,
    confidence: rule.confidence,
    quotes: [...quotes],
    isAbsence,
  }
}
