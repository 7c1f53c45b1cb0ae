import type { Range } from '../../values.ts'
import { withoutDoubleSpacing } from './double-spacing.ts'
import { furnitureAmong } from './furniture.ts'

/** One line of the text, without its line break. */
export interface Line extends Range {
  readonly text: string
  /** Without words: empty, or a rule drawn in dashes. */
  readonly isBlank: boolean
  /** A page's number, a header or footer that comes back on every page, or an entry of the table of contents with its page: no words of the parties. */
  readonly isFurniture: boolean
}

export type UnmarkedLine = Omit<Line, 'isFurniture'>

const ruled = /^[\s|:=_*~-]{3,}$/

/** A rule is no longer. */
const longestRule = 200

/** A row's only cell is looked for no further. */
const longestRow = 5000

/** A row of a table with one cell, as tables of Markdown write it. */
const onlyCell = /^(\s{0,8}\|\s{0,20})([^|]*[^|\s])\s*\|\s*$/

/** The text as lines: `\n`, `\r\n`, `\r` and form feeds end one, and so does a blank line where one follows every line. What frames a table's only cell belongs to none. */
export function toLines(text: string): Line[] {
  const lines: UnmarkedLine[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 10
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
    const line = withoutCell({ start, end: index, text: text.slice(start, index) })
    lines.push({ ...line, isBlank: line.text.trim() === '' || (line.text.length < longestRule && ruled.test(line.text)) })
    if (code === 13) index += /^\r?\n/.exec(text.slice(index + 1, index + 3))?.[0].length ?? 0
    start = index + 1
  }
  const spaced = withoutDoubleSpacing(lines)
  const furniture = furnitureAmong(spaced)
  return spaced.map((line) => ({ ...line, isFurniture: furniture.has(line) }))
}

type Words = Pick<Line, 'start' | 'end' | 'text'>

/** A table of one column only frames the text, whose paragraphs may be wrapped over its rows. */
function withoutCell(line: Words): Words {
  const [, frame, words] = (line.text.includes('|') && line.text.length <= longestRow && onlyCell.exec(line.text)) || []
  return words === undefined ? line : { start: line.start + frame!.length, end: line.start + frame!.length + words.length, text: words }
}
