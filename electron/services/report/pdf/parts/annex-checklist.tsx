import { Fragment, type ReactElement } from 'react'

import { onOneLine } from '../../../../../shared/agreement/quote.ts'
import type { ChecklistRow } from '../../../../../shared/report/checklist.ts'
import { SectionHeading } from '../heading.tsx'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { capitalised, lines, useVoice, type Voice } from '../voice.ts'

/** Annex B: every item, tested or not, chapter by chapter. */
export function Checklist({ rows }: { readonly rows: readonly ChecklistRow[] }): ReactElement {
  const { texts } = useVoice()
  if (rows.length === 0) return <Nothing text={texts('report:pdf.nothing.checklist')} />
  return (
    <>
      {[...Map.groupBy(rows, ({ theme }) => theme)].map(([theme, items]) => (
        <Fragment key={theme}>
          <SectionHeading text={capitalised(texts(`report:value.theme.${theme}`))} />
          <Chapter rows={items} />
        </Fragment>
      ))}
    </>
  )
}

function Chapter({ rows }: { readonly rows: readonly ChecklistRow[] }): ReactElement {
  const voice = useVoice()
  const { texts } = voice
  return (
    <Table
      columns={[
        { label: texts('report:column.id'), share: 0.15, isStrong: true },
        { label: texts('report:column.question'), share: 0.32, isStrong: true },
        { label: texts('report:column.criterion'), share: 0.22 },
        { label: texts('report:column.conformity'), share: 0.14, isStrong: true },
        { label: texts('report:column.observation'), share: 0.17 },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [row.id, whatIsAsked(row, voice), measuredAgainst(row, voice), judgement(row, voice), lines([row.observation, ...row.evidence.map(({ id }) => id), ...row.findings])],
      }))}
    />
  )
}

function whatIsAsked(row: ChecklistRow, { texts, labelled }: Voice): string {
  return lines([
    row.isKey ? texts('report:pdf.keyTest', { title: row.title }) : row.title,
    row.question,
    labelled(texts('report:column.test'), row.test),
    labelled(texts('report:column.evidenceWanted'), row.evidenceWanted),
    row.pitfall === null ? '' : labelled(texts('report:column.pitfall'), row.pitfall),
    row.methodsPlanned.length === 0 ? '' : labelled(texts('report:column.methodsPlanned'), row.methodsPlanned.map((method) => texts(`report:value.method.${method}`)).join(', ')),
    row.isPopulationTest ? texts('report:pdf.wholePopulation') : '',
  ])
}

function measuredAgainst(row: ChecklistRow, { texts, law, labelled }: Voice): string {
  return lines([
    ...row.criteria.map(({ clause, text }) => `${clause}: «${onOneLine(text)}»`),
    law(row.legalBasis),
    row.inAgreement === null ? '' : labelled(texts('report:column.inAgreement'), texts(`report:value.inAgreement.${row.inAgreement}`)),
  ])
}

function judgement(row: ChecklistRow, { texts, labelled }: Voice): string {
  const tested = (['design', 'existence', 'operation'] as const).filter((level) => row.levels[level] !== 'not_tested')
  return lines([
    texts(`report:value.conformity.${row.conformity}`),
    ...tested.map((level) => labelled(texts(`report:value.level.${level}`), texts(`report:value.levelResult.${row.levels[level]}`))),
    row.wasRefused ? texts('report:column.refused') : '',
    row.reason,
    row.methodsUsed.map((method) => texts(`report:value.method.${method}`)).join(', '),
    row.sample === null ? '' : texts('report:pdf.sampleOf', { size: row.sample.size, population: row.sample.population, deviations: row.sample.deviations }),
  ])
}
