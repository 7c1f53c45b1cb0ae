import { describe, expect, it } from 'vitest'

import { breaksIn, breaksOnlyWhereNeeded } from './hyphenation.ts'

describe('where a word breaks', () => {
  it.each([
    ['by the patterns of Dutch', 'nl', 'verwerkersovereenkomst,', 'ver|wer|kers|over|een|komst,'],
    ['never one or two letters from an end', 'nl', 'audit', 'audit'],
    ['by the patterns of English', 'en', 'recommendation', 'recom|mend|a|tion'],
    ['not at all in a clause number', 'nl', '28(3)(h)', '28(3)(h)'],
    ['not at all in a date', 'nl', '2026-11-20', '2026-11-20'],
    ['after a sign, without a hyphen, in an address', 'nl', 'https://voorbeeld.nl/een/lang/pad', 'https://voorbeeld.nl/||een/lang/pad'],
    ['anywhere, without a hyphen, in a hash', 'nl', 'a1'.repeat(20), `${'a1'.repeat(12)}||${'a1'.repeat(8)}`],
  ] as const)('%s', (_, language, word, parts) => {
    expect(breaksIn(language, 24)(word).join('|')).toBe(parts)
  })

  it('never loses a character, however odd the word', () => {
    for (const word of ['x'.repeat(10_000), '漢'.repeat(500), '😀'.repeat(99), `${'a'.repeat(70)}-${'b'.repeat(70)}`, '---------------------------------------']) {
      expect(breaksIn('nl', 10)(word).join('')).toBe(word)
      expect(breaksIn('nl', 10)(word).every((part) => part.length <= 10)).toBe(true)
    }
  })

  it('leaves the words of a heading whole', () => {
    expect(breaksOnlyWhereNeeded(24)('verwerkersovereenkomst')).toEqual(['verwerkersovereenkomst'])
  })
})
