import { findAuditPassages, type AuditPassages } from './audit-passages.ts'
import { combine, complete, sameValue } from './combine-values.ts'
import type { Cues } from './cue.ts'
import { quoteFrom, type PreparedAgreement, type Sentence } from './prepared.ts'
import type { FoundQuote } from './quote.ts'
import type { ReadingRules, ReadingWords } from './reading-rules.ts'
import type { AgreementReading } from './reading.ts'
import { readByRule } from './read-by-rule.ts'
import type { TermRule } from './term-rule.ts'
import { termIds, type TermId } from './term-values.ts'
import type { Term } from './term.ts'

interface Finding {
  readonly rule: Pick<TermRule, 'name' | 'term' | 'confidence' | 'isFallback' | 'readings'>
  readonly value: unknown
  readonly quote: FoundQuote
}

type TermsRead = Pick<AgreementReading, 'auditClause' | 'terms'>

/** All thirty terms of the audit, in order, and the sentence that grants it. Rules that need an audit clause are silent where there is none. */
export function readTerms(prepared: PreparedAgreement, cues: Cues, rules: ReadingRules, language: 'nl' | 'en' | 'de'): TermsRead {
  const { terms, words } = rules[language]
  const passages = findAuditPassages(prepared, terms, cues)
  const findings = [...findAll(prepared, passages, terms, cues, words), ...findAnnexes(prepared)]
  return {
    auditClause: passages && quoteOf(prepared, passages.grant.sentence),
    terms: termIds.map((id) => settleTerm(id, findings.filter(({ rule }) => rule.term === id), rules.termReadings)),
  }
}

function findAll(prepared: PreparedAgreement, passages: AuditPassages | null, rules: readonly TermRule[], cues: Cues, words: ReadingWords): Finding[] {
  const auditRules = rules.filter(({ scope, term }) => scope === 'audit' && term !== 'T01')
  const generalRules = rules.filter(({ scope, term }) => scope === 'agreement' && term !== 'T01')
  const findings: Finding[] = []
  const grant = passages?.grant.sentence
  const grantFirst = grant ? [grant, ...prepared.sentences.filter((sentence) => sentence !== grant)] : prepared.sentences
  for (const sentence of grantFirst) {
    const isOnAudit = passages !== null && passages.sentences.has(sentence)
    if (passages && grant === sentence) findings.push({ rule: passages.grant.rule, value: passages.grant.rule.value, quote: wholeQuote(prepared, sentence, passages.grant.rule) })
    for (const rule of isOnAudit ? [...auditRules, ...generalRules] : generalRules) {
      const value = readByRule(rule, sentence, cues, words)
      if (value !== undefined) findings.push({ rule, value, quote: wholeQuote(prepared, sentence, rule) })
    }
  }
  return findings
}

/** Fallbacks count only where the other rules together settle nothing. */
function settleTerm(id: TermId, found: readonly Finding[], readings: ReadingRules['termReadings']): Term {
  const settled = settle(id, found.filter(({ rule }) => !rule.isFallback), readings)
  return settled.isSilent ? settle(id, found.filter(({ rule }) => rule.isFallback), readings) : settled
}

/**
 * Joins the findings on one term, surest first; what contradicts the joined value becomes an alternative.
 *
 * A sentence that only says again, in the same way, what is already known is not quoted.
 */
function settle(id: TermId, found: readonly Finding[], readings: ReadingRules['termReadings']): Term {
  const ordered = found.toSorted((one, other) => other.rule.confidence - one.rule.confidence)
  let value: unknown = null
  const agreeing: Finding[] = []
  const contrary: Finding[] = []
  for (const finding of ordered) {
    const combined = value === null ? finding.value : combine(id, value, finding.value)
    if (combined === null) contrary.push(finding)
    else if (!sameValue(combined, value) || !agreeing.some(({ rule }) => rule.name === finding.rule.name)) agreeing.push(finding)
    value = combined ?? value
  }
  const whole = value === null ? null : complete(id, value)
  if (whole === null) return { id, isSilent: true, value: null, quotes: [], readings: [], alternatives: [], confidence: silenceConfidence }
  const vague = agreeing.find(({ rule }) => rule.readings !== null)?.rule.readings
  return {
    id,
    isSilent: false,
    value: whole,
    quotes: quotesOf(agreeing),
    readings: vague ? readingsFor(whole, readings[vague] ?? []) : [],
    alternatives: alternativesOf(id, contrary),
    confidence: contrary.length > 0 ? Math.min(agreeing[0]!.rule.confidence, contradictedConfidence) : agreeing[0]!.rule.confidence,
  }
}

/** Silence rests on not having found anything, and two clauses that disagree on neither: both ask for a person's eye. */
const silenceConfidence = 0.5
const contradictedConfidence = 0.5

/** A reading may change a part of the value only; the rest stays as it was read. */
function readingsFor(value: unknown, readings: Term['readings']): Term['readings'] {
  return readings.map((reading) => ({ ...reading, value: typeof reading.value === 'object' && reading.value !== null ? { ...(value as object), ...reading.value } : reading.value }))
}

function alternativesOf(id: TermId, findings: readonly Finding[]): Term['alternatives'] {
  const alternatives: { value: unknown; quotes: FoundQuote[] }[] = []
  for (const { value, quote } of findings) {
    const whole = complete(id, value)
    if (whole === null) continue
    const known = alternatives.find((alternative) => sameValue(alternative.value, whole))
    if (known) known.quotes.push(quote)
    else alternatives.push({ value: whole, quotes: [quote] })
  }
  return alternatives
}

/** Each sentence once, in the order of the text, under the surest rule that read it. */
function quotesOf(findings: readonly Finding[]): FoundQuote[] {
  const byPlace = new Map<number, FoundQuote>()
  for (const { quote } of findings) if (!byPlace.has(quote.range.start)) byPlace.set(quote.range.start, quote)
  return [...byPlace.values()].toSorted((one, other) => one.range.start - other.range.start)
}

const annexRule: Finding['rule'] = { name: 't29-annex', term: 'T29', confidence: 0.9, isFallback: false, readings: null }

/** The agreement leans on its own annexes too: each is a document that belongs to the criteria. */
function findAnnexes(prepared: PreparedAgreement): Finding[] {
  return prepared.outline.flatMap(({ id, kind, number, label, range }) => {
    if (kind !== 'annex' || number === null) return []
    const start = prepared.text.indexOf(label, range.start)
    return [{ rule: annexRule, value: { documents: [number] }, quote: { nodeId: id, clause: number, text: label, range: { start, end: start + label.length }, rule: annexRule.name } }]
  })
}

function wholeQuote(prepared: PreparedAgreement, sentence: Sentence, rule: TermRule): FoundQuote {
  return quoteFrom(prepared, sentence, 0, sentence.text.length, rule.name)
}

function quoteOf(prepared: PreparedAgreement, sentence: Sentence): AgreementReading['auditClause'] {
  const { nodeId, clause, text, range } = quoteFrom(prepared, sentence, 0, sentence.text.length, '')
  return { nodeId, clause, text, range }
}
