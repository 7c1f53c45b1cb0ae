import type { Evaluation } from './evaluate.ts'
import { plainWords } from './same-words.ts'
import type { ThreeScores } from './score.ts'

const mostQuoted = 160

/** The evaluation as tables for a terminal, and then every miss. */
export function printEvaluation(evaluation: Evaluation): void {
  const { overall, byLanguage, byLabel, byDocument, auditClauseAccuracy, quotesVerbatim, calibration, misses, documents, unread } = evaluation
  console.log(`${documents} documents\n`)
  for (const { file, failure } of unread) console.log(`not read: ${file} (${failure})`)
  console.log(head)
  console.log(row('all labels together (micro)', overall))
  console.log(row('mean of the labels (macro)', { ...overall.macro, lenient: overall.macro }))
  for (const [title, groups] of [['by language', byLanguage], ['by label', byLabel], ['by document', byDocument]] as const) {
    console.log(`\n${title}`)
    for (const [name, group] of Object.entries(groups)) console.log(row(name, group))
  }
  console.log(`\naudit clause right: ${percent(auditClauseAccuracy)}   quotes verbatim: ${percent(quotesVerbatim)}`)
  console.log('\nconfidence      found  right')
  for (const { from, to, found, share } of calibration) console.log(`${from.toFixed(2)} to ${to.toFixed(2)}  ${String(found).padStart(7)}  ${percent(share)}`)
  console.log(`\n${misses.length} misses`)
  for (const { file, label, kind, isUnsure, expected, found, quote } of misses) {
    console.log(`${file}  ${label}${isUnsure ? ' (unsure)' : ''}  ${kind}: expected ${expected ?? 'nothing'}, found ${found ?? 'nothing'}`)
    if (quote) console.log(`    «${plainWords(quote).slice(0, mostQuoted)}»`)
  }
}

const head = `${''.padEnd(46)}precision  recall     F1   support   strict: P       R   lenient: P       R`

function row(name: string, { precision, recall, f1, support, strict, lenient }: ThreeScores): string {
  return [`  ${name}`.padEnd(47), percent(precision), '', percent(recall), percent(f1), String(support).padStart(7), '   ', percent(strict.precision), percent(strict.recall), '    ', percent(lenient.precision), percent(lenient.recall)].join(' ')
}

function percent(share: number | null): string {
  return (share === null ? '–' : `${(share * 100).toFixed(1)} %`).padStart(7)
}
