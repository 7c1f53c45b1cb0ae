import { describe, expect, it } from 'vitest'

import { shippedAgreement } from '../../test/support/shipped-agreements.ts'
import { onOneLine } from './quote.ts'

describe.each(['itemo', 'leadinfo'] as const)('the lawyer’s reading of %s', async (name) => {
  const { text, reading, curated } = await shippedAgreement(name)

  it('quotes the agreement verbatim, white space apart', () => {
    const quotes = [...curated.gaps.flatMap((gap) => gap.quotes), ...curated.claims.map(({ quote }) => quote)]
    expect(quotes.filter((quote) => !onOneLine(text).includes(quote))).toEqual([])
  })

  it('tests each claim by its own: one that was read, holding the words, for each that the lawyer wrote', () => {
    const claims = reading.claims.map(({ quote }) => onOneLine(quote.text))
    expect(curated.claims.filter(({ quote }) => !claims.some((words) => words.includes(quote)))).toEqual([])
  })
})
