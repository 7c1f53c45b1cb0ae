import { describe, expect, it } from 'vitest'

import { printable } from './printable.ts'

const latin = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250

describe('what is shown of a text', () => {
  it.each([
    ['plain words stay as they are', 'Één bevinding: € 10', 'Één bevinding: [U+20AC] 10'],
    ['what cannot be drawn stands as its number', 'goed 😀 zo', 'goed [U+1F600] zo'],
    ['neighbours share one pair of brackets', 'שלום', '[U+05E9 U+05DC U+05D5 U+05DD]'],
    ['a long run is counted', '😀'.repeat(40), `[${'U+1F600 '.repeat(12)}… 40×]`],
    ['control characters are seen', 'a\u0000b\u001bc', 'a[U+0000]b[U+001B]c'],
    ['nothing turns the text around', 'a\u202Eb', 'a[U+202E]b'],
    ['letters and their accents are joined', 'cafe\u0301', 'café'],
    ['half a surrogate pair is seen', 'a\ud800', 'a[U+D800]'],
    ['every sort of line end is one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['tabs are spaces', 'a\tb', 'a  b'],
  ])('%s', (_, text, shown) => {
    expect(printable(text, latin)).toBe(shown)
  })
})
