import { confidenceGrade } from '../../../shared/agreement/confidence-grade.ts'
import { describeTerm } from '../../../shared/agreement/terms/describe-term.ts'
import type { Term } from '../../../shared/agreement/terms/term.ts'
import { effectiveTerm } from '../../../shared/audit/effective-term.ts'
import type { AppError } from '../../../shared/errors.ts'
import { heldTermText } from '../../../shared/report/term-text.ts'
import { formatInstant } from '../../../shared/text/format.ts'
import type { Asked } from '../../app/commands.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { PutBackNotice } from '../../app/put-back/put-back-notice.tsx'
import { useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Alternatives } from './alternatives.tsx'
import { askWholeTextRead } from './whole-text.tsx'
import { Sentence } from './sentence.tsx'
import { ChooseReading } from './choose-reading.tsx'
import { CorrectTerm } from './correct-term.tsx'
import { LeaveUnsure } from './leave-unsure.tsx'
import { TermEffects } from './term-effects.tsx'

/** What a person is doing with a term: looking at it, or filling in one of the three forms. */
export type TermMode = 'look' | 'correct' | 'unsure' | 'choose'

interface TermCardProps {
  readonly term: Term
  readonly mode: TermMode
  readonly onMode: (mode: TermMode) => void
  readonly onConfirm: () => void
  /** Says whether the decision was accepted. */
  readonly onDecide: (command: Asked) => Promise<boolean>
  readonly failure: AppError | null
}

/** One term, open: what is held of it, the sentences it rests on, and what can be decided. */
export function TermCard({ term, mode, onMode, onConfirm, onDecide, failure }: TermCardProps) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const audit = useAudit()
  const definition = useCatalogue().terms.find(({ id }) => id === term.id)
  const form = { term, onDecide, onCancel: () => onMode('look') }
  return (
    <>
      {definition && <p className="term-question">{inWords(definition.question)}</p>}
      <p className="term-value">{heldTermText({ audit, texts }, term.id)}</p>
      <Decision term={term} />
      <PutBackNotice kind="term" id={term.id} />
      {term.quotes.map((quote) => <Sentence key={`${quote.rule} ${quote.range.start}`} quote={quote} />)}
      {term.quotes.length > 0 && <p className="read-small">{texts(`reading:term.confidence.${confidenceGrade(term.confidence)}`)}</p>}
      <Alternatives about={texts('reading:term.alternativesAbout')} alternatives={term.alternatives.map(({ value, quotes }) => ({ said: describeTerm(term.id, value, texts), quotes }))} />
      {mode !== 'choose' && <Readings term={term} />}
      {mode === 'look' && <Decisions term={term} onMode={onMode} onConfirm={onConfirm} />}
      {mode === 'correct' && <CorrectTerm {...form} />}
      {mode === 'unsure' && <LeaveUnsure {...form} />}
      {mode === 'choose' && <ChooseReading {...form} />}
      <FailureNotice failure={failure} />
      {definition && <TermEffects definition={definition} />}
    </>
  )
}

/** Who decided what, with the reason; and the proposal, where it was not followed. */
function Decision({ term: { id, value } }: { readonly term: Term }) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const decision = audit.terms[id]
  if (!decision) return null
  const { reading, reason } = effectiveTerm(audit, id)
  return (
    <div className="read-small">
      <p>{texts(`reading:term.decided.${decision.kind}`, { by: decision.by, at: formatInstant(language, decision.at) })}</p>
      {reason && <p>{texts('report:pdf.labelled', { label: texts('reading:form.reason'), text: reason })}</p>}
      {(decision.kind === 'corrected' || reading) && (
        <p>{texts('report:pdf.labelled', { label: texts('reading:term.proposalTitle'), text: value === null ? texts('reading:term.nothingFound') : describeTerm(id, value, texts) })}</p>
      )}
    </div>
  )
}

/** The ways to understand vague wording, until one is chosen. */
function Readings({ term: { id, readings } }: { readonly term: Term }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const chosen = effectiveTerm(useAudit(), id).reading
  if (readings.length === 0) return null
  return (
    <Callout tone={chosen ? 'neutral' : 'info'} title={texts('reading:term.readingsTitle')}>
      <ul className="term-readings">
        {readings.map((reading) => (
          <li key={reading.id}>
            {texts('reading:term.readingLine', { id: reading.id, meaning: inWords(reading.meaning) })}
            {reading.id === chosen && <strong> ({texts('reading:term.readingChosen')})</strong>}
          </li>
        ))}
      </ul>
    </Callout>
  )
}

function Decisions({ term: { id, isSilent, readings }, onMode, onConfirm }: { readonly term: Term } & Pick<TermCardProps, 'onMode' | 'onConfirm'>) {
  const texts = useTexts()
  const audit = useAudit()
  const isDisabled = !useIsEditable()
  const isOpen = audit.terms[id] === undefined || audit.terms[id].kind === 'unsure'
  const first = isOpen ? 'primary' : 'secondary'
  const needsWholeText = isSilent && audit.wholeTextRead === null
  return (
    <>
      {needsWholeText && <Callout tone="info">{texts('reading:wholeText.needed')}</Callout>}
      <div className="read-buttons">
        {needsWholeText && <Button variant={first} shortcut="↵" isDisabled={isDisabled} onPress={askWholeTextRead}>{texts('reading:wholeText.declare')}</Button>}
        {readings.length > 1 && <Button variant={first} shortcut="R" isDisabled={isDisabled} onPress={() => onMode('choose')}>{texts('reading:term.chooseReading')}</Button>}
        {!needsWholeText && readings.length <= 1 && <Button variant={first} shortcut="↵" isDisabled={isDisabled} onPress={onConfirm}>{texts('reading:term.confirm')}</Button>}
        <Button shortcut="E" isDisabled={isDisabled} onPress={() => onMode('correct')}>{texts('reading:term.correct')}</Button>
        <Button shortcut="U" isDisabled={isDisabled} onPress={() => onMode('unsure')}>{texts('reading:term.unsure')}</Button>
      </div>
    </>
  )
}
