import { Fragment, type ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { CuratedGap, ReportedContradiction, ReportedRoleDoubt, RuleGap } from '../../../../../shared/report/agreement-findings.ts'
import { firstWords } from '../../../../../shared/report/item-names.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { touchingGaps } from '../../../../../shared/report/touching-gaps.ts'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading, shortened } from '../heading.tsx'
import { Remarks } from '../notes.tsx'
import { clauseQuote, quoteBlocks } from '../quote.tsx'
import { mentions } from '../quoted-once.ts'
import { SeverityMark } from '../severity-mark.tsx'
import { Table } from '../table.tsx'
import { Nothing, Words } from '../text.tsx'
import { colours, presence, rest, type } from '../theme.ts'
import { lines, useVoice } from '../voice.ts'

/** Part 13. What a person wrote and what rules found stand under headings of their own and never mix; the person's work stands first. */
export function AgreementFindings({ agreementFindings }: Pick<ReportModel, 'agreementFindings'>): ReactElement {
  const { texts, date } = useVoice()
  const { ruleGaps, contradictions, roleDoubts, curated, remarks } = agreementFindings
  return (
    <>
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
      <SectionHeading text={texts('report:field.ruleGaps')} />
      <Words text={texts('report:pdf.ruleGapsIntro')} />
      {ruleGaps.length === 0 ? <Nothing text={texts('report:pdf.nothing.ruleGaps')} /> : <RuleGaps gaps={ruleGaps} curated={curated?.gaps ?? []} />}
      {contradictions.length > 0 && <Contradictions contradictions={contradictions} />}
      {roleDoubts.length > 0 && <RoleDoubts roleDoubts={roleDoubts} />}
      <Remarks remarks={remarks} />
    </>
  )
}

/** Candidates in full, but for those on a clause and an article that the editorial reading speaks of as well: those stand in short. */
function RuleGaps({ gaps, curated }: { readonly gaps: readonly RuleGap[]; readonly curated: readonly CuratedGap[] }): ReactElement {
  const { texts } = useVoice()
  const touched = new Map(gaps.map((gap) => [gap, touchingGaps(gap, curated)]))
  const alone = gaps.filter((gap) => touched.get(gap)!.length === 0)
  const beside = gaps.filter((gap) => touched.get(gap)!.length > 0)
  const mentionsIn = mentions(alone, ({ quotes }) => quotes)
  return (
    <>
      {alone.map((gap) => (
        <GapDetail key={gap.id} gap={gap} standing={texts(`report:value.standing.${gap.standing}`)}>
          {mentionsIn(gap).flatMap(({ quote, isFirst }) => (isFirst ? clauseQuote(quote) : [<Words key={quote.text} text={texts('report:pdf.quotedAbove', { clause: quote.clause })} />]))}
        </GapDetail>
      ))}
      {beside.length === 0 ? null : (
        <>
          <SectionHeading text={texts('report:pdf.ruleGapsInShort')} />
          <Words text={texts('report:pdf.ruleGapsInShortIntro')} />
          <Table
            isDense
            columns={[
              { label: texts('report:column.title'), share: 0.27, isStrong: true },
              { label: texts('report:column.clause'), share: 0.24 },
              { label: texts('report:column.fact'), share: 0.36 },
              { label: texts('report:column.severity'), share: 0.13 },
            ]}
            rows={beside.map((gap) => ({
              key: gap.id,
              cells: [
                lines([gap.title, standingOf(texts(`report:value.standing.${gap.standing}`), gap), texts('report:pdf.besideEditorial', { gaps: touched.get(gap)!.join(', ') })]),
                gap.quotes.length === 0 ? gap.clauses.join(', ') : lines(gap.quotes.map(({ clause, text }) => `${clause}: «${firstWords(text, 7)}»`)),
                gap.fact,
                <SeverityMark key={gap.id} severity={gap.severity} />,
              ],
            }))}
          />
        </>
      )}
    </>
  )
}

/** Each side's sentence under what it says; the recommendation is what to settle with the other party. */
function Contradictions({ contradictions }: { readonly contradictions: readonly ReportedContradiction[] }): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      <SectionHeading text={texts('report:field.contradictions')} />
      <Words text={texts('report:pdf.contradictionsIntro')} />
      {contradictions.map((contradiction) => (
        <GapDetail key={contradiction.id} gap={contradiction} standing={texts(`report:value.standing.${contradiction.standing}`)}>
          {contradiction.quotes.map((quote, side) => <Fragment key={side}>{clauseQuote(quote)}</Fragment>)}
        </GapDetail>
      ))}
    </>
  )
}

/** Each doubt with the sentence it is about; whose clause was meant, a person finds out. */
function RoleDoubts({ roleDoubts }: { readonly roleDoubts: readonly ReportedRoleDoubt[] }): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      <SectionHeading text={texts('report:field.roleDoubts')} />
      <Words text={texts('agreement:roleDoubt.about')} />
      {roleDoubts.map(({ kind, why, quotes }) => (
        <Beside key={`${kind} ${quotes[0]!.clause} ${quotes[0]!.text}`} label={texts('report:column.clause')}>
          <Words text={why} style={type.strong} />
          {quotes.map((quote) => clauseQuote(quote))}
        </Beside>
      ))}
    </>
  )
}

/** `overgenomen als bevinding: F06`. */
function standingOf(standing: string, { findings }: Shown): string {
  return [standing, findings.join(', ')].filter(Boolean).join(': ')
}

type Shown = RuleGap | CuratedGap | ReportedContradiction

interface GapDetailProps {
  readonly gap: Shown
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
      <Fact label={texts('report:column.standing')} text={standingOf(standing, gap)} />
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
