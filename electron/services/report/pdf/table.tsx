import type { ReactElement } from 'react'

import { Text, View } from '@react-pdf/renderer'

import type { Language } from '../../../../shared/values.ts'
import { breaksIn } from './hyphenation.ts'
import { type Cell, type Column, gutter, inBoxes, isDrawn, isTall, roomOf, type Row } from './table-rows.ts'
import { Prose, ProseBox } from './text.tsx'
import { colours, faces, measure, row as sideBySide, type, type Style } from './theme.ts'
import { useVoice } from './voice.ts'

interface TableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Set smaller, for a long annex. */
  readonly isDense?: boolean
}

/**
 * A table whose rows stay whole and whose head is repeated on every page it runs on to.
 *
 * The head and the first row are one block, so that no head stands alone at the foot of a page. The repeated head holds back on a page that has one
 * already. Only a row taller than half a page is split. A long table is made of several boxes, since a box can be only so high.
 */
export function Table({ columns, rows, isDense = false }: TableProps): ReactElement | null {
  const { language } = useVoice()
  const boxes = inBoxes(rows, columns)
  const reached = new Map<number | undefined, number>()
  const head = headOf(columns, language)
  if (boxes.length === 0) return null
  return (
    <>
      {boxes.map(([first, ...others], box) => (
        <View key={first!.key} style={{ width: measure }}>
          {box > 0 ? null : (
            <View wrap={isTall(first!, columns)}>
              {head}
              <TableRow row={first!} columns={columns} isDense={isDense} />
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
            <TableRow key={row.key} row={row} columns={columns} isDense={isDense} />
          ))}
        </View>
      ))}
    </>
  )
}

/** Where a repeated thing is drawn; the total is unknown while the pages are laid out for the first time. */
interface Placement {
  readonly pageNumber: number
  readonly totalPages?: number
}

function cellStyle({ share, align }: Column, isLast: boolean): Style {
  return { width: share * measure, paddingRight: isLast ? 0 : align === 'right' ? gutter * 2 : gutter }
}

/** Drawn with the renderer's own text, without line height: it is also drawn during pagination, where neither hooks nor line heights work. */
function headOf(columns: readonly Column[], language: Language): ReactElement {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end', borderBottom: `0.9pt solid ${colours.rule}`, paddingBottom: 3, marginBottom: 1 }}>
      {columns.map((column, index) => (
        <View key={column.label} style={cellStyle(column, index === columns.length - 1)}>
          <Text
            style={{ fontFamily: faces.sans, fontSize: 7.2, fontWeight: 600, color: colours.accent, textAlign: column.align ?? 'left' }}
            hyphenationCallback={breaksIn(language, roomOf(column))}
          >
            {column.label}
          </Text>
        </View>
      ))}
    </View>
  )
}

function TableRow({ row, columns, isDense }: { readonly row: Row; readonly columns: readonly Column[]; readonly isDense: boolean }): ReactElement {
  const mayBreak = isTall(row, columns)
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
          box={cellStyle(column, index === columns.length - 1)}
          room={roomOf(column)}
          isStrong={(column.isStrong ?? false) || (row.isTotal ?? false)}
          mayBreak={mayBreak}
          isDense={isDense}
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
  readonly isDense: boolean
}

function CellBox({ cell, column, box, room, isStrong, mayBreak, isDense }: CellBoxProps): ReactElement {
  if (isDrawn(cell)) return <View style={box}>{cell}</View>
  const { text, to } = typeof cell === 'string' ? { text: cell, to: undefined } : cell
  const face = column.face ?? 'sans'
  const style = [isDense ? type.dense : type.table, { textAlign: column.align ?? 'left' }, face === 'mono' ? { fontSize: 7.2 } : {}] as const
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
