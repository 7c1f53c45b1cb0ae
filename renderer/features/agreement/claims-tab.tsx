import { onOneLine } from '../../../shared/agreement/quote.ts'
import { claimTitle } from '../../../shared/agreement/claims/claim-title.ts'
import type { Claim } from '../../../shared/agreement/claims/claim.ts'
import type { ClaimJudgement } from '../../../shared/audit/assessment.ts'
import { formatList } from '../../../shared/text/format.ts'
import { goTo, useSelected } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconChecklist, IconClaim } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { type CardGroup, CardList } from './card-list.tsx'
import { rootOf } from './outline-roots.ts'
import { Sentence, useAgreementLanguage } from './sentence.tsx'

/** What the processor says of itself, article by article, with what would prove it. */
export function ClaimsTab({ onCurrent }: { readonly onCurrent: (id: string) => void }) {
  const texts = useTexts()
  const selected = useSelected()
  const { reading } = useAudit().agreement
  const { claimTopics } = useCatalogue()
  const lang = useAgreementLanguage()
  const claim = reading.claims.find(({ id }) => id === selected)

  const byArticle = Map.groupBy(reading.claims, ({ quote }) => rootOf(reading.outline, quote.nodeId))
  const groups = [...byArticle].map(([article, claims]): CardGroup => {
    const title = article ? [article.number, article.heading].filter(Boolean).join(' ') : ''
    return {
      id: article?.id ?? '',
      title: title || texts(`reading:outline.kind.${article?.kind ?? 'section'}`),
      cards: claims.map((each) => ({ id: each.id, title: texts('reading:claim.card', { clause: each.quote.clause, title: claimTitle(each, claimTopics, texts) }), line: each === claim ? undefined : onOneLine(each.quote.text), lineLang: lang, badges: <ClaimBadges claim={each} /> })),
    }
  })
  return (
    <CardList
      label={texts('reading:claim.list')}
      groups={groups}
      current={claim?.id ?? null}
      onCurrent={onCurrent}
      open={claim && <OpenClaim claim={claim} />}
      empty={
        <EmptyState
          icon={IconClaim}
          title={texts('reading:claim.empty')}
          description={texts('reading:claim.emptyNext')}
          actions={<Button icon={IconChecklist} onPress={() => goTo('checklist')}>{texts('reading:claim.toChecklist')}</Button>}
        />
      }
    />
  )
}

function ClaimBadges({ claim: { id, isPopulationClaim } }: { readonly claim: Claim }) {
  const texts = useTexts()
  const judgement = useAudit().claims[id]
  return (
    <>
      {judgement && <ResultBadge result={judgement.result} />}
      {isPopulationClaim && <Badge tone="neutral" icon={null}>{texts('reading:claim.population')}</Badge>}
    </>
  )
}

function ResultBadge({ result }: Pick<ClaimJudgement, 'result'>) {
  const words = useTexts()(`report:value.claimResult.${result}`)
  if (result === 'proven') return <Badge tone="good">{words}</Badge>
  if (result === 'contradicted') return <Badge tone="bad">{words}</Badge>
  return <Badge icon={null}>{words}</Badge>
}

function OpenClaim({ claim }: { readonly claim: Claim }) {
  const texts = useTexts()
  const language = useLanguage()
  const inWords = useInLanguage()
  const catalogue = useCatalogue()
  const { quote, qualifiers, certificate, isPopulationClaim, evidence, test } = claim
  const controls = claim.controls.map((id) => {
    const control = catalogue.controls.find((each) => each.id === id)
    return control ? texts('report:name.item', { id, title: inWords(control.title) }) : id
  })
  const standard = certificate && [certificate.standard, certificate.edition].filter(Boolean).join(':')
  const facts = [
    ...(certificate && standard ? [{ term: texts('reading:claim.certificateFacts'), description: [standard, texts(`reading:claim.holder.${certificate.holder}`), texts(`reading:claim.stance.${certificate.stance}`)].join(' · ') }] : []),
    ...(certificate?.scope ? [{ term: texts('reading:claim.certificateScope'), description: texts('claims:detail.words', { words: certificate.scope }) }] : []),
    ...(qualifiers.length > 0 ? [{ term: texts('reading:claim.qualifiers'), description: formatList(language, qualifiers) }] : []),
    { term: texts('reading:claim.evidence'), description: inWords(evidence) },
    { term: texts('reading:claim.test'), description: inWords(test) },
    ...(controls.length > 0 ? [{ term: texts('reading:claim.controls'), description: formatList(language, controls) }] : []),
  ]
  return (
    <>
      <Sentence quote={quote} />
      {isPopulationClaim && <Callout tone="info">{texts('reading:claim.populationAbout')}</Callout>}
      <DescriptionList isStacked items={facts} />
      <Link icon={IconClaim} onPress={() => goTo('claims', claim.id)}>{texts('reading:claim.toRoom')}</Link>
    </>
  )
}
