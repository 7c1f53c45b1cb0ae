import type { ReactElement } from 'react'

import { Text, View } from '@react-pdf/renderer'

import type { Language } from '../../../../shared/values.ts'
import { breaksIn } from './hyphenation.ts'
import { portions, Prose, ProseBox } from './text.tsx'
import { colours, faces, measure, page, row as sideBySide, type, type Face, type Style } from './theme.ts'
import { useVoice } from './voice.ts'

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

interface TableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly width?: number
}

/**
 * A table whose rows stay whole and whose head is repeated on every page it runs on to.
 *
 * The head and the first row are one block, so that no head stands alone at the foot of a page. The repeated head holds back on a page that has one
 * already. Only a row taller than half a page is split. A long table is made of several boxes, since a box can be only so high.
 */
export function Table({ columns, rows, width = measure }: TableProps): ReactElement | null {
  const { language } = useVoice()
  const boxes = inBoxes(rows.flatMap((row) => inPortions(row, columns, width)), columns, width)
  const reached = new Map<number | undefined, number>()
  const head = headOf(columns, width, language)
  if (boxes.length === 0) return null
  return (
    <>
      {boxes.map(([first, ...others], box) => (
        <View key={first!.key} style={{ width }}>
          {box > 0 ? null : (
            <View wrap={isTall(first!, columns, width)}>
              {head}
              <TableRow row={first!} columns={columns} width={width} />
            </View>
          )}
          <View
            fixed
            render={({ pageNumber, totalPages }: Placement) => {
              const isOnNewPage = (reached.get(totalPages) ?? pageNumber) !== pageNumber
              reached.set(totalPages, pageNumber)
              return isOnNewPage ? head : null
            }}
          />
          {(box === 0 ? others : [first!, ...others]).map((row) => (
            <TableRow key={row.key} row={row} columns={columns} width={width} />
          ))}
        </View>
      ))}
    </>
  )
}

const tallestBox = 3000
const mostLinesInRow = 300

/** Rows that together stay well under the height that a box can have. */
function inBoxes(rows: readonly Row[], columns: readonly Column[], width: number): readonly (readonly Row[])[] {
  const boxes: Row[][] = []
  let height = Infinity
  for (const row of rows) {
    const more = heightOf(row, columns, width)
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
function inPortions(row: Row, columns: readonly Column[], width: number): readonly Row[] {
  const cells = columns.map((column, index) => {
    const cell = row.cells[index] ?? ''
    return typeof cell === 'string' ? portions(cell, mostLinesInRow, charactersPerLine(column, width)) : [cell]
  })
  const count = Math.max(...cells.map(({ length }) => length))
  if (count === 1) return [row]
  return Array.from({ length: count }, (_, part) => ({
    ...(part === 0 ? row : {}),
    key: `${row.key}-${part}`,
    cells: cells.map((each) => each[part] ?? ''),
  }))
}

/** Where a repeated thing is drawn; the total is unknown while the pages are laid out for the first time. */
interface Placement {
  readonly pageNumber: number
  readonly totalPages?: number
}

const padding = 6

function cellStyle({ share, align }: Column, width: number, isLast: boolean): Style {
  return { width: share * width, paddingRight: isLast ? 0 : align === 'right' ? padding * 2 : padding }
}

/** Drawn with the renderer's own text, without line height: it is also drawn during pagination, where neither hooks nor line heights work. */
function headOf(columns: readonly Column[], width: number, language: Language): ReactElement {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end', borderBottom: `0.9pt solid ${colours.rule}`, paddingBottom: 3, marginBottom: 1 }}>
      {columns.map((column, index) => (
        <View key={column.label} style={cellStyle(column, width, index === columns.length - 1)}>
          <Text
            style={{ fontFamily: faces.sans, fontSize: 7.2, fontWeight: 600, color: colours.accent, textAlign: column.align ?? 'left' }}
            hyphenationCallback={breaksIn(language, roomOf(column, width))}
          >
            {column.label}
          </Text>
        </View>
      ))}
    </View>
  )
}

function TableRow({ row, columns, width }: { readonly row: Row; readonly columns: readonly Column[]; readonly width: number }): ReactElement {
  const mayBreak = isTall(row, columns, width)
  return (
    <View
      wrap={mayBreak}
      {...anchorOf(row)}
      style={[
        mayBreak ? { flexDirection: 'row' } : sideBySide,
        { borderBottom: `0.5pt solid ${colours.hairline}`, paddingVertical: 3.4 },
        row.isTotal ? { backgroundColor: colours.tint } : {},
      ]}
    >
      {columns.map((column, index) => (
        <CellBox
          key={column.label}
          cell={row.cells[index] ?? ''}
          column={column}
          box={cellStyle(column, width, index === columns.length - 1)}
          room={roomOf(column, width)}
          isStrong={(column.isStrong ?? false) || (row.isTotal ?? false)}
          mayBreak={mayBreak}
        />
      ))}
    </View>
  )
}

interface CellBoxProps {
  readonly cell: Cell
  readonly column: Column
  readonly box: Style
  readonly room: number
  readonly isStrong: boolean
  readonly mayBreak: boolean
}

function CellBox({ cell, column, box, room, isStrong, mayBreak }: CellBoxProps): ReactElement {
  if (isDrawn(cell)) return <View style={box}>{cell}</View>
  const { text, to } = typeof cell === 'string' ? { text: cell, to: undefined } : cell
  const face = column.face ?? 'sans'
  const style = [type.table, { textAlign: column.align ?? 'left' }, face === 'mono' ? { fontSize: 7.2 } : {}] as const
  const [first = '', ...others] = text.split('\n')
  const strong = { text: first, face, style: [...style, isStrong ? type.strong : {}], room, ...(to === undefined ? {} : { to }) }
  if (others.length === 0 && !mayBreak) return <ProseBox {...strong} box={box} />
  return (
    <View style={box}>
      <Prose {...strong} />
      <Prose text={others.join('\n')} face={face} style={style} room={room} isTight />
    </View>
  )
}

function anchorOf({ anchor }: Row): { readonly id?: string } {
  return anchor === undefined ? {} : { id: anchor }
}

function isDrawn(cell: Cell): cell is ReactElement {
  return typeof cell !== 'string' && !('text' in cell)
}

const widestCharacter = 5.2

/** Characters that fit in a column's line for certain. */
function roomOf(column: Column, width: number): number {
  return Math.max(4, Math.floor((column.share * width - padding * (column.align === 'right' ? 2 : 1)) / widestCharacter))
}

function charactersPerLine(column: Column, width: number): number {
  return Math.max(1, (column.share * width - padding) / (column.face === 'mono' ? 4.6 : 4.9))
}

/** How high a row can become at most, by an estimate that errs upwards. */
function heightOf(row: Row, columns: readonly Column[], width: number): number {
  const lines = columns.map((column, index) => {
    const cell = row.cells[index] ?? ''
    const text = typeof cell === 'string' ? cell : isDrawn(cell) ? '' : cell.text
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine(column, width))), 0)
  })
  return Math.max(...lines) * 11 + 8
}

function isTall(row: Row, columns: readonly Column[], width: number): boolean {
  return heightOf(row, columns, width) > page.height / 2
}
