import { Fragment, type ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { ReportedFinding } from '../../../../../shared/report/findings.ts'
import type { ItemNames } from '../../../../../shared/report/item-names.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { Beside, Fact } from '../facts.tsx'
import { outlined, SectionHeading, shortened } from '../heading.tsx'
import { EvidenceFact, findingAnchor, pointRows } from '../notes.tsx'
import { clauseQuote, quoteBlocks } from '../quote.tsx'
import { SeverityMark } from '../severity-mark.tsx'
import { Table } from '../table.tsx'
import { Nothing, Prose, Words } from '../text.tsx'
import { colours, measure, presence, type } from '../theme.ts'
import { lines, useVoice } from '../voice.ts'

/** Part 11. */
export function Findings({ findings, names, anchor }: Pick<ReportModel, 'findings'> & { readonly names: ItemNames; readonly anchor: string }): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      <Table
        columns={[
          { label: texts('report:column.severity'), share: 0.2 },
          { label: texts('report:column.definition'), share: 0.8 },
        ]}
        rows={findings.severities.map(({ severity, definition }) => ({ key: severity, cells: [<SeverityMark key={severity} severity={severity} />, definition] }))}
      />
      {findings.findings.length === 0 ? <Nothing text={texts('report:pdf.nothing.findings')} /> : null}
      {findings.findings.map((finding) => (
        <FindingDetail key={finding.id} finding={finding} names={names} anchor={anchor} />
      ))}
      <SectionHeading text={texts('report:field.goodPractices')} />
      {findings.goodPractices.length === 0 ? <Nothing text={texts('report:pdf.nothing.goodPractices')} /> : null}
      {findings.goodPractices.map(({ id, title, description, evidence }) => (
        <Fragment key={id}>
          <Beside label={id}>
            <Words text={title} style={type.strong} />
            <Prose text={description} />
          </Beside>
          <EvidenceFact evidence={evidence} />
        </Fragment>
      ))}
      <SectionHeading text={texts('report:field.withdrawn')} />
      {findings.withdrawn.length === 0 ? <Nothing text={texts('report:pdf.nothing.withdrawn')} /> : null}
      {findings.withdrawn.map((finding) => (
        <FindingDetail key={finding.id} finding={finding} names={names} anchor={anchor} />
      ))}
    </>
  )
}

/** One finding by its five parts, then what was said and agreed about it. Facts and judgement stay in fields of their own. */
function FindingDetail({ finding, names, anchor }: { readonly finding: ReportedFinding; readonly names: ItemNames; readonly anchor: string }): ReactElement {
  const { texts, instant, law } = useVoice()
  const { criteria, level, withdrawal } = finding
  return (
    <>
      <FindingHead finding={finding} anchor={anchor} />
      {withdrawal ? <Fact label={texts('report:column.withdrawal')} text={texts('report:pdf.saidBy', { what: withdrawal.reason, by: withdrawal.by, at: instant(withdrawal.at) })} /> : null}
      <Beside label={texts('report:column.criterion')}>
        {criteria.quote === '' ? <Words text={criteria.clause || texts('report:pdf.noClause')} /> : clauseQuote({ clause: criteria.clause, text: criteria.quote })}
        {criteria.legalBasis.length === 0 ? null : <Words text={law(criteria.legalBasis)} style={[type.small, { color: colours.muted }]} />}
      </Beside>
      <Fact label="" text={criteria.explanation} />
      <Fact label={texts('report:column.condition')} text={finding.condition} />
      <Fact label={texts('report:column.cause')} text={finding.cause} otherwise={texts('report:pdf.causeUnknown')} />
      <Fact label={texts('report:column.effect')} text={finding.effect} />
      <Fact label={texts('report:column.recommendation')} text={finding.recommendation} />
      <EvidenceFact evidence={finding.evidence} />
      {finding.sources.length === 0 ? null : (
        <Beside label={texts('report:column.source')}>
          {pointRows([...new Set(finding.sources.map(names.ofSource))])}
        </Beside>
      )}
      {level === null ? null : <Fact label={texts('report:column.level')} text={texts(`report:value.level.${level}`)} />}
      {finding.regrades.length === 0 ? null : (
        <Beside label={texts('report:column.regrades')}>
          {pointRows(finding.regrades.map(({ from, to, reason, by, at }) =>
              texts('report:pdf.regrade', { from: texts(`report:value.severity.${from}`), to: texts(`report:value.severity.${to}`), reason, by, at: instant(at) }),
            ))}
        </Beside>
      )}
      <Hearing finding={finding} />
      {finding.countsForShift === 'none' ? null : <Fact label={texts('report:column.countsForShift')} text={texts(`report:value.countsForShift.${finding.countsForShift}`)} />}
      <FollowUp finding={finding} />
    </>
  )
}

function FindingHead({ finding, anchor }: { readonly finding: ReportedFinding; readonly anchor: string }): ReactElement {
  const { texts } = useVoice()
  return (
    <View
      id={findingAnchor(finding.id)}
      {...outlined(findingAnchor(finding.id), `${finding.id} ${finding.title}`, anchor)}
      wrap={false}
      minPresenceAhead={presence}
      style={{ marginTop: 13, marginBottom: 2, backgroundColor: colours.tint, borderTop: `0.9pt solid ${colours.rule}`, paddingVertical: 6, paddingHorizontal: 8 }}
    >
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 2 }}>
        <Words
          text={[finding.id, texts(`report:value.findingType.${finding.type}`), texts(`report:value.findingStatus.${finding.status}`)].join(' · ')}
          style={[type.small, { color: colours.muted }]}
        />
        <SeverityMark severity={finding.severity} />
      </View>
      <Words text={shortened(finding.title)} face="serif" style={{ fontSize: 12, lineHeight: 1.3, fontWeight: 600, color: colours.accent, width: measure - 16 }} room={40} isWhole />
    </View>
  )
}

function Hearing({ finding: { response, reply, action } }: { readonly finding: ReportedFinding }): ReactElement {
  const { texts, date } = useVoice()
  return (
    <>
      <Beside label={texts('report:column.response')}>
        {response === null ? (
          <Nothing text={texts('report:pdf.nothing.response')} />
        ) : (
          <Words text={texts('report:pdf.position', { position: texts(`report:value.position.${response.position}`), from: response.from, date: date(response.receivedOn) })} style={type.strong} room={40} />
        )}
        {response === null || response.text === '' ? null : quoteBlocks(response.text)}
      </Beside>
      <Fact label={texts('report:column.reply')} text={reply} />
      {action === null ? null : (
        <Fact
          label={texts('report:pdf.promised')}
          text={texts('report:pdf.action', { plan: action.plan, owner: action.owner, date: date(action.dueOn), status: texts(`report:value.actionStatus.${action.status}`) })}
        />
      )}
    </>
  )
}

/** What the auditor requires, beside what was promised; owner and day are not said again where they are the same. */
function FollowUp({ finding: { owner, dueOn, proofRequired, action } }: { readonly finding: ReportedFinding }): ReactElement {
  const { texts, date, labelled } = useVoice()
  const isAsPromised = action !== null && action.owner === owner && action.dueOn === dueOn
  const required = isAsPromised ? [texts('report:pdf.asPromised')] : [owner, dueOn === null ? '' : texts('report:pdf.before', { date: date(dueOn) })]
  return <Fact label={texts('report:pdf.required')} text={lines([...required, labelled(texts('report:column.proofRequired'), proofRequired)])} />
}
