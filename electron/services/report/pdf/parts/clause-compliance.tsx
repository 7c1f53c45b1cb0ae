import type { ReactElement } from 'react'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import { yesNo } from '../../../../../shared/report/words.ts'
import { Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { EvidenceFact, Remarks } from '../notes.tsx'
import { quotedOnce } from '../quoted-once.ts'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { lines, useVoice } from '../voice.ts'

type Props = Pick<ReportModel, 'clauseCompliance'>

/** Part 8. */
export function ClauseCompliance({ clauseCompliance }: Props): ReactElement {
  const { texts, date, instant } = useVoice()
  const { preconditions } = clauseCompliance
  const quotesIn = quotedOnce(texts, preconditions, ({ quotes }) => quotes)
  return (
    <>
      <SectionHeading text={texts('report:field.preconditions')} />
      <Table
        columns={[
          { label: texts('report:column.what'), share: 0.23, isStrong: true },
          { label: texts('report:column.status'), share: 0.13 },
          { label: texts('report:column.explanation'), share: 0.4 },
          { label: texts('report:column.evidence'), share: 0.1 },
          { label: texts('report:column.decidedBy'), share: 0.14 },
        ]}
        rows={preconditions.map((row) => ({
          key: row.id,
          cells: [
            lines([texts(`report:value.precondition.${row.id}`), row.terms.join(', '), texts(`report:pdf.gate.${row.gate}`)]),
            lines([texts(`report:value.preconditionStatus.${row.status}`), row.party]),
            lines([row.explanation, ...row.obstacles, ...row.notes, ...quotesIn(row)]),
            row.evidence.map(({ id }) => id).join('\n'),
            row.decided ? `${row.decided.by}\n${instant(row.decided.at)}` : '',
          ],
        }))}
      />
      <NoticeSection clauseCompliance={clauseCompliance} />
      <YearlyLimit clauseCompliance={clauseCompliance} />
      <SectionHeading text={texts('report:field.secrecy')} />
      {clauseCompliance.secrecy.length === 0 ? <Nothing text={texts('report:pdf.nothing.team')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.name'), share: 0.5, isStrong: true },
          { label: texts('report:column.isExternal'), share: 0.15 },
          { label: texts('report:column.secrecySignedOn'), share: 0.35 },
        ]}
        rows={clauseCompliance.secrecy.map(({ name, isExternal, signedOn }, index) => ({ key: String(index), cells: [name, yesNo(texts, isExternal), date(signedOn)] }))}
      />
      <Remarks remarks={clauseCompliance.remarks} />
    </>
  )
}

function NoticeSection({ clauseCompliance: { notice } }: Props): ReactElement {
  const { texts, date } = useVoice()
  const { letter } = notice
  return (
    <>
      <SectionHeading text={texts('report:field.notice')} />
      <Fact label={texts('report:field.termText')} text={notice.termText} />
      <Fact label={texts('report:column.source')} text={texts(`report:value.noticeFrom.${notice.from}`)} />
      <Fact label={texts('report:column.result')} text={texts(`report:value.noticeOutcome.${notice.outcome}`)} />
      <Fact label={texts('report:field.earliestStart')} text={date(notice.earliestOn)} />
      <Fact label={texts('report:field.planned')} text={date(notice.plannedOn)} />
      {letter === null ? (
        <Nothing text={texts('report:pdf.nothing.notice')} />
      ) : (
        <>
          <Fact label={texts('report:field.sentOn')} text={date(letter.sentOn)} />
          <Fact label={texts('report:column.receivedOn')} text={date(letter.receivedOn)} />
          <Fact label={texts('report:field.sentHow')} text={letter.sentHow} otherwise={texts('report:word.notRecorded')} />
          <Fact label={texts('report:field.objection')} text={letter.objection} otherwise={texts('report:word.none')} />
          <Fact label={texts('report:field.shortReason')} text={letter.shortReason} />
          <EvidenceFact evidence={letter.proof} />
        </>
      )}
    </>
  )
}

function YearlyLimit({ clauseCompliance: { yearlyLimit } }: Props): ReactElement {
  const { texts, date } = useVoice()
  return (
    <>
      <SectionHeading text={texts('report:field.yearlyLimit')} />
      <Fact label={texts('report:field.termText')} text={yearlyLimit.termText} />
      <Fact label={texts('report:column.result')} text={texts(`report:value.yearlyLimit.${yearlyLimit.outcome}`)} />
      <Table
        columns={[
          { label: texts('report:column.reading'), share: 0.3, isStrong: true },
          { label: texts('report:pdf.withinLimit'), share: 0.2 },
          { label: texts('report:pdf.counted'), share: 0.25 },
          { label: texts('report:pdf.freeFrom'), share: 0.25 },
        ]}
        rows={yearlyLimit.readings.map(({ reading, isWithin, counted, freeFrom }) => ({
          key: reading,
          cells: [
            texts(`report:value.yearReading.${reading}`),
            isWithin === null ? texts('report:word.notRecorded') : yesNo(texts, isWithin),
            counted.join(', ') || texts('report:word.none'),
            freeFrom === null ? '' : date(freeFrom),
          ],
        }))}
      />
      {yearlyLimit.earlierAudits.length === 0 ? <Nothing text={texts('report:pdf.nothing.earlierAudits')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.16, isStrong: true },
          { label: texts('report:field.started'), share: 0.2 },
          { label: texts('report:column.description'), share: 0.28 },
          { label: texts('report:field.counts'), share: 0.12 },
          { label: texts('report:column.reason'), share: 0.24 },
        ]}
        rows={yearlyLimit.earlierAudits.map(({ id, startedOn, description, counts, reason }) => ({
          key: id,
          cells: [id, date(startedOn), description, yesNo(texts, counts), reason],
        }))}
      />
    </>
  )
}
