import { Fragment, type ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { CuratedGap, RuleGap } from '../../../../../shared/report/agreement-findings.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading, shortened } from '../heading.tsx'
import { Remarks } from '../notes.tsx'
import { clauseQuote, quoteBlocks } from '../quote.tsx'
import { SeverityMark } from '../severity-mark.tsx'
import { Nothing, Words } from '../text.tsx'
import { colours, presence, rest, type } from '../theme.ts'
import { useVoice } from '../voice.ts'

/** Part 13. What rules found and what a person wrote stand under headings of their own and never mix. */
export function AgreementFindings({ agreementFindings }: Pick<ReportModel, 'agreementFindings'>): ReactElement {
  const { texts, date } = useVoice()
  const { ruleGaps, curated, remarks } = agreementFindings
  return (
    <>
      <SectionHeading text={texts('report:field.ruleGaps')} />
      <Words text={texts('report:pdf.ruleGapsIntro')} />
      {ruleGaps.length === 0 ? <Nothing text={texts('report:pdf.nothing.ruleGaps')} /> : null}
      {ruleGaps.map((gap) => (
        <GapDetail key={gap.id} gap={gap} standing={texts(`report:value.standing.${gap.standing}`)}>
          {gap.quotes.flatMap((quote) => clauseQuote(quote))}
        </GapDetail>
      ))}
      <SectionHeading text={texts('report:field.curatedGaps')} />
      {curated === null ? (
        <Nothing text={texts('report:pdf.nothing.curated')} />
      ) : (
        <>
          <Fact label={texts('report:column.author')} text={texts('report:pdf.curatedBy', { author: curated.author, date: date(curated.writtenOn), agreement: curated.agreementName })} />
          <Fact label={texts('report:column.explanation')} text={curated.note} />
          {curated.gaps.map((gap) => (
            <GapDetail key={gap.id} gap={gap} standing={texts('report:value.origin.person')}>
              {gap.quotes.flatMap((quote) => quoteBlocks(quote))}
            </GapDetail>
          ))}
        </>
      )}
      <Remarks remarks={remarks} />
    </>
  )
}

interface GapDetailProps {
  readonly gap: RuleGap | CuratedGap
  readonly standing: string
  readonly children: readonly ReactElement[]
}

function GapDetail({ gap, standing, children }: GapDetailProps): ReactElement {
  const { texts, law, labelled } = useVoice()
  return (
    <Fragment>
      <View
        wrap={false}
        minPresenceAhead={presence}
        style={{ marginTop: 6, borderTop: `0.6pt solid ${colours.hairline}`, paddingTop: 5, flexDirection: 'row', justifyContent: 'space-between' }}
      >
        <Words text={shortened('rule' in gap ? gap.title : `${gap.id}  ${gap.title}`)} style={[type.strong, rest, { paddingRight: 12 }]} />
        <SeverityMark severity={gap.severity} />
      </View>
      <Fact label={texts('report:column.standing')} text={[standing, gap.findings.join(', ')].filter(Boolean).join(': ')} />
      {gap.clauses.length === 0 && children.length === 0 ? null : (
        <Beside label={texts('report:column.clause')}>
          {children.length === 0 ? <Words text={gap.clauses.join(', ')} /> : children}
        </Beside>
      )}
      <Fact label={texts('report:column.fact')} text={gap.fact} />
      <Fact label={texts('report:column.criterion')} text={gap.criterion} />
      <Beside label="">
        <Words text={law(gap.legalBasis)} style={[type.small, { color: colours.muted }]} />
      </Beside>
      <Fact label={texts('report:column.recommendation')} text={gap.recommendation} />
      <Beside label="">
        <Words
          text={texts('report:pdf.confidence', { fact: texts(`report:value.confidence.${gap.confidence.fact}`), law: texts(`report:value.confidence.${gap.confidence.law}`) })}
          style={[type.small, { color: colours.muted }]}
        />
        {'rule' in gap ? <Words text={labelled(texts('report:column.id'), gap.id)} style={[type.small, { color: colours.muted }]} /> : null}
      </Beside>
    </Fragment>
  )
}
