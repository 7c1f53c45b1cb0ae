import type { ReactElement } from 'react'

import { Text, View } from '@react-pdf/renderer'

import type { Language } from '../../../../shared/values.ts'
import { breaksIn } from './hyphenation.ts'
import { Prose, ProseBox } from './text.tsx'
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
 * The head and the first row are one block, so that no head stands alone at the foot of a page. The repeated head holds back on the page where the
 * table begins. Only a row taller than half a page is split.
 */
export function Table({ columns, rows, width = measure }: TableProps): ReactElement | null {
  const { language } = useVoice()
  const [first, ...others] = rows
  if (first === undefined) return null
  const startsOn = new Map<number | undefined, number>()
  const head = headOf(columns, width, language)
  return (
    <View style={{ width }}>
      <View wrap={isTall(first, columns, width)}>
        {head}
        <TableRow row={first} columns={columns} width={width} />
      </View>
      <View
        fixed
        render={({ pageNumber, totalPages }: Placement) => {
          if (!startsOn.has(totalPages)) startsOn.set(totalPages, pageNumber)
          return startsOn.get(totalPages) === pageNumber ? null : head
        }}
      />
      {others.map((row) => (
        <TableRow key={row.key} row={row} columns={columns} width={width} />
      ))}
    </View>
  )
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

const lineHeight = 11
const averageCharacter = 3.9

/** Whether a row could be taller than half a page, by an estimate that errs upwards. */
function isTall(row: Row, columns: readonly Column[], width: number): boolean {
  const tallest = Math.max(
    ...columns.map((column, index) => {
      const cell = row.cells[index] ?? ''
      if (isDrawn(cell)) return 1
      const text = typeof cell === 'string' ? cell : cell.text
      const characters = Math.max(1, (column.share * width - padding) / (column.face === 'mono' ? 4.6 : averageCharacter * 1.25))
      return text.split('\n').reduce((lines, line) => lines + Math.ceil(line.length / characters), 0)
    }),
  )
  return tallest * lineHeight > page.height / 2
}
