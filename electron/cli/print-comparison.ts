import { describeDuty } from '../../shared/agreement/duties/describe-duty.ts'
import { describeTerm } from '../../shared/agreement/terms/describe-term.ts'
import type { DutyId } from '../../shared/agreement/duties/duty-values.ts'
import type { TermId } from '../../shared/agreement/terms/term-values.ts'
import { isWordForWord } from '../../shared/agreement/versions/comparison.ts'
import { describeClause } from '../../shared/agreement/versions/describe-clause.ts'
import { countStatements } from '../../shared/agreement/versions/statement-change.ts'
import { isChange, type ValueChange } from '../../shared/agreement/versions/value-change.ts'
import type { WordStretch } from '../../shared/agreement/versions/word-changes.ts'
import { type JudgedAnswer, putBackReason } from '../../shared/audit/amendment.ts'
import type { Audit } from '../../shared/audit/audit.ts'
import { describeAnswer } from '../../shared/audit/describe-answer.ts'
import type { Catalogue } from '../../shared/catalogue/index.ts'
import type { ComparedVersion } from '../../shared/contract/versions.ts'
import type { Shell } from './shell.ts'

interface Compared extends ComparedVersion {
  readonly audit: Audit
  readonly answers: readonly JudgedAnswer[]
  readonly catalogue: Catalogue
}

/** Says what changed, clause by clause and term by term, and which of the judgements stand. */
export function printComparison(shell: Shell, compared: Compared): void {
  const { print, texts } = shell
  const { audit, read, comparison } = compared
  print(texts('cli:amend.title', { file: read.source.fileName, sha256: read.source.sha256 }))
  print(texts('cli:amend.instead', { file: audit.agreement.source.fileName, sha256: audit.agreement.source.sha256 }))
  for (const remark of read.source.remarks) print(texts(`agreement:sourceRemark.${remark}`))
  if (isWordForWord(comparison)) print(`\n${texts('cli:amend.sameWords')}`)
  else printClauses(shell, compared)
  printTerms(shell, compared)
  printDuties(shell, compared)
  print(`\n${texts('versions:count.claims', countStatements(comparison.claims))}`)
  print(texts('versions:count.gaps', countStatements(comparison.gaps)))
  print(texts('versions:count.contradictions', countStatements(comparison.contradictions)))
  printAnswers(shell, compared)
}

function printClauses({ print, texts }: Shell, { comparison: { clauses } }: Compared): void {
  const count = (kind: string) => clauses.filter((clause) => clause.kind === kind).length
  print(`\n${texts('versions:count.clauses', { changed: count('changed'), added: count('added'), removed: count('removed'), renumbered: count('renumbered'), same: count('same') })}`)
  for (const change of clauses) {
    if (change.kind === 'same') continue
    print(`\n  ${describeClause(texts, change)}  ${texts(`versions:clause.${change.kind}`)}`)
    if (change.words.length > 0) print(`       ${change.words.map(marked).join(' ')}`)
  }
}

/** Old words between `[-` and `-]`, new ones between `{+` and `+}`, as word-by-word comparison is printed elsewhere. */
function marked({ kind, text }: WordStretch): string {
  return { kept: text, removed: `[-${text}-]`, added: `{+${text}+}` }[kind]
}

function printTerms(shell: Shell, { audit, read, comparison, catalogue }: Compared): void {
  const { texts, language } = shell
  const names = new Map(catalogue.terms.map(({ id, name }) => [id as string, `${id}  ${name[language]}`]))
  printValues(shell, texts('cli:amend.terms'), comparison.terms, [audit.agreement.reading.terms, read.reading.terms], {
    name: (id) => names.get(id) ?? id,
    describe: (id, value) => describeTerm(id as TermId, value, texts),
  })
}

function printDuties(shell: Shell, { audit, read, comparison }: Compared): void {
  const { texts } = shell
  printValues(shell, texts('cli:amend.duties'), comparison.duties, [audit.agreement.reading.duties, read.reading.duties], {
    name: (id) => texts(`agreement:dutyName.${id as DutyId}`),
    describe: (id, value) => describeDuty(id as DutyId, value, texts),
  })
}

interface Saying {
  readonly name: (id: string) => string
  readonly describe: (id: string, value: unknown) => string
}

type Proposed = readonly { readonly id: string; readonly value: unknown }[]

function printValues({ print, texts }: Shell, title: string, changes: readonly ValueChange[], [before, after]: readonly [Proposed, Proposed], { name, describe }: Saying): void {
  const said = (all: Proposed, id: string) => {
    const value = all.find((proposed) => proposed.id === id)?.value ?? null
    return value === null ? texts('cli:read.silent') : describe(id, value)
  }
  const changed = changes.filter(isChange)
  print(`\n${title}`)
  if (changed.length === 0) print(`  ${texts('cli:amend.unchanged')}`)
  for (const { id, kind } of changed) {
    print(`  ${name(id)}  ${texts(`versions:value.${kind}`)}`)
    if (kind === 'other_words') continue
    print(`       ${texts('cli:amend.was', { value: said(before, id) })}`)
    print(`       ${texts('cli:amend.becomes', { value: said(after, id) })}`)
  }
}

function printAnswers({ print, texts }: Shell, { audit, answers, catalogue }: Compared): void {
  const again = answers.filter((answer) => putBackReason(answer) !== null)
  print(`\n${texts('cli:amend.answers', { stood: answers.length - again.length, putBack: again.length })}`)
  for (const answer of [...again, ...answers.filter((each) => !again.includes(each))]) {
    const verdict = texts(again.includes(answer) ? 'cli:amend.again' : 'cli:amend.stands')
    print(`  ${verdict.padEnd(8)}  ${describeAnswer(texts, audit, catalogue, answer)}`)
    print(`            ${texts(`versions:why.${answer.why}`)}`)
  }
}
