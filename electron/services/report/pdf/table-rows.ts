import type { ReactElement } from 'react'

import { portions } from './text.tsx'
import { measure, page, type Face } from './theme.ts'

export interface Column {
  readonly label: string
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly share: number
  readonly align?: 'right'
  readonly face?: Face
  /** Sets the first line of each cell in bold. */
  readonly isStrong?: boolean
}

/** A cell is a text, a text that leads elsewhere in the report, or something small that is drawn. */
export type Cell = string | { readonly text: string; readonly to: string } | ReactElement

export interface Row {
  readonly key: string
  readonly cells: readonly Cell[]
  readonly isTotal?: boolean
  /** Where links to this row lead. */
  readonly anchor?: string
}

export function isDrawn(cell: Cell): cell is ReactElement {
  return typeof cell !== 'string' && !('text' in cell)
}

/** White between a column and the next. */
export const gutter = 6

const widestCharacter = 5.2

/** Characters that fit in a column's line for certain. */
export function roomOf({ share, align }: Column): number {
  return Math.max(4, Math.floor((share * measure - gutter * (align === 'right' ? 2 : 1)) / widestCharacter))
}

/** Characters that a column's line holds on average, reckoned low. */
function charactersPerLine({ share, face }: Column): number {
  return Math.max(1, (share * measure - gutter) / (face === 'mono' ? 4.6 : 4.9))
}

/** How high a row can become at most, by an estimate that errs upwards. */
function heightOf(row: Row, columns: readonly Column[]): number {
  const lines = columns.map((column, index) => {
    const cell = row.cells[index] ?? ''
    const text = typeof cell === 'string' ? cell : isDrawn(cell) ? '' : cell.text
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine(column))), 0)
  })
  return Math.max(...lines) * 11 + 8
}

/** Taller than half a page: may be split. */
export function isTall(row: Row, columns: readonly Column[]): boolean {
  return heightOf(row, columns) > page.height / 2
}

const tallestBox = 3000
const mostLinesInRow = 300

/** The rows of a table in boxes that stay well under the height that a box can have. */
export function inBoxes(rows: readonly Row[], columns: readonly Column[]): readonly (readonly Row[])[] {
  const boxes: Row[][] = []
  let height = Infinity
  for (const row of rows.flatMap((each) => inPortions(each, columns))) {
    const more = heightOf(row, columns)
    if (height + more > tallestBox) {
      boxes.push([])
      height = 0
    }
    boxes.at(-1)!.push(row)
    height += more
  }
  return boxes
}

/** A row whose cells hold more than a box can, as several; only the first leads anywhere. */
function inPortions(row: Row, columns: readonly Column[]): readonly Row[] {
  const cells = columns.map((column, index) => {
    const cell = row.cells[index] ?? ''
    return typeof cell === 'string' ? portions(cell, mostLinesInRow, charactersPerLine(column)) : [cell]
  })
  const count = Math.max(...cells.map(({ length }) => length))
  if (count === 1) return [row]
  return Array.from({ length: count }, (_, part) => ({
    ...(part === 0 ? row : {}),
    key: `${row.key}-${part}`,
    cells: cells.map((each) => each[part] ?? ''),
  }))
}
