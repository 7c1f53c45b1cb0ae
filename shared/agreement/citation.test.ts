import { describe, expect, it } from 'vitest'

import { textsIn } from '../text/index.ts'
import { citationOf } from './citation.ts'

const pages = [{ page: 1, start: 0, lines: [] }, { page: 2, start: 40, lines: [] }, { page: 3, start: 40, lines: [] }]
const withLines = [{ page: 1, start: 0, lines: [{ line: 2, start: 0 }, { line: 3, start: 30 }] }]
const range = (start: number) => ({ start, end: start + 5 })

describe('the place of a sentence', () => {
  it.each([
    ['its clause and page', '10.1', 39, pages, '10.1, p. 1'],
    ['the page with words where another is empty', '10.2', 40, pages, '10.2, p. 3'],
    ['its page where nothing is numbered', '', 12, pages, 'p. 1'],
    ['its clause, page and printed line', '10.1', 35, withLines, '10.1, p. 1, r. 3'],
    ['its page and line where nothing is numbered', '', 29, withLines, 'p. 1, r. 2'],
    ['its clause where the file has no pages', '10.1', 39, [], '10.1'],
  ])('is %s', (_, clause, start, known, citation) => {
    expect(citationOf({ clause, range: range(start) }, known, textsIn('nl'))).toBe(citation)
  })
})
