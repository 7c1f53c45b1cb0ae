import type { ReactElement } from 'react'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { evidenceAnchor, pointRows } from '../notes.tsx'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { lines, useVoice } from '../voice.ts'

/** Part 17. */
export function Handling({ handling }: Pick<ReportModel, 'handling'>): ReactElement {
  const { texts, date } = useVoice()
  return (
    <>
      <Fact label={texts('report:field.classification')} text={handling.classification} />
      <Fact label={texts('report:field.secrecy')} text={handling.secrecyText} />
      <Fact label={texts('report:field.ownership')} text={handling.ownershipText} />
      <Beside label={texts('report:field.distribution')}>
        {handling.distribution.length === 0 ? <Nothing text={texts('report:pdf.nothing.distribution')} /> : pointRows(handling.distribution)}
      </Beside>
      <Fact label={texts('report:field.retention')} text={lines([handling.retention, handling.retentionText])} otherwise={texts('report:word.notRecorded')} />
      <Fact label={texts('report:field.evidenceWithPersonalData')} text={String(handling.evidenceWithPersonalData)} />
      <SectionHeading text={texts('report:field.deletions')} />
      {handling.deletions.length === 0 ? <Nothing text={texts('report:pdf.nothing.deletions')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.deleteOn'), share: 0.2, isStrong: true },
          { label: texts('report:column.id'), share: 0.15 },
          { label: texts('report:column.title'), share: 0.65 },
        ]}
        rows={handling.deletions.map(({ evidenceId, title, deleteOn }) => ({ key: evidenceId, cells: [date(deleteOn), { text: evidenceId, to: evidenceAnchor(evidenceId) }, title] }))}
      />
    </>
  )
}
