import { Fragment, type ReactElement } from 'react'

import { onOneLine } from '../../../../../shared/agreement/quote.ts'
import type { ChecklistRow } from '../../../../../shared/report/checklist.ts'
import { withSourceTag } from '../../../../../shared/report/words.ts'
import { SectionHeading } from '../heading.tsx'
import { quotedOnce } from '../quoted-once.ts'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { capitalised, lines, useVoice, type Voice } from '../voice.ts'

/** Annex B: every item, tested or not, chapter by chapter. */
export function Checklist({ rows }: { readonly rows: readonly ChecklistRow[] }): ReactElement {
  const voice = useVoice()
  const { texts } = voice
  const quotesIn = quotedOnce(texts, rows, ({ title, criteria }) => criteria.filter(({ text }) => !isSame(text, title)))
  if (rows.length === 0) return <Nothing text={texts('report:pdf.nothing.checklist')} />
  return (
    <>
      {[...Map.groupBy(rows, ({ theme }) => theme)].map(([theme, items]) => (
        <Fragment key={theme}>
          <SectionHeading text={capitalised(texts(`report:value.theme.${theme}`))} />
          <Table
            isDense
            columns={[
              { label: texts('report:column.id'), share: 0.12, isStrong: true },
              { label: texts('report:column.question'), share: 0.42, isStrong: true },
              { label: texts('report:column.criterion'), share: 0.23 },
              { label: texts('report:pdf.resultAndObservation'), share: 0.23, isStrong: true },
            ]}
            rows={items.map((row) => ({ key: row.id, cells: [row.id, whatIsAsked(row, voice), measuredAgainst(row, quotesIn(row), voice), whatWasSeen(row, voice)] }))}
          />
        </Fragment>
      ))}
    </>
  )
}

/** Whether an item's title is the very sentence that it tests, as that of a claim is. */
function isSame(sentence: string, title: string): boolean {
  return onOneLine(sentence) === onOneLine(title)
}

function whatIsAsked(row: ChecklistRow, { texts, labelled }: Voice): string {
  const methods = row.methodsPlanned.map((method) => texts(`report:value.method.${method}`)).join(', ')
  const test = methods === '' ? texts('report:column.test') : texts('report:pdf.testBy', { methods })
  return lines([
    row.isKey ? texts('report:pdf.keyTest', { title: row.title }) : row.title,
    row.question,
    labelled(test, row.test),
    labelled(texts('report:column.evidenceWanted'), isSame(row.evidenceWanted, row.test) ? texts('report:pdf.sameAsTest') : row.evidenceWanted),
    row.pitfall === null ? '' : labelled(texts('report:column.pitfall'), row.pitfall),
    row.isPopulationTest ? texts('report:pdf.wholePopulation') : '',
  ])
}

function measuredAgainst(row: ChecklistRow, quotes: readonly string[], { texts, law, labelled }: Voice): string {
  const itself = row.criteria.find(({ text }) => isSame(text, row.title))
  return lines([
    itself === undefined ? '' : texts('report:pdf.quotedBeside', { clause: itself.clause }),
    ...quotes,
    withSourceTag(texts, law(row.legalBasis), row.sourceTag),
    row.inAgreement === null ? '' : labelled(texts('report:column.inAgreement'), texts(`report:value.inAgreement.${row.inAgreement}`)),
  ])
}

function whatWasSeen(row: ChecklistRow, { texts, labelled }: Voice): string {
  const tested = (['design', 'existence', 'operation'] as const).filter((level) => row.levels[level] !== 'not_tested')
  return lines([
    texts(`report:value.conformity.${row.conformity}`),
    tested.map((level) => labelled(texts(`report:value.level.${level}`), texts(`report:value.levelResult.${row.levels[level]}`))).join('; '),
    row.wasRefused ? texts('report:column.refused') : '',
    row.reason,
    row.observation,
    row.sample === null ? '' : texts('report:pdf.sampleOf', { size: row.sample.size, population: row.sample.population, deviations: row.sample.deviations }),
    [row.methodsUsed.map((method) => texts(`report:value.method.${method}`)).join(', '), [...row.evidence.map(({ id }) => id), ...row.findings].join(', ')].filter(Boolean).join(' · '),
  ])
}
