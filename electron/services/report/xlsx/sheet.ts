import type { CalendarDate, Instant } from '../../../../shared/values.ts'

/** What a cell may hold. Money in whole euro cents; time in quarters of an hour. `null` is an empty cell, never zero. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'money'; readonly cents: number }
  | { readonly kind: 'hours'; readonly quarterHours: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'instant'; readonly instant: Instant }
  | null

export interface Column<Row> {
  readonly head: string
  /** In characters of the default font. */
  readonly width: number
  readonly cell: (row: Row) => Cell
}

/** One sheet: a header, the rows that a filter works on, and lines below them that it leaves alone. */
export interface Sheet {
  readonly name: string
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  readonly rows: Iterable<readonly Cell[]>
  readonly rowCount: number
  readonly below: readonly (readonly Cell[])[]
}

/** Lays rows out in columns; each row becomes cells only when it is written. */
export function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[], below: readonly (readonly Cell[])[] = []): Sheet {
  function* cells(): Iterable<readonly Cell[]> {
    for (const row of rows) yield columns.map((column) => column.cell(row))
  }
  return { name, heads: columns.map((column) => column.head), widths: columns.map((column) => column.width), rows: cells(), rowCount: rows.length, below }
}

/** A text, or an empty cell where there is nothing to say. */
export function text(words: string | null | undefined): Cell {
  return words ? { kind: 'text', text: words } : null
}

/** One line each. */
export function lines(each: readonly string[]): Cell {
  return text(each.join('\n'))
}

export function number(value: number | null): Cell {
  return value === null ? null : { kind: 'number', number: value }
}

export function money(cents: number | null): Cell {
  return cents === null ? null : { kind: 'money', cents }
}

export function hours(quarterHours: number | null): Cell {
  return quarterHours === null ? null : { kind: 'hours', quarterHours }
}

export function date(day: CalendarDate | null): Cell {
  return day === null ? null : { kind: 'date', date: day }
}

export function instant(at: Instant | null): Cell {
  return at === null ? null : { kind: 'instant', instant: at }
}
