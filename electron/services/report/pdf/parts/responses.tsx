import type { ReactElement } from 'react'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import { Fact } from '../facts.tsx'
import { findingAnchor, pointRows, Remarks } from '../notes.tsx'
import { SectionHeading } from '../heading.tsx'
import { SeverityMark } from '../severity-mark.tsx'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { lines, useVoice } from '../voice.ts'

/** Part 14. The words themselves stand with each finding; here is who said what, and where the sides still differ. */
export function Responses({ responses }: Pick<ReportModel, 'responses'>): ReactElement {
  const { texts, date } = useVoice()
  const unresolved = responses.responses.filter(({ isUnresolved }) => isUnresolved)
  return (
    <>
      <Fact label={texts('report:field.responseDue')} text={date(responses.dueOn)} />
      <Fact label={texts('report:field.termText')} text={responses.termText} />
      {responses.responses.length === 0 ? <Nothing text={texts('report:pdf.nothing.responses')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.13, isStrong: true },
          { label: texts('report:column.title'), share: 0.37 },
          { label: texts('report:column.position'), share: 0.18 },
          { label: texts('report:column.on'), share: 0.17 },
          { label: texts('report:column.from'), share: 0.15 },
        ]}
        rows={responses.responses.map(({ findingId, title, response }) => ({
          key: findingId,
          cells: [
            { text: findingId, to: findingAnchor(findingId) },
            title,
            texts(`report:value.position.${response?.position ?? 'no_response'}`),
            response === null ? '' : date(response.receivedOn),
            response?.from ?? '',
          ],
        }))}
      />
      <SectionHeading text={texts('report:field.unresolved')} />
      {unresolved.length === 0 ? <Nothing text={texts('report:pdf.nothing.unresolved')} /> : pointRows(unresolved.map(({ findingId, title }) => `${findingId} ${title}`))}
      <Remarks remarks={responses.remarks} />
    </>
  )
}

/** Part 15. */
export function ActionPlan({ actionPlan }: Pick<ReportModel, 'actionPlan'>): ReactElement {
  const { texts, date, labelled } = useVoice()
  const orNone = (value: number | null) => (value === null ? texts('report:word.none') : String(value))
  return (
    <>
      <Fact label={texts('report:field.termText')} text={actionPlan.termText} />
      {actionPlan.actions.length === 0 ? <Nothing text={texts('report:pdf.nothing.actions')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.12, isStrong: true },
          { label: texts('report:column.severity'), share: 0.16 },
          { label: texts('report:column.action'), share: 0.32 },
          { label: texts('report:column.owner'), share: 0.16 },
          { label: texts('report:column.dueOn'), share: 0.12 },
          { label: texts('report:column.actionStatus'), share: 0.12 },
        ]}
        rows={actionPlan.actions.map(({ findingId, severity, recommendation, owner, dueOn, proofRequired, action }) => ({
          key: findingId,
          cells: [
            { text: findingId, to: findingAnchor(findingId) },
            <SeverityMark key={findingId} severity={severity} />,
            lines([action?.plan ?? texts('report:pdf.noPlan', { recommendation }), labelled(texts('report:column.proofRequired'), proofRequired)]),
            action?.owner ?? (owner || texts('report:word.notRecorded')),
            date(dueOn),
            action === null ? texts('report:pdf.noPlanShort') : texts(`report:value.actionStatus.${action.status}`),
          ],
        }))}
      />
      <SectionHeading text={texts('report:field.schedule')} />
      <Table
        columns={[
          { label: texts('report:column.severity'), share: 0.25 },
          { label: texts('report:column.containment'), share: 0.25, align: 'right' },
          { label: texts('report:column.planWithin'), share: 0.25, align: 'right' },
          { label: texts('report:column.dueWithin'), share: 0.25, align: 'right' },
        ]}
        rows={actionPlan.schedule.map(({ severity, containmentHours, planWorkingDays, dueDays }) => ({
          key: severity,
          cells: [<SeverityMark key={severity} severity={severity} />, orNone(containmentHours), orNone(planWorkingDays), orNone(dueDays)],
        }))}
      />
      <Remarks remarks={actionPlan.remarks} />
    </>
  )
}
