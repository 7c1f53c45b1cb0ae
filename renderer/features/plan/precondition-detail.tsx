import { onOneLine } from '../../../shared/agreement/quote.ts'
import { describePreconditionFact } from '../../../shared/audit/describe-precondition.ts'
import type { Precondition, PreconditionFact } from '../../../shared/audit/precondition.ts'
import type { PreconditionId } from '../../../shared/audit/preparation.ts'
import { formatDay } from '../../../shared/text/format.ts'
import { useTextFollows } from '../../app/agreement-text/use-text-follows.ts'
import { goTo, select, showPassage } from '../../app/place.ts'
import { PutBackNotice } from '../../app/put-back/put-back-notice.tsx'
import { useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconEvidence, IconNext } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Quote } from '../../ui/text/quote.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { PlanTab } from './place-in-plan.ts'
import { preconditionTone } from './precondition-tone.ts'

/** The tab on which the facts of a precondition are recorded, where this room has one. */
const recordedOn: { readonly [id in PreconditionId]?: Extract<PlanTab, 'dates' | 'engagement' | 'documents'> } = {
  independent_third_party: 'engagement',
  auditor_quality: 'engagement',
  scope: 'engagement',
  methods: 'engagement',
  notice: 'dates',
  yearly_limit: 'dates',
  secrecy: 'engagement',
  cooperation: 'documents',
  external_documents: 'documents',
}

/** One precondition: what is missing, why the agreement asks for it, and what was decided. */
export function PreconditionDetail({ precondition }: { readonly precondition: Precondition }) {
  const texts = useTexts()
  const { id, gate, status, obstacles, notes, terms } = precondition
  const tab = recordedOn[id]
  return (
    <div className="plan-detail">
      <Stack>
        <header className="plan-detail-header">
          <h2>{texts(`plan:precondition.${id}`)}</h2>
          <Badge tone={preconditionTone(precondition)}>{texts(`report:value.preconditionStatus.${status}`)}</Badge>
          <span className="plan-soft">{texts(`plan:weight.${gate}`)}</span>
        </header>
        {obstacles.length > 0 && (
          <Callout tone={gate === 'hard' ? 'bad' : 'warn'} title={texts('plan:detail.obstacles')}>
            <Facts facts={obstacles} />
          </Callout>
        )}
        {notes.length > 0 && (
          <section>
            <h3>{texts('plan:detail.notes')}</h3>
            <Facts facts={notes} />
          </section>
        )}
        {tab && (
          <div>
            <Button size="small" icon={IconNext} onPress={() => select(tab)}>{texts(`plan:detail.to.${tab}`)}</Button>
          </div>
        )}
        <Why precondition={precondition} />
        <p className="plan-terms">
          {terms.map((term) => (
            <Link key={term} onPress={() => goTo('agreement', term)}>{texts('plan:detail.toTerm', { term })}</Link>
          ))}
        </p>
        <Decision precondition={precondition} />
        <PutBackNotice kind="precondition" id={id} />
        <DecisionForm precondition={precondition} />
      </Stack>
    </div>
  )
}

function Facts({ facts }: { readonly facts: readonly PreconditionFact[] }) {
  const texts = useTexts()
  return (
    <ul className="plan-facts">
      {facts.map((fact) => (
        <li key={JSON.stringify(fact)}>
          {describePreconditionFact(texts, fact)} {fact.kind === 'term_unconfirmed' && <Link label={texts('plan:detail.confirmTerm', { term: fact.term })} onPress={() => goTo('agreement', fact.term)}>{texts('plan:detail.confirm')}</Link>}
        </li>
      ))}
    </ul>
  )
}

function Why({ precondition: { quotes } }: { readonly precondition: Precondition }) {
  const texts = useTexts()
  const { language } = useAudit().agreement.reading
  useTextFollows(quotes[0]?.range)
  return (
    <section>
      <h3>{texts('plan:detail.why')}</h3>
      {quotes.length === 0 && <p>{texts('plan:detail.silent')}</p>}
      {quotes.map(({ text, clause, range }) => (
        <Quote key={range.start} lang={language === 'unknown' ? 'und' : language} clause={clause} onShow={() => showPassage(range)} showLabel={texts('reading:showInText')}>
          {onOneLine(text)}
        </Quote>
      ))}
    </section>
  )
}

function Decision({ precondition: { decision } }: { readonly precondition: Precondition }) {
  const texts = useTexts()
  const language = useLanguage()
  const { evidence } = useAudit()
  if (!decision) return null
  return (
    <section>
      <h3>{texts('plan:detail.decision')}</h3>
      <p className="plan-soft">{texts('plan:detail.decided', { status: texts(`report:value.preconditionStatus.${decision.status}`), by: decision.by, on: formatDay(language, decision.at) })}</p>
      {decision.party !== '' && <p>{texts('plan:detail.party', { party: decision.party })}</p>}
      <p className="plan-words">{decision.explanation}</p>
      <p className="plan-terms">
        {decision.evidence.map((id) => (
          <Link key={id} icon={IconEvidence} onPress={() => goTo('evidence', id)}>{texts('report:name.item', { id, title: evidence[id]?.title ?? '' })}</Link>
        ))}
      </p>
    </section>
  )
}
