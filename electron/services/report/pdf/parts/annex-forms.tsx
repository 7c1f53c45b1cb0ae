import type { ReactElement } from 'react'

import { onOneLine } from '../../../../../shared/agreement/quote.ts'
import { type FormRow, isOtherThanForm } from '../../../../../shared/report/forms.ts'
import { Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { clauseQuote } from '../quote.tsx'
import { Table } from '../table.tsx'
import { Words } from '../text.tsx'
import { type } from '../theme.ts'
import { lines, useVoice } from '../voice.ts'

/** Last in annex C: the known forms that the agreement was made from, and what differs from them. */
export function Forms({ rows }: { readonly rows: readonly FormRow[] }): ReactElement | null {
  const { texts } = useVoice()
  if (rows.length === 0) return null
  return (
    <>
      <SectionHeading text={texts('report:field.forms')} />
      <Words text={texts('forms:about')} />
      {rows.map((form) => <Form key={form.id} form={form} />)}
    </>
  )
}

function Form({ form }: { readonly form: FormRow }): ReactElement {
  const { texts } = useVoice()
  const { name, publisher, year, certainty, place, source, quote, clauses, counts, areWordsCompared, added } = form
  const different = clauses.filter(isOtherThanForm)
  return (
    <>
      <Words text={texts('report:pdf.form', { name, publisher, year: String(year), certainty: texts(`forms:certainty.${certainty}`) })} style={type.strong} />
      <Words text={texts(`forms:place.${place}`)} />
      {quote && clauseQuote(quote)}
      {clauses.length > 0 && <Words text={texts(areWordsCompared ? 'forms:count' : 'forms:countOfHeadings', { ...counts })} />}
      <Fact label={texts('forms:source')} text={source} />
      {different.length > 0 && (
        <Table
          columns={[
            { label: texts('report:column.clause'), share: 0.24, isStrong: true },
            { label: texts('report:column.status'), share: 0.14 },
            { label: texts('report:column.inForm'), share: 0.31 },
            { label: texts('report:column.quote'), share: 0.31, face: 'serif' },
          ]}
          rows={different.map(({ number, name, status, says, quote }) => ({
            key: number,
            cells: [lines([number, name]), texts(`forms:status.${status}`), says, quote ? `${quote.clause}: «${onOneLine(quote.text)}»` : ''],
          }))}
        />
      )}
      <Fact label={texts('forms:added')} text={added.map(({ clause, heading }) => `${clause} ${heading}`.trim()).join('\n')} otherwise={texts('report:word.none')} />
    </>
  )
}
