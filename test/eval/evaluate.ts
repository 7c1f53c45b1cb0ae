import path from 'node:path'

import { readAgreementFile } from '../../electron/services/documents/read-agreement-file.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'
import type { ReadingRules } from '../../shared/agreement/reading-rules.ts'
import { AppError } from '../../shared/errors.ts'
import { calibrate, type Band } from './calibration.ts'
import { expectedFacts } from './expected-facts.ts'
import { plainNumber } from './fact.ts'
import { foundFacts } from './found-facts.ts'
import type { Label } from './label.ts'
import { plainWords } from './same-words.ts'
import { judge, macro, ratio, scores, type Score, type ThreeScores, type Verdict } from './score.ts'

/** How well the product reads a folder of labelled agreements. Figures are shares from 0 to 1; those directly in a score count every label as it stands. */
export interface Evaluation {
  readonly documents: number
  /** Files that the product refused, with what it said. */
  readonly unread: readonly { readonly file: string; readonly failure: string }[]
  /** Over all facts together (micro); `macro` over labels, each counting the same. */
  readonly overall: ThreeScores & { readonly macro: Score & { readonly strict: Score } }
  readonly byLanguage: Readonly<Record<string, ThreeScores>>
  readonly byLabel: Readonly<Record<string, ThreeScores>>
  readonly byDocument: Readonly<Record<string, ThreeScores>>
  /** Of the agreements that grant an audit in a numbered clause: the share where the reading names that top-level number. */
  readonly auditClauseAccuracy: number | null
  /** Of all quotes of the readings: the share that stands in its text, letter for letter. */
  readonly quotesVerbatim: number | null
  readonly calibration: readonly Band[]
  readonly misses: readonly Verdict[]
}

/** Reads every labelled file as the product does and compares. A file that cannot be read counts as one in which nothing was found. */
export async function evaluate(folderPath: string, labels: readonly Label[], rules: ReadingRules): Promise<Evaluation> {
  const verdicts: Verdict[] = []
  const clauses: boolean[] = []
  const verbatim: boolean[] = []
  const unread: { file: string; failure: string }[] = []
  for (const label of labels) {
    const { text, reading, failure } = await readAsProduct(path.join(folderPath, label.file), rules)
    if (failure !== null) unread.push({ file: label.file, failure })
    const found = reading ? foundFacts(reading) : []
    verdicts.push(...judge(label.file, label.language, label.unsure, expectedFacts(label), found))
    if (label.audit.clause !== null) clauses.push(found.some((fact) => fact.label === 'audit.clause' && fact.value === plainNumber(label.audit.clause!)))
    if (reading) verbatim.push(...quotesOf(reading).map((quote) => isVerbatim(quote, text)))
  }
  const byLabel = groupScores(verdicts, ({ label }) => label)
  return {
    documents: labels.length,
    unread,
    overall: { ...scores(verdicts), macro: { ...macro(Object.values(byLabel)), strict: macro(Object.values(byLabel).map(({ strict }) => strict)) } },
    byLanguage: groupScores(verdicts, ({ language }) => language),
    byLabel,
    byDocument: groupScores(verdicts, ({ file }) => file),
    auditClauseAccuracy: share(clauses),
    quotesVerbatim: share(verbatim),
    calibration: calibrate(verdicts.filter(({ label }) => label !== 'clauses_total')),
    misses: verdicts.filter(({ kind }) => kind !== 'right'),
  }
}

async function readAsProduct(filePath: string, rules: ReadingRules): Promise<{ readonly text: string; readonly reading: AgreementReading | null; readonly failure: string | null }> {
  try {
    const { text } = await readAgreementFile(filePath)
    return { text, reading: readAgreement(text, rules), failure: null }
  } catch (error) {
    if (error instanceof AppError) return { text: '', reading: null, failure: error.code }
    throw error
  }
}

function groupScores(verdicts: readonly Verdict[], nameOf: (verdict: Verdict) => string): Record<string, ThreeScores> {
  const groups = Map.groupBy(verdicts, nameOf)
  return Object.fromEntries([...groups].toSorted(([one], [other]) => one.localeCompare(other)).map(([name, group]) => [name, scores(group)]))
}

function quotesOf({ auditClause, terms, duties, claims, gaps, controls }: AgreementReading) {
  const settled = [...terms, ...duties].flatMap((read) => [...read.quotes, ...read.alternatives.flatMap(({ quotes }) => quotes)])
  return [...(auditClause ? [auditClause] : []), ...settled, ...claims.map(({ quote }) => quote), ...[...gaps, ...controls].flatMap(({ quotes }) => quotes)]
}

/** At its place to the letter, and somewhere in the text once both are on one line. */
function isVerbatim(quote: { readonly text: string; readonly range: { readonly start: number; readonly end: number } }, text: string): boolean {
  return text.slice(quote.range.start, quote.range.end) === quote.text && quote.text !== '' && plainWords(text).includes(plainWords(quote.text))
}

function share(answers: readonly boolean[]): number | null {
  return ratio(answers.filter(Boolean).length, answers.length)
}
