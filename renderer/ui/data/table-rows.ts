import { type ReactNode } from 'react'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** Pixels, or a share of what is left: '1fr', '2fr'. */
  readonly width: number | `${number}fr`
  readonly align?: 'start' | 'end' | undefined
  /** Words, a badge, a number; nothing that takes the focus: actions on a row stand beside the table. */
  readonly cell: (row: Row) => ReactNode
  /** Makes the column sortable. Empty values come last either way. */
  readonly sortValue?: ((row: Row) => string | number | null) | undefined
}

export type TableRow<Row> =
  | { readonly kind: 'group'; readonly id: string; readonly title: ReactNode; readonly count?: number | undefined }
  | { readonly kind: 'row'; readonly id: string; readonly row: Row }

export interface Sort {
  readonly columnId: string
  readonly direction: 'ascending' | 'descending'
}

/** Rows without groups. */
export function plainRows<Row extends { readonly id: string }>(items: readonly Row[]): readonly TableRow<Row>[] {
  return items.map((row) => ({ kind: 'row', id: row.id, row }))
}

/** Rows under a heading each, headings in the order in which they first occur. A title is asked once a group, of its first row. */
export function groupedRows<Row extends { readonly id: string }>(items: readonly Row[], groupOf: (row: Row) => string, titleOf: (first: Row) => ReactNode): readonly TableRow<Row>[] {
  return [...Map.groupBy(items, groupOf)].flatMap(([id, rows]) => [{ kind: 'group' as const, id: `group:${id}`, title: titleOf(rows[0]!), count: rows.length }, ...plainRows(rows)])
}

/** The rows in the order of a column, each within its own group. */
export function sortRows<Row>(rows: readonly TableRow<Row>[], sort: Sort | null, columns: readonly Column<Row>[], locale: string): readonly TableRow<Row>[] {
  const sortValue = columns.find((column) => column.id === sort?.columnId)?.sortValue
  if (!sort || !sortValue) return rows

  const collator = new Intl.Collator(locale, { numeric: true })
  const sign = sort.direction === 'ascending' ? 1 : -1
  const compare = (a: string | number | null, b: string | number | null) => {
    if (a === null || a === '') return b === null || b === '' ? 0 : 1
    if (b === null || b === '') return -1
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
  }
  const sorted: TableRow<Row>[] = []
  let section: { entry: TableRow<Row>; value: string | number | null }[] = []
  const closeSection = () => {
    sorted.push(...section.toSorted((a, b) => compare(a.value, b.value)).map(({ entry }) => entry))
    section = []
  }
  for (const entry of rows) {
    if (entry.kind === 'row') section.push({ entry, value: sortValue(entry.row) })
    else {
      closeSection()
      sorted.push(entry)
    }
  }
  closeSection()
  return sorted
}

/** What is left when the rows of the collapsed groups are folded away. */
export function foldRows<Row>(rows: readonly TableRow<Row>[], collapsed: ReadonlySet<string>): readonly TableRow<Row>[] {
  if (collapsed.size === 0) return rows
  let isHidden = false
  return rows.filter((entry) => {
    if (entry.kind === 'group') isHidden = collapsed.has(entry.id)
    return entry.kind === 'group' || !isHidden
  })
}
