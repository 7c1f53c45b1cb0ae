import { passageOf } from '../../app/agreement-text/passage-of.ts'
import { useTextFollows } from '../../app/agreement-text/use-text-follows.ts'
import { showPassage } from '../../app/place.ts'
import { PutBackNotice } from '../../app/put-back/put-back-notice.tsx'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconCertificate } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { Quote } from '../../ui/text/quote.tsx'
import type { ClaimLine } from './claim-lines.ts'
import { ControlLinks, ItemsOfClaim } from './items-of-claim.tsx'
import { JudgementSection } from './judgement-section.tsx'

interface ClaimDetailProps {
  readonly line: ClaimLine
  /** Back to the list. */
  readonly onLeave: () => void
}

/** One claim: its words, what would prove it, what tests it, and what was found. Give each claim its own `key`. */
export function ClaimDetail({ line, onLeave }: ClaimDetailProps) {
  const texts = useTexts()
  const { agreement } = useAudit()
  const { claim, clause, items } = line
  const { language } = agreement.reading
  const quote = claim?.quote.text ?? items[0]?.criteria[0]?.quote ?? line.words
  const range = claim?.quote.range ?? passageOf(agreement, { clause, quote })
  useTextFollows(range)
  return (
    <div
      className="claims-detail"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onLeave()
      }}
    >
      <Panel isScrolling title={line.title || texts('claims:detail.noTopic')} description={<ClaimMarks line={line} />}>
        <Stack gap={6}>
          <Quote lang={language === 'unknown' ? '' : language} clause={clause || undefined} {...(range ? { onShow: () => showPassage(range), showLabel: texts('claims:detail.show') } : {})}>
            {line.words}
          </Quote>
          <Stance line={line} />
          {claim && <PutBackNotice kind="claim" id={claim.id} />}
          {claim ? <JudgementSection claim={claim} items={items} /> : <Callout>{texts('claims:detail.asItem')}</Callout>}
          <ItemsOfClaim items={items} />
          <Proof line={line} />
        </Stack>
      </Panel>
    </div>
  )
}

function ClaimMarks({ line: { claim } }: { readonly line: ClaimLine }) {
  const texts = useTexts()
  return (
    <span className="claims-marks">
      <Badge icon={null}>{texts('report:value.sourceKind.claim')}</Badge>
      {claim?.certificate && <Badge tone="info" icon={IconCertificate}>{texts('claims:kind.certificate')}</Badge>}
      {claim?.isPopulationClaim && <Badge tone="info">{texts('claims:kind.population')}</Badge>}
      {!claim && <Badge tone="info">{texts('claims:detail.curated')}</Badge>}
    </span>
  )
}

/** What makes the claim stronger or weaker than it sounds. */
function Stance({ line: { claim } }: { readonly line: ClaimLine }) {
  const texts = useTexts()
  if (!claim) return null
  const { certificate, qualifiers, isPopulationClaim } = claim
  return (
    <>
      {isPopulationClaim && <Callout>{texts('report:pdf.wholePopulation')}</Callout>}
      {(certificate || qualifiers.length > 0) && (
        <DescriptionList
          items={[
            ...(certificate
              ? [
                  { term: texts('claims:certificate.standard'), description: certificate.edition ? texts('claims:certificate.edition', { standard: certificate.standard, edition: certificate.edition }) : certificate.standard },
                  { term: texts('claims:certificate.holderTerm'), description: texts(`claims:certificate.holder.${certificate.holder}`) },
                  { term: texts('claims:certificate.stanceTerm'), description: texts(`claims:certificate.stance.${certificate.stance}`) },
                  ...(certificate.scope ? [{ term: texts('claims:certificate.scopeTerm'), description: texts('claims:detail.words', { words: certificate.scope }) }] : []),
                ]
              : []),
            ...(qualifiers.length > 0 ? [{ term: texts('report:column.qualifiers'), description: qualifiers.map((words) => texts('claims:detail.words', { words })).join(', ') }] : []),
          ]}
        />
      )}
    </>
  )
}

/** What would prove it: as the lawyer wrote down for these words where one did, else as the catalogue has it for such promises. */
function Proof({ line: { claim, items } }: { readonly line: ClaimLine }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { controls } = useCatalogue()
  const [item] = items
  const wanted = item?.evidenceWanted ?? claim?.evidence
  const test = item?.test ?? claim?.test
  const bearsOn = controls.filter(({ id }) => claim?.controls.includes(id))
  return (
    <section className="claims-section" aria-labelledby="claims-proof">
      <h3 id="claims-proof">{texts('claims:detail.proof')}</h3>
      <DescriptionList
        isStacked
        items={[
          ...(wanted ? [{ term: texts('report:column.evidenceWanted'), description: inLanguage(wanted) }] : []),
          ...(test ? [{ term: texts('report:column.test'), description: <span className="claims-lines">{inLanguage(test)}</span> }] : []),
          ...(bearsOn.length > 0 ? [{ term: texts('report:column.controls'), description: <ControlLinks controls={bearsOn} /> }] : []),
        ]}
      />
    </section>
  )
}
