import { useState } from 'react'

import type { ClauseChange, ClauseChangeKind } from '../../../shared/agreement/versions/clause-change.ts'
import { describeClause } from '../../../shared/agreement/versions/describe-clause.ts'
import { countStatements } from '../../../shared/agreement/versions/statement-change.ts'
import type { WordStretch } from '../../../shared/agreement/versions/word-changes.ts'
import type { ComparedVersion } from '../../../shared/contract/versions.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import type { Tone } from '../../ui/tone.ts'
import { useAgreementLanguage } from './sentence.tsx'

/** So many are drawn before a person asks for more. */
const shownAtOnce = 100

const tones: Readonly<Record<ClauseChangeKind, Tone>> = { same: 'neutral', changed: 'warn', added: 'good', removed: 'bad', renumbered: 'info' }

/** What is read in the clauses, counted beside them. */
const statements = ['claims', 'gaps', 'contradictions'] as const

/** Every clause that is not what it was, old words beside new ones. */
export function ClauseChanges({ compared: { comparison, read } }: { readonly compared: ComparedVersion }) {
  const texts = useTexts()
  const [shown, setShown] = useState(shownAtOnce)
  const changes = comparison.clauses.filter(({ kind }) => kind !== 'same')
  const count = (kind: ClauseChangeKind) => comparison.clauses.filter((clause) => clause.kind === kind).length
  const left = changes.length - shown
  return (
    <div className="version-part">
      <ul className="read-small">
        <li>{texts('versions:count.clauses', { changed: count('changed'), added: count('added'), removed: count('removed'), renumbered: count('renumbered'), same: count('same') })}</li>
        {statements.map((what) => <li key={what}>{texts(`versions:count.${what}`, countStatements(comparison[what]))}</li>)}
      </ul>
      <ul className="version-clauses" aria-label={texts('versions:view.clauseList')}>
        {changes.slice(0, shown).map((change, index) => (
          <Clause key={index} change={change} language={read.reading.language} />
        ))}
      </ul>
      {left > 0 && <Button onPress={() => setShown(shown + shownAtOnce)}>{texts('versions:view.more', { count: Math.min(left, shownAtOnce) })}</Button>}
    </div>
  )
}

function Clause({ change, language }: { readonly change: ClauseChange; readonly language: string }) {
  const texts = useTexts()
  const oldLanguage = useAgreementLanguage()
  const { kind, words } = change
  const newLanguage = language === 'unknown' ? 'und' : language
  return (
    <li className="version-clause">
      <h3>
        {describeClause(texts, change)} <Badge tone={tones[kind]}>{texts(`versions:clause.${kind}`)}</Badge>
      </h3>
      {words.length > 0 && (
        <div className="version-words">
          <Side label={texts('versions:view.before')} lang={oldLanguage} words={words} leftOut="added" />
          <Side label={texts('versions:view.after')} lang={newLanguage} words={words} leftOut="removed" />
        </div>
      )}
    </li>
  )
}

interface SideProps {
  readonly label: string
  readonly lang: string
  readonly words: readonly WordStretch[]
  readonly leftOut: WordStretch['kind']
}

/** The words of one version, those that the other does not have marked. */
function Side({ label, lang, words, leftOut }: SideProps) {
  const own = words.filter(({ kind }) => kind !== leftOut)
  return (
    <div role="group" aria-label={label}>
      <p className="version-side" aria-hidden>{label}</p>
      <p lang={lang}>
        {own.length === 0 ? '–' : own.map(({ kind, text }, index) => (
          <span key={index}>
            {index > 0 && ' '}
            {kind === 'kept' ? text : kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
          </span>
        ))}
      </p>
    </div>
  )
}
