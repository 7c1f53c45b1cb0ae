import { useState } from 'react'

import type { CuratedReading } from '../../../shared/agreement/curated-reading.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { useSelected } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconJudgement } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { Quote } from '../../ui/text/quote.tsx'
import { AdoptGap } from './adopt-gap.tsx'
import { type Card, CardList } from './card-list.tsx'
import { StatusBadge } from './controls-tab.tsx'
import { Clauses, GapFacts, SeverityBadge } from './gap-facts.tsx'
import { placeOf } from './quoting.ts'
import { Sentence, useAgreementLanguage } from './sentence.tsx'
import { curatedControlId } from './subjects.ts'

const kinds = ['gaps', 'claims', 'controls'] as const
type Kind = (typeof kinds)[number]

/** What an editor wrote about exactly this text: a person's work, apart from what the rules read. */
export function CuratedTab({ curated, onCurrent }: { readonly curated: CuratedReading; readonly onCurrent: (id: string) => void }) {
  const texts = useTexts()
  const language = useLanguage()
  const inWords = useInLanguage()
  const selected = useSelected()
  const [kind, setKind] = useState<Kind>(() => kindOf(curated, selected))
  const cards = useCards(curated, kind)
  return (
    <>
      <div className="read-notice">
        <Callout tone="neutral" icon={IconJudgement} title={texts('reading:curated.title')}>
          <p>{texts('reading:curated.by', { author: curated.author, date: formatDate(language, curated.writtenOn) })}</p>
          <p>{inWords(curated.note)}</p>
        </Callout>
      </div>
      <div className="read-bar">
        <SegmentedControl
          label={texts('reading:curated.filter')}
          isLabelHidden
          value={kind}
          onChange={setKind}
          segments={kinds.map((id) => ({ id, label: `${texts(`reading:curated.kind.${id}`)} ${curated[id].length}` }))}
        />
      </div>
      <CardList
        label={texts('reading:curated.list')}
        groups={[{ id: kind, title: texts(`reading:curated.kind.${kind}`), cards }]}
        current={cards.some(({ id }) => id === selected) ? selected : null}
        onCurrent={onCurrent}
        open={selected && <OpenCurated curated={curated} id={selected} />}
        empty={null}
      />
    </>
  )
}

function kindOf({ claims, controls }: CuratedReading, id: string | null): Kind {
  if (claims.some((claim) => claim.id === id)) return 'claims'
  return controls.some(({ control }) => curatedControlId(control) === id) ? 'controls' : 'gaps'
}

function useCards({ gaps, claims, controls }: CuratedReading, kind: Kind): readonly Card[] {
  const inWords = useInLanguage()
  const catalogue = useCatalogue()
  const lang = useAgreementLanguage()
  switch (kind) {
    case 'gaps':
      return gaps.map(({ id, title, severity }) => ({ id, code: id, title: inWords(title), badges: <SeverityBadge severity={severity} /> }))
    case 'claims':
      return claims.map(({ id, quote }) => ({ id, title: id, line: quote, lineLang: lang }))
    case 'controls':
      return controls.map(({ control, status }) => {
        const definition = catalogue.controls.find(({ id }) => id === control)
        return { id: curatedControlId(control), code: control, title: definition ? inWords(definition.title) : control, badges: <StatusBadge status={status} isJudged /> }
      })
  }
}

function OpenCurated({ curated, id }: { readonly curated: CuratedReading; readonly id: string }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const gap = curated.gaps.find((each) => each.id === id)
  if (gap) {
    return (
      <>
        {gap.quotes.map((quote) => <CuratedQuote key={quote} quote={quote} clause={gap.clauses[0]} />)}
        <GapFacts gap={gap} />
        <AdoptGap key={gap.id} kind="curatedGap" gap={gap} quotes={gap.quotes} isBlocked={false} />
      </>
    )
  }
  const claim = curated.claims.find((each) => each.id === id)
  if (claim) {
    return (
      <>
        <CuratedQuote quote={claim.quote} />
        <DescriptionList
          isStacked
          items={[
            { term: texts('reading:claim.evidence'), description: inWords(claim.evidence) },
            { term: texts('reading:claim.test'), description: inWords(claim.test) },
          ]}
        />
      </>
    )
  }
  const judged = curated.controls.find(({ control }) => curatedControlId(control) === id)
  if (!judged) return null
  return (
    <>
      <p>{judged.remark ? inWords(judged.remark) : texts('reading:curated.noRemark')}</p>
      {judged.clauses.length > 0 && <DescriptionList isStacked items={[{ term: texts('reading:gap.clauses'), description: <Clauses clauses={judged.clauses} /> }]} />}
    </>
  )
}

/** A quote written down without its place, led back to it where it stands in the text word for word. */
function CuratedQuote({ quote, clause = '' }: { readonly quote: string; readonly clause?: string | undefined }) {
  const lang = useAgreementLanguage()
  const [range] = placeOf(useAudit().agreement.source.text, quote)
  return range ? <Sentence quote={{ text: quote, clause, range }} /> : <Quote lang={lang} clause={clause}>{quote}</Quote>
}
