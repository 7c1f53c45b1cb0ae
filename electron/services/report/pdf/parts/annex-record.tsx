import { Fragment, type ReactElement } from 'react'

import type { ReportLetter } from '../../../../../shared/report/letters.ts'
import type { TimelineEntry } from '../../../../../shared/report/timeline.ts'
import type { TrailLine } from '../../../../../shared/report/trail.ts'
import { SectionHeading } from '../heading.tsx'
import { Table } from '../table.tsx'
import { Nothing, Prose, Words } from '../text.tsx'
import { lines, useVoice } from '../voice.ts'

/** Annex D. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactElement {
  const { texts, date } = useVoice()
  if (entries.length === 0) return <Nothing text={texts('report:pdf.nothing.timeline')} />
  return (
    <Table
      columns={[
        { label: texts('report:column.on'), share: 0.2, isStrong: true },
        { label: texts('report:column.status'), share: 0.22 },
        { label: texts('report:column.what'), share: 0.58 },
      ]}
      rows={entries.map(({ on, kind, text }, index) => ({ key: String(index), cells: [date(on), texts(`report:value.timelineKind.${kind}`), text] }))}
    />
  )
}

/** Annex E. */
export function Letters({ letters }: { readonly letters: readonly ReportLetter[] }): ReactElement {
  const { texts } = useVoice()
  if (letters.length === 0) return <Nothing text={texts('report:pdf.nothing.letters')} />
  return (
    <>
      {letters.map(({ kind, title, paragraphs }) => (
        <Fragment key={kind}>
          <SectionHeading text={title} />
          {paragraphs.map((paragraph, index) => (
            <Fragment key={index}>
              <Prose text={paragraph} face="serif" room={60} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </>
  )
}

/** Annex F. Each line's hash covers the line before, so that nothing can be taken out or put in between unseen. */
export function Trail({ trail }: { readonly trail: readonly TrailLine[] }): ReactElement {
  const { texts } = useVoice()
  if (trail.length === 0) return <Nothing text={texts('report:pdf.nothing.trail')} />
  return (
    <>
      <Words text={texts('report:pdf.trailIntro')} />
      <Table
        columns={[
          { label: texts('report:column.sequence'), share: 0.06, align: 'right' },
          { label: texts('report:column.at'), share: 0.18 },
          { label: texts('report:column.by'), share: 0.2 },
          { label: texts('report:column.command'), share: 0.24 },
          { label: texts('report:column.hash'), share: 0.32, face: 'mono' },
        ]}
        rows={trail.map(({ sequence, at, by, commandText, subject, reason, hash }) => ({
          key: String(sequence),
          cells: [String(sequence), `${at.slice(0, 10)} ${at.slice(11, 19)}`, `${by.name}, ${by.role}`, lines([commandText, subject, reason]), hash],
        }))}
      />
    </>
  )
}
