import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useMemo, useState } from 'react'
import { useLocale } from 'react-aria-components'

import { TableHeader } from './table-header.tsx'
import { DataRow, GroupRow } from './table-row.tsx'
import { type Column, type Sort, type TableRow, foldRows, sortRows } from './table-rows.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

export interface DataTableHandle {
  readonly scrollToRow: (id: string) => void
  /** Moves the focus to the active row. */
  readonly focus: () => void
  /** Moves the focus so many rows down, or up; headings of groups are passed over. */
  readonly moveBy: (rows: 1 | -1) => void
  /** To the first row, such as the first of what was searched for. */
  readonly moveToFirst: () => void
}

export interface DataTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** From `plainRows` or `groupedRows`. Keep it the same value while nothing changed. */
  readonly rows: readonly TableRow<Row>[]
  /** The row whose details are shown elsewhere; it follows the focus. */
  readonly selectedId?: string | null | undefined
  readonly onSelect?: ((id: string) => void) | undefined
  /** Enter or a double click. */
  readonly onOpen?: ((id: string) => void) | undefined
  /** With `onCheckedChange` every row has a checkbox (Space). */
  readonly checkedIds?: ReadonlySet<string> | undefined
  readonly onCheckedChange?: ((ids: ReadonlySet<string>) => void) | undefined
  readonly initialSort?: Sort | undefined
  /** In place of rows. */
  readonly empty?: ReactNode
  readonly rowHeight?: number | undefined
  readonly ref?: Ref<DataTableHandle> | undefined
}

const NOTHING: ReadonlySet<string> = new Set()
const CHECKBOX_WIDTH = 36
const HEADER_HEIGHT = 32

/** Dense rows in columns, thousands of them. Fills the height it is given. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, selectedId = null, onSelect, onOpen, checkedIds = NOTHING, onCheckedChange, initialSort, empty, rowHeight = 32, ref } = props
  const { locale } = useLocale()
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null)
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(NOTHING)

  const sorted = useMemo(() => sortRows(rows, sort, columns, locale), [rows, sort, columns, locale])
  const shown = useMemo(() => foldRows(sorted, collapsed), [sorted, collapsed])
  const ids = useMemo(() => shown.map((entry) => entry.id), [shown])
  const rowById = useMemo(() => new Map(shown.map((entry) => [entry.id, entry])), [shown])
  const checkable = useMemo(() => rows.filter((entry) => entry.kind === 'row').map((entry) => entry.id), [rows])
  const hasGroups = useMemo(() => rows.some((entry) => entry.kind === 'group'), [rows])

  const list = useVirtualRows({
    ids,
    rowHeight,
    headerHeight: HEADER_HEIGHT,
    selectedId,
    onActive: (id) => {
      if (rowById.get(id)?.kind === 'row') onSelect?.(id)
    },
  })
  const { scrollRef, virtualizer, activeIndex, activate, moveByKey, scrollToId, focusActive } = list
  const moveBy = (rows: 1 | -1) => {
    const isSelectionHere = selectedId !== null && rowById.has(selectedId)
    let index = activeIndex + (!isSelectionHere && rows === 1 ? 0 : rows)
    while (shown[index]?.kind === 'group') index += rows
    if (shown[index]) activate(index)
  }
  const moveToFirst = () => {
    const first = shown.findIndex(({ kind }) => kind !== 'group')
    if (first !== -1) activate(first)
  }
  useImperativeHandle(ref, () => ({ scrollToRow: scrollToId, focus: focusActive, moveBy, moveToFirst }))

  const fold = (id: string, isCollapsed: boolean) => {
    const next = new Set(collapsed)
    if (isCollapsed) next.add(id)
    else next.delete(id)
    setCollapsed(next)
  }
  const check = (id: string) => {
    const next = new Set(checkedIds)
    if (!next.delete(id)) next.add(id)
    onCheckedChange?.(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).matches('[data-active]') || moveByKey(event)) return
    const active = shown[activeIndex]
    if (!active) return
    const isGroup = active.kind === 'group'
    if (event.key === 'Enter' && !isGroup) onOpen?.(active.id)
    else if (event.key === ' ' && !isGroup && onCheckedChange) check(active.id)
    else if ((event.key === 'Enter' || event.key === ' ') && isGroup) fold(active.id, !collapsed.has(active.id))
    else if (event.key === 'ArrowRight' && isGroup) fold(active.id, false)
    else if (event.key === 'ArrowLeft' && isGroup) fold(active.id, true)
    else if (event.key === 'ArrowLeft' && hasGroups) activate(shown.findLastIndex((entry, index) => index < activeIndex && entry.kind === 'group'))
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && onCheckedChange) onCheckedChange(new Set(checkable))
    else return
    event.preventDefault()
  }

  const template = [...(onCheckedChange ? [`${CHECKBOX_WIDTH}px`] : []), ...columns.map(trackOf)].join(' ')
  const checkedCount = useMemo(() => checkable.filter((id) => checkedIds.has(id)).length, [checkable, checkedIds])
  return (
    <div className={shown.length === 0 ? 'table-frame without-rows' : 'table-frame'}>
      <div
        ref={scrollRef}
        role={hasGroups ? 'treegrid' : 'grid'}
        aria-label={label}
        aria-rowcount={shown.length + 1}
        aria-colcount={columns.length + (onCheckedChange ? 1 : 0)}
        aria-multiselectable={onCheckedChange ? true : undefined}
        className="data-table"
        onKeyDown={onKeyDown}
      >
        <TableHeader
          columns={columns}
          template={template}
          sort={sort}
          onSort={setSort}
          checked={onCheckedChange ? (checkedCount === 0 ? 'none' : checkedCount === checkable.length ? 'all' : 'some') : undefined}
          onCheckAll={(isChecked) => onCheckedChange?.(isChecked ? new Set(checkable) : NOTHING)}
        />
        <div role="rowgroup" className="table-body" style={{ height: virtualizer.getTotalSize() - HEADER_HEIGHT }}>
          {virtualizer.getVirtualItems().map(({ index, start, size }) => {
            const entry = shown[index]
            if (!entry) return null
            const place = { index, top: start - HEADER_HEIGHT, height: size, isActive: index === activeIndex, template }
            return entry.kind === 'group' ? (
              <GroupRow
                key={entry.id}
                {...place}
                group={entry}
                columnCount={columns.length + (onCheckedChange ? 1 : 0)}
                isCollapsed={collapsed.has(entry.id)}
                onPress={() => {
                  activate(index)
                  fold(entry.id, !collapsed.has(entry.id))
                }}
              />
            ) : (
              <DataRow
                key={entry.id}
                {...place}
                row={entry.row}
                columns={columns}
                level={hasGroups ? 2 : undefined}
                isSelected={onSelect ? entry.id === selectedId : undefined}
                isChecked={onCheckedChange ? checkedIds.has(entry.id) : undefined}
                onCheck={() => check(entry.id)}
                onPress={() => activate(index)}
                onOpen={() => onOpen?.(entry.id)}
              />
            )
          })}
        </div>
      </div>
      {shown.length === 0 ? <div className="table-empty">{empty}</div> : null}
    </div>
  )
}

function trackOf<Row>({ width }: Column<Row>): string {
  return typeof width === 'number' ? `${width}px` : `minmax(120px, ${width})`
}
