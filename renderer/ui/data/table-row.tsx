import { IconChevronRight } from '../icons.tsx'
import { classNames } from '../class-names.ts'
import { useWords } from '../words.ts'
import { type Column, type TableRow } from './table-rows.ts'

interface Place {
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly top: number
  readonly height: number
  readonly isActive: boolean
  readonly template: string
}

/** The header is row 1 of the grid. */
const rowIndex = (index: number) => index + 2

function placed({ index, top, height, isActive }: Place) {
  return {
    role: 'row',
    'aria-rowindex': rowIndex(index),
    tabIndex: isActive ? 0 : -1,
    'data-active': isActive ? '' : undefined,
    style: { height, transform: `translateY(${top}px)` },
  }
}

export interface DataRowProps<Row> extends Place {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly level: number | undefined
  readonly isSelected: boolean | undefined
  readonly isChecked: boolean | undefined
  readonly onCheck: () => void
  readonly onPress: () => void
  readonly onOpen: () => void
}

export function DataRow<Row>(props: DataRowProps<Row>) {
  const { row, columns, level, isSelected, isChecked, onCheck, onPress, onOpen, template } = props
  const { selectRow } = useWords()
  const { style, ...attributes } = placed(props)
  return (
    <div
      {...attributes}
      aria-level={level}
      aria-selected={isChecked ?? isSelected}
      className={classNames('table-row', isSelected && 'selected')}
      style={{ ...style, gridTemplateColumns: template }}
      onClick={onPress}
      onDoubleClick={onOpen}
    >
      {isChecked === undefined ? null : (
        <div role="gridcell" className="table-cell check" onClick={(event) => event.stopPropagation()}>
          <label>
            <input type="checkbox" tabIndex={-1} aria-label={selectRow} checked={isChecked} onChange={onCheck} />
          </label>
        </div>
      )}
      {columns.map(({ id, align = 'start', cell }) => (
        <div key={id} role="gridcell" className={`table-cell align-${align}`}>
          {cell(row)}
        </div>
      ))}
    </div>
  )
}

export interface GroupRowProps extends Place {
  readonly group: Extract<TableRow<never>, { kind: 'group' }>
  readonly columnCount: number
  readonly isCollapsed: boolean
  readonly onPress: () => void
}

export function GroupRow(props: GroupRowProps) {
  const { group, columnCount, isCollapsed, onPress } = props
  return (
    <div {...placed(props)} aria-level={1} aria-expanded={!isCollapsed} className="table-row group" onClick={onPress}>
      <div role="gridcell" aria-colspan={columnCount} className="table-cell">
        <IconChevronRight className="chevron" />
        {group.title}
        {group.count === undefined ? null : <span className="panel-count">{group.count}</span>}
      </div>
    </div>
  )
}
