import { type Gap, Severity } from '../../../shared/agreement/gaps/gap.ts'
import { onOneLine } from '../../../shared/agreement/quote.ts'
import { findingsOnGap, gapStanding } from '../../../shared/audit/gap-standing.ts'
import { standingFindings } from '../../../shared/audit/progress.ts'
import { touchingGaps } from '../../../shared/report/touching-gaps.ts'
import { formatList } from '../../../shared/text/format.ts'
import { goTo, useSelected } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconFinding } from '../../ui/icons.tsx'
import { AdoptGap } from './adopt-gap.tsx'
import { type CardGroup, CardList } from './card-list.tsx'
import { GapFacts, SeverityBadge } from './gap-facts.tsx'
import { OpenContradiction } from './open-contradiction.tsx'
import { Sentence } from './sentence.tsx'
import { DeclareWholeText } from './whole-text.tsx'

/** Where the rules think that the agreement contradicts itself; and what it lacks or gets wrong, gravest first. */
export function GapsTab({ onCurrent }: { readonly onCurrent: (id: string) => void }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const selected = useSelected()
  const audit = useAudit()
  const { gaps, contradictions } = audit.agreement.reading
  const gap = gaps.find(({ id }) => id === selected)
  const contradiction = contradictions.find(({ id }) => id === selected)

  const groups = [
    {
      id: 'contradictions',
      title: texts('report:field.contradictions'),
      cards: contradictions.map((each) => ({
        id: each.id,
        title: inWords(each.title),
        line: each === contradiction ? undefined : cited(each.clauses),
        badges: findingsOnGap(standingFindings(audit), 'contradiction', each.id).length > 0 && <AdoptedBadge />,
      })),
    },
    ...Severity.options.map((severity): CardGroup => ({
      id: severity,
      title: texts(`report:value.severity.${severity}`),
      cards: gaps.filter((each) => each.severity === severity).map((each) => ({
        id: each.id,
        title: inWords(each.title),
        line: each === gap ? undefined : cited(each.clauses),
        badges: gapStanding(audit, each) === 'adopted' && <AdoptedBadge />,
      })),
    })),
  ].filter(({ cards }) => cards.length > 0)

  return (
    <>
      {groups.length > 0 && <p className="read-about">{texts('reading:gap.about')}</p>}
      <CardList
        label={texts('reading:gap.list')}
        groups={groups}
        current={gap?.id ?? contradiction?.id ?? null}
        onCurrent={onCurrent}
        open={gap ? <OpenGap gap={gap} /> : contradiction && <OpenContradiction contradiction={contradiction} />}
        empty={
          <EmptyState
            icon={IconFinding}
            title={texts('reading:gap.empty')}
            description={texts('reading:gap.emptyNext')}
            actions={audit.side === 'controller' && <Button onPress={() => goTo('findings')}>{texts('reading:gap.toFindings')}</Button>}
          />
        }
      />
    </>
  )
}

function AdoptedBadge() {
  return <Badge tone="good">{useTexts()('report:value.standing.adopted')}</Badge>
}

/** Clause numbers on one line, none of them broken over two. */
function cited(clauses: readonly string[]): string | undefined {
  return clauses.length === 0 ? undefined : clauses.join(' · ').replaceAll(/(?<! ·) (?!·)/g, '\u00A0')
}

function OpenGap({ gap }: { readonly gap: Gap }) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const touching = touchingGaps(gap, audit.agreement.curated?.gaps ?? [])
  const isUnconfirmed = gapStanding(audit, gap) === 'unconfirmed'
  return (
    <>
      <p><SeverityBadge severity={gap.severity} /></p>
      {gap.quotes.map((quote) => <Sentence key={quote.range.start} quote={quote} />)}
      <GapFacts gap={gap} />
      {touching.length > 0 && <p className="read-small">{texts('reading:gap.touching', { ids: formatList(language, touching) })}</p>}
      {isUnconfirmed && <Callout tone="info" action={<DeclareWholeText />}>{texts('reading:gap.absence')}</Callout>}
      <AdoptGap key={gap.id} kind="gap" gap={gap} quotes={gap.quotes.map(({ text }) => onOneLine(text))} isBlocked={isUnconfirmed} />
    </>
  )
}
