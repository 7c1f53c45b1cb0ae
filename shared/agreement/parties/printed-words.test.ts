import { describe, expect, it } from 'vitest'

import type { AppError } from '../../errors.ts'
import { printed } from './printed-words.ts'

describe('words as printed', () => {
  it.each([
    ['small letters in any case', ['verwerkers?'], 'VERWERKER', true],
    ['capitals only as they are', ['B.V.'], 'b.v.', false],
    ['signs as themselves', ['B.V.'], 'BxVx', false],
    ['one of several', ['data (importer|exporter)', 'klant'], 'Data Exporter', true],
    ['the rest of a word', ['naam*'], 'naamplaat', true],
    ['no other word', ['naam*'], 'naam hier', false],
    ['nothing where there are none', [], '', false],
  ])('fit %s', (_, words, text, isFit) => expect(new RegExp(`^${printed(words)}$`, 'u').test(text)).toBe(isFit))

  it('name no list', () => {
    expect(() => printed(['{processor}'])).toThrow(expect.objectContaining({ code: 'catalogue.invalid' }) as AppError)
  })
})
