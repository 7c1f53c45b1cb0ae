import type { ReactElement } from 'react'

import { onOneLine } from '../../../../../shared/agreement/quote.ts'
import type { ChecklistRow } from '../../../../../shared/report/checklist.ts'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { useVoice, type Voice } from '../voice.ts'

/** Annex B: every item, tested or not. */
export function Checklist({ rows }: { readonly rows: readonly ChecklistRow[] }): ReactElement {
  const voice = useVoice()
  const { texts } = voice
  if (rows.length === 0) return <Nothing text={texts('report:pdf.nothing.checklist')} />
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
        cells: [row.id, whatIsAsked(row, voice), measuredAgainst(row, voice), judgement(row, voice), [row.observation, ...row.evidence.map(({ id }) => id), ...row.findings].filter(Boolean).join('\n')],
      }))}
    />
  )
}

function whatIsAsked(row: ChecklistRow, { texts }: Voice): string {
  return [
    row.isKey ? texts('report:pdf.keyTest', { title: row.title }) : row.title,
    row.question,
    texts('report:pdf.labelled', { label: texts('report:column.test'), text: row.test }),
    texts('report:pdf.labelled', { label: texts('report:column.evidenceWanted'), text: row.evidenceWanted }),
    row.pitfall === null ? '' : texts('report:pdf.labelled', { label: texts('report:column.pitfall'), text: row.pitfall }),
    row.methodsPlanned.length === 0 ? '' : texts('report:pdf.labelled', { label: texts('report:column.methodsPlanned'), text: row.methodsPlanned.map((method) => texts(`report:value.method.${method}`)).join(', ') }),
    row.isPopulationTest ? texts('report:pdf.wholePopulation') : '',
  ]
    .filter(Boolean)
    .join('\n')
}

function measuredAgainst(row: ChecklistRow, { texts, law }: Voice): string {
  return [
    ...row.criteria.map(({ clause, text }) => `${clause}: «${onOneLine(text)}»`),
    law(row.legalBasis),
    row.inAgreement === null ? '' : texts('report:pdf.labelled', { label: texts('report:column.inAgreement'), text: texts(`report:value.inAgreement.${row.inAgreement}`) }),
  ]
    .filter(Boolean)
    .join('\n')
}

function judgement(row: ChecklistRow, { texts }: Voice): string {
  const tested = (['design', 'existence', 'operation'] as const).filter((level) => row.levels[level] !== 'not_tested')
  return [
    texts(`report:value.conformity.${row.conformity}`),
    ...tested.map((level) => texts('report:pdf.labelled', { label: texts(`report:value.level.${level}`), text: texts(`report:value.levelResult.${row.levels[level]}`) })),
    row.wasRefused ? texts('report:column.refused') : '',
    row.reason,
    row.methodsUsed.map((method) => texts(`report:value.method.${method}`)).join(', '),
    row.sample === null ? '' : texts('report:pdf.sampleOf', { size: row.sample.size, population: row.sample.population, deviations: row.sample.deviations }),
  ]
    .filter(Boolean)
    .join('\n')
}
