import { expect, test } from 'vitest'

import { columnName } from './column-name.ts'
import { shownName } from './shown-name.ts'

test.each([
  ['a mark that turns the reading', 'factuur\u202Efdp.exe', 'factuur\u00A0fdp.exe'],
  ['a break of the line', 'a\r\nb\u2028c.txt', 'a\u00A0b\u00A0c.txt'],
  ['markup, which is only text', '<b>x</b>.txt', '<b>x</b>.txt'],
  ['nothing that can be seen', '\u200B\u0000', '?'],
])('shows of a name with %s what it is', (_, name, shown) => expect(shownName(name)).toBe(shown))

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (index, name) => expect(columnName(index)).toBe(name))
