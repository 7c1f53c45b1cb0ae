import { withoutAuditorsSpokenOfAgain } from './auditors-named.ts'
import { findAuditPassages, type AuditPassages } from './audit-passages.ts'
import { termShape } from '../wordings/combine-values.ts'
import type { Cues } from '../cues/cue.ts'
import { makeHeadings } from '../wordings/headings.ts'
import { quoteFrom, type PreparedAgreement, type Sentence } from '../prepared.ts'
import type { FoundQuote } from '../quote.ts'
import type { ReadingRules, ReadingWords } from '../reading-rules.ts'
import type { AgreementReading } from '../reading.ts'
import { ratesCited } from './rates-cited.ts'
import { readByRule } from '../wordings/read-by-rule.ts'
import { settle, type Finding } from '../wordings/settle.ts'
import type { TermRule } from './term-rule.ts'
import { termIds, type TermId } from './term-values.ts'
import type { Term } from './term.ts'

interface TermFinding extends Finding {
  readonly rule: Pick<TermRule, 'name' | 'term' | 'confidence' | 'isFallback' | 'readings'>
}

type TermsRead = Pick<AgreementReading, 'auditClause' | 'terms'>

/** All thirty terms of the audit, in order, and the sentence that grants it. Rules that need an audit clause are silent where there is none. */
export function readTerms(prepared: PreparedAgreement, cues: Cues, rules: ReadingRules, language: 'nl' | 'en' | 'de'): TermsRead {
  const { terms, words, likelyGrant } = rules[language]
  const passages = findAuditPassages(prepared, terms, likelyGrant, cues)
  const findings = [...findAll(prepared, passages, terms, cues, words), ...findAnnexes(prepared)]
  return {
    auditClause: passages && quoteOf(prepared, passages.grant.sentence),
    terms: termIds.map((id) => settleTerm(id, findings.filter(({ rule }) => rule.term === id), rules.termReadings)),
  }
}

function findAll(prepared: PreparedAgreement, passages: AuditPassages | null, rules: readonly TermRule[], cues: Cues, words: ReadingWords): TermFinding[] {
  const auditRules = rules.filter(({ scope }) => scope === 'audit')
  const generalRules = rules.filter(({ scope, term }) => scope === 'agreement' && term !== 'T01')
  const rulesFor = cues.rulesFor([...auditRules, ...generalRules])
  const headings = makeHeadings(prepared, cues)
  const findings: TermFinding[] = []
  const grant = passages?.grant.sentence
  const rates = passages ? ratesCited(prepared, passages.sentences, cues) : new Set<Sentence>()
  const grantFirst = grant ? [grant, ...prepared.sentences.filter((sentence) => sentence !== grant)] : prepared.sentences
  for (const sentence of grantFirst) {
    const isOnAudit = passages !== null && passages.sentences.has(sentence)
    if (passages && grant === sentence) findings.push({ rule: passages.grant.rule, value: passages.grant.rule.value, quote: wholeQuote(prepared, sentence, passages.grant.rule) })
    for (const rule of rulesFor(sentence)) {
      const isInScope = rule.scope === 'agreement' || isOnAudit || (rule.term === 'T21' && rates.has(sentence))
      if (!isInScope || !headings.isUnder(rule.under, sentence.nodeId)) continue
      const value = readByRule(rule, sentence, cues, words)
      if (value !== undefined) findings.push({ rule, value, quote: wholeQuote(prepared, sentence, rule) })
    }
  }
  return findings
}

function settleTerm(id: TermId, found: readonly TermFinding[], readings: ReadingRules['termReadings']): Term {
  const { agreeing, ...settled } = settle(id === 'T02' ? withoutAuditorsSpokenOfAgain(found) : found, termShape(id))
  const vague = agreeing.find(({ rule }) => rule.readings !== null)?.rule.readings
  return { id, ...settled, readings: vague ? readingsFor(settled.value, readings[vague] ?? []) : [] }
}

/** A reading may change a part of the value only; the rest stays as it was read. */
function readingsFor(value: unknown, readings: Term['readings']): Term['readings'] {
  return readings.map((reading) => ({ ...reading, value: typeof reading.value === 'object' && reading.value !== null ? { ...(value as object), ...reading.value } : reading.value }))
}

const annexRule: TermFinding['rule'] = { name: 't29-annex', term: 'T29', confidence: 0.9, isFallback: false, readings: null }

/** The agreement leans on its own annexes too: each is a document that belongs to the criteria. */
function findAnnexes(prepared: PreparedAgreement): TermFinding[] {
  return prepared.outline.flatMap(({ id, kind, number, label, heading, range }) => {
    const words = label || heading
    const offset = kind === 'annex' && words ? prepared.text.slice(range.start, range.end).indexOf(words) : -1
    if (number === null || !words || offset < 0) return []
    const start = range.start + offset
    return [{ rule: annexRule, value: { documents: [number] }, quote: { nodeId: id, clause: number, text: words, range: { start, end: start + words.length }, rule: annexRule.name } }]
  })
}

function wholeQuote(prepared: PreparedAgreement, sentence: Sentence, rule: Pick<TermRule, 'name'>): FoundQuote {
  return quoteFrom(prepared, sentence, 0, sentence.text.length, rule.name)
}

function quoteOf(prepared: PreparedAgreement, sentence: Sentence): AgreementReading['auditClause'] {
  const { nodeId, clause, text, range } = quoteFrom(prepared, sentence, 0, sentence.text.length, '')
  return { nodeId, clause, text, range }
}
