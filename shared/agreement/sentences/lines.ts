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

/** The text as lines: `\n`, `\r\n`, `\r` and form feeds end one, and so does a blank line where one follows every line. Laid end to end with their line breaks they are the text. */
export function toLines(text: string): Line[] {
  const lines: UnmarkedLine[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 10
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
    const line = text.slice(start, index)
    lines.push({ start, end: index, text: line, isBlank: line.trim() === '' || (line.length < longestRule && ruled.test(line)) })
    if (code === 13) index += /^\r?\n/.exec(text.slice(index + 1, index + 3))?.[0].length ?? 0
    start = index + 1
  }
  const spaced = withoutDoubleSpacing(lines)
  const furniture = furnitureAmong(spaced)
  return spaced.map((line) => ({ ...line, isFurniture: furniture.has(line) }))
}
