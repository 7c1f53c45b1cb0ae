import type { ReactElement } from 'react'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import { yesNo } from '../../../../../shared/report/words.ts'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { Remarks } from '../notes.tsx'
import { Table } from '../table.tsx'
import { Nothing, Words } from '../text.tsx'
import { capitalised, useVoice } from '../voice.ts'

/** Part 6. */
export function Team({ team }: Pick<ReportModel, 'team'>): ReactElement {
  const { texts, date, labelled } = useVoice()
  const unknown = texts('report:word.notRecorded')
  return (
    <>
      {team.members.length === 0 ? <Nothing text={texts('report:pdf.nothing.team')} /> : null}
      {team.members.map(({ person, task, qualifications, independence, isExternal, secrecySignedOn }, index) => (
        <Beside key={index} label={capitalised(texts(`report:value.task.${task}`))}>
          <Words text={person.name} style={{ fontWeight: 600 }} />
          <Words text={`${person.role}, ${person.organisation}`} />
          <Words text={labelled(texts('report:column.qualifications'), qualifications || unknown)} />
          <Words text={labelled(texts('report:column.independence'), independence || unknown)} />
          <Words text={labelled(texts('report:column.isExternal'), yesNo(texts, isExternal))} />
          <Words text={labelled(texts('report:column.secrecySignedOn'), date(secrecySignedOn))} />
        </Beside>
      ))}
      <SectionHeading text={texts('report:field.auditees')} />
      {team.auditees.length === 0 ? <Nothing text={texts('report:pdf.nothing.auditees')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.name'), share: 0.34, isStrong: true },
          { label: texts('report:column.role'), share: 0.33 },
          { label: texts('report:column.organisation'), share: 0.33 },
        ]}
        rows={team.auditees.map(({ name, role, organisation }, index) => ({ key: String(index), cells: [name, role, organisation] }))}
      />
    </>
  )
}

/** Part 7. */
export function Fieldwork({ fieldwork }: Pick<ReportModel, 'fieldwork'>): ReactElement {
  const { texts, date } = useVoice()
  return (
    <>
      <Fact label={texts('report:field.started')} text={date(fieldwork.startedOn)} />
      <Fact label={texts('report:field.ended')} text={date(fieldwork.endedOn)} />
      {fieldwork.visits.length === 0 ? <Nothing text={texts('report:pdf.nothing.visits')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.on'), share: 0.18, isStrong: true },
          { label: texts('report:column.what'), share: 0.19 },
          { label: texts('report:column.place'), share: 0.2 },
          { label: texts('report:column.present'), share: 0.2 },
          { label: texts('report:column.remarks'), share: 0.23 },
        ]}
        rows={fieldwork.visits.map(({ id, on, place, kind, from, until, present, remarks }) => ({
          key: id,
          cells: [texts('report:pdf.dayHours', { date: date(on), from, until }), texts(`report:value.visitKind.${kind}`), place, present.join(', '), remarks],
        }))}
      />
      <Remarks remarks={fieldwork.remarks} />
    </>
  )
}
