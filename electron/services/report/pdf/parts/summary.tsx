import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import { ConformityChart, SeverityChart } from '../charts.tsx'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { findingAnchor, pointRows, Remarks } from '../notes.tsx'
import { SeverityMark } from '../severity-mark.tsx'
import { Table } from '../table.tsx'
import { Nothing, Prose, Words } from '../text.tsx'
import { colours, measure, type } from '../theme.ts'
import { capitalised, useVoice } from '../voice.ts'

/** Part 2. The lead auditor's conclusion stands first; what the rules propose stands apart and is called a proposal. */
export function Summary({ model }: { readonly model: ReportModel }): ReactElement {
  const { texts } = useVoice()
  const { summary, findings, annexes } = model
  const { conclusion, proposal, counts } = summary
  const concluded = conclusion ?? proposal
  return (
    <>
      <View wrap={false} style={{ flexDirection: 'row', marginBottom: 4 }}>
        <Verdict label={texts(`report:field.${conclusion ? 'conclusionAgreement' : 'proposalAgreement'}`)} word={texts(`report:value.conclusion.${concluded.agreement}`)} />
        <View style={{ width: 12 }} />
        <Verdict label={texts(`report:field.${conclusion ? 'conclusionPerformance' : 'proposalPerformance'}`)} word={texts(`report:value.conclusion.${concluded.performance}`)} />
      </View>
      {conclusion ? <Prose text={conclusion.summary} style={type.lead} room={40} /> : <Nothing text={texts('report:pdf.nothing.conclusion')} />}
      {conclusion ? <Fact label={texts('report:field.reason')} text={conclusion.reason} /> : null}
      {conclusion ? <Fact label={texts('report:field.proposalAgreement')} text={texts(`report:value.conclusion.${proposal.agreement}`)} /> : null}
      {conclusion ? <Fact label={texts('report:field.proposalPerformance')} text={texts(`report:value.conclusion.${proposal.performance}`)} /> : null}
      <Grounds label={texts('report:pdf.groundsAgreement')} grounds={proposal.grounds.agreement} />
      <Grounds label={texts('report:pdf.groundsPerformance')} grounds={proposal.grounds.performance} />
      <Fact label={texts('report:field.assurance')} text={texts(`report:value.assurance.${summary.statement}`)} />
      <Remarks remarks={summary.remarks} />
      <SectionHeading text={texts('report:pdf.chart.findings', { count: counts.findings.total })} />
      <SeverityChart byType={counts.findings.byType} />
      <SectionHeading text={texts('report:pdf.chart.items', { count: counts.items.total })} />
      <ConformityChart rows={annexes.checklist} />
      <SectionHeading text={texts('report:pdf.findingList')} />
      {findings.findings.length === 0 ? <Nothing text={texts('report:pdf.nothing.findings')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.13, isStrong: true },
          { label: texts('report:column.title'), share: 0.44 },
          { label: texts('report:column.type'), share: 0.24 },
          { label: texts('report:column.severity'), share: 0.19 },
        ]}
        rows={findings.findings.map(({ id, title, type: findingType, severity }) => ({
          key: id,
          cells: [{ text: id, to: findingAnchor(id) }, title, texts(`report:value.findingType.${findingType}`), <SeverityMark key={id} severity={severity} />],
        }))}
      />
    </>
  )
}

function Verdict({ label, word }: { readonly label: string; readonly word: string }): ReactElement {
  return (
    <View style={{ width: (measure - 12) / 2, backgroundColor: colours.tint, borderTop: `1.4pt solid ${colours.rule}`, padding: 10 }}>
      <Words text={label} style={[type.small, { color: colours.muted }]} />
      <Words text={capitalised(word)} face="serif" style={{ fontSize: 14, lineHeight: 1.3, fontWeight: 600, color: colours.accent }} />
    </View>
  )
}

/** What held a proposal down. */
function Grounds({ label, grounds }: { readonly label: string; readonly grounds: readonly string[] }): ReactElement | null {
  if (grounds.length === 0) return null
  return (
    <Beside label={label}>
      {pointRows(grounds)}
    </Beside>
  )
}
