import type { ReactElement } from 'react'

import type { ItemNames } from '../../../../../shared/report/item-names.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { ReliedOn } from '../../../../../shared/report/reliance.ts'
import { withSourceTag } from '../../../../../shared/report/words.ts'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { evidenceAnchor, pointRows, Remarks } from '../notes.tsx'
import { Nothing, Words } from '../text.tsx'
import { useVoice } from '../voice.ts'

/** Part 10. */
export function Reliance({ reliance, names }: Pick<ReportModel, 'reliance'> & { readonly names: ItemNames }): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      <Fact label={texts('report:field.termText')} text={reliance.termText} />
      {reliance.reports.length === 0 ? <Nothing text={texts('report:pdf.nothing.reliance')} /> : null}
      {reliance.reports.map((report) => (
        <ReportRelied key={report.evidenceId} report={report} names={names} />
      ))}
      <Remarks remarks={reliance.remarks} />
    </>
  )
}

function ReportRelied({ report, names }: { readonly report: ReliedOn; readonly names: ItemNames }): ReactElement {
  const { texts, date, span } = useVoice()
  const unknown = texts('report:word.notRecorded')
  return (
    <>
      <SectionHeading text={`${report.evidenceId}  ${report.title}`} />
      <Beside label={texts('report:column.evidence')}>
        <Words text={`${report.evidenceId}  ${report.typeName}`} to={evidenceAnchor(report.evidenceId)} />
      </Beside>
      <Fact label={texts('report:column.issuer')} text={report.issuer} otherwise={unknown} />
      <Fact label={texts('report:column.holder')} text={report.holder} otherwise={unknown} />
      <Fact label={texts('report:column.issuedOn')} text={date(report.issuedOn)} />
      <Fact label={texts('report:field.period')} text={span(report.periodFrom, report.periodTo)} />
      <Fact label={texts('report:column.reliance')} text={texts(`report:value.reliance.${report.reliance}`)} />
      <Beside label={texts('report:column.verdicts')}>
        {report.verdicts.length === 0 ? <Words text={texts('report:word.none')} /> : null}
        {pointRows(report.verdicts.map(({ rule, title, sourceTag, outcome, explanation }) => `${rule} ${withSourceTag(texts, title, sourceTag)}: ${texts(`report:pdf.outcome.${outcome}`)}. ${explanation}`))}
      </Beside>
      <Fact label={texts('report:column.usedFor')} text={names.inList(report.usedFor).join('; ')} otherwise={texts('report:word.none')} />
    </>
  )
}
