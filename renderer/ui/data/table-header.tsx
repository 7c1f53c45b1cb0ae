import { IconAscending, IconDescending } from '../icons.tsx'
import { useWords } from '../words.ts'
import { type Column, type Sort } from './table-rows.ts'

export interface TableHeaderProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly template: string
  readonly sort: Sort | null
  readonly onSort: (sort: Sort) => void
  /** How many of the rows are checked; without it there are no checkboxes. */
  readonly checked: 'none' | 'some' | 'all' | undefined
  readonly onCheckAll: (isChecked: boolean) => void
}

export function TableHeader<Row>({ columns, template, sort, onSort, checked, onCheckAll }: TableHeaderProps<Row>) {
  const { selectAll } = useWords()
  return (
    <div role="rowgroup" className="table-head">
      <div role="row" aria-rowindex={1} className="table-row" style={{ gridTemplateColumns: template }}>
        {checked ? (
          <div role="columnheader" className="table-cell check">
            <label>
              <input
                type="checkbox"
                aria-label={selectAll}
                checked={checked === 'all'}
                ref={(input) => {
                  if (input) input.indeterminate = checked === 'some'
                }}
                onChange={(event) => onCheckAll(event.target.checked)}
              />
            </label>
          </div>
        ) : null}
        {columns.map((column) => (
          <ColumnHeader key={column.id} column={column} sort={sort?.columnId === column.id ? sort.direction : undefined} onSort={onSort} />
        ))}
      </div>
    </div>
  )
}

interface ColumnHeaderProps<Row> {
  readonly column: Column<Row>
  readonly sort: Sort['direction'] | undefined
  readonly onSort: (sort: Sort) => void
}

function ColumnHeader<Row>({ column: { id, header, align = 'start', sortValue }, sort, onSort }: ColumnHeaderProps<Row>) {
  const Arrow = sort === 'descending' ? IconDescending : IconAscending
  return (
    <div role="columnheader" aria-sort={sort ?? (sortValue ? 'none' : undefined)} className={`table-cell align-${align}`}>
      {sortValue ? (
        <button
          type="button"
          className={sort ? 'sort-button sorted' : 'sort-button'}
          onClick={() => onSort({ columnId: id, direction: sort === 'ascending' ? 'descending' : 'ascending' })}
        >
          {header}
          <Arrow />
        </button>
      ) : (
        header
      )}
    </div>
  )
}
