import { describe, expect, it } from 'vitest'

import { shippedAgreement } from '../../test/support/shipped-agreements.ts'
import { attachCurated, findVerbatim } from './attach-curated.ts'
import { onOneLine } from './quote.ts'

describe.each([
  ['itemo', ['GI-29', 'GI-29']],
  ['leadinfo', ['GL-21', 'GL-21']],
] as const)('the lawyer’s reading of %s', async (name, inThePreamble) => {
  const { text, reading, curated } = await shippedAgreement(name)
  const attached = attachCurated(reading, curated, text)

  it('quotes the agreement verbatim, white space apart', () => {
    for (const { id, quotes } of curated.gaps) {
      expect(attached.gapQuotes.get(id)!.map((quote) => onOneLine(quote.text))).toEqual(quotes)
      for (const quote of attached.gapQuotes.get(id)!) expect(text.slice(quote.range.start, quote.range.end)).toBe(quote.text)
    }
  })

  it('quotes what the cited clauses say, but for the unnumbered opening words', () => {
    const cited = curated.gaps.flatMap(({ id, clauses }) => attached.gapQuotes.get(id)!.map(({ clause }) => ({ id, clause, clauses })))
    const elsewhere = cited.filter(({ clause, clauses }) => !clauses.some((one) => clause.startsWith(one)))
    expect(elsewhere.map(({ id }) => id)).toEqual(inThePreamble)
  })

  it('tests each claim by its own: one that was read, holding the words, for each that the lawyer wrote', () => {
    const claims = new Map(reading.claims.map((claim) => [claim.id, claim]))
    for (const { id, quote } of curated.claims) expect(onOneLine(claims.get(attached.claimIds.get(id)!)!.quote.text)).toContain(quote)
    expect(new Set(attached.claimIds.values()).size).toBe(curated.claims.length)
  })

  it('is refused for another text, by the words that are not there', () => {
    expect(() => attachCurated(reading, curated, 'Een heel andere overeenkomst.')).toThrow(expect.objectContaining({ code: 'catalogue.invalid' }))
  })
})

describe('finding words back in a text', () => {
  it('counts any run of white space as one space and no sign as a pattern', () => {
    expect(findVerbatim('Zie [de  lijst](#)\nhierna.', '[de lijst](#) hierna.')).toEqual([{ start: 4, end: 26 }])
    expect(findVerbatim('abc', 'a.c')).toEqual([])
  })
})
