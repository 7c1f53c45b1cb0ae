import type { FormRow } from '../../../../../shared/report/forms.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Column, type Sheet, sheetOf, text } from '../sheet.ts'

/** A clause of a form, one that the agreement adds to it, or a form that is only incorporated. */
interface Row {
  readonly form: FormRow
  readonly number?: string
  readonly name?: string
  readonly status: string
  readonly says?: string
  readonly quote: FormRow['quote']
}

/** The known forms that the agreement was made from, clause by clause. */
export function formsSheet({ annexes }: ReportModel, texts: Texts): Sheet {
  const columns: readonly Column<Row>[] = [
    { head: texts('report:sheet.forms'), width: 40, cell: ({ form }) => text(form.name) },
    { head: texts('forms:publisher'), width: 24, cell: ({ form }) => text(form.publisher) },
    { head: texts('forms:year'), width: 8, cell: ({ form }) => text(String(form.year)) },
    { head: texts('forms:certaintyLabel'), width: 16, cell: ({ form }) => text(texts(`forms:certainty.${form.certainty}`)) },
    { head: texts('forms:source'), width: 40, cell: ({ form }) => text(form.source) },
    { head: texts('report:column.id'), width: 10, cell: ({ number }) => text(number) },
    { head: texts('report:column.name'), width: 36, cell: ({ name }) => text(name) },
    { head: texts('report:column.status'), width: 18, cell: ({ status }) => text(status) },
    { head: texts('report:column.inForm'), width: 50, cell: ({ says }) => text(says) },
    { head: texts('report:column.clause'), width: 14, cell: ({ quote }) => text(quote?.clause) },
    { head: texts('report:column.quote'), width: 60, cell: ({ quote }) => text(quote?.text) },
  ]
  return sheetOf(texts('report:sheet.forms'), columns, annexes.forms.flatMap((form) => rowsOf(form, texts)))
}

function rowsOf(form: FormRow, texts: Texts): readonly Row[] {
  return [
    { form, status: texts(`forms:place.${form.place}`), quote: form.quote },
    ...form.clauses.map((clause): Row => ({ ...clause, form, status: texts(`forms:status.${clause.status}`) })),
    ...form.added.map(({ clause, heading }): Row => ({ form, number: clause, name: heading, status: texts('forms:added'), quote: null })),
  ]
}
