import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import { readWords, shippedAgreement } from '../../../test/support/shipped-agreements.ts'
import { readAgreementFile } from './read-agreement-file.ts'

const fixtures = path.join(import.meta.dirname, '../../../test/fixtures/agreements')

/** What people see of a reading: parts, terms and claims with their sentences, whatever the white space. */
function seen({ outline, terms, claims }: AgreementReading) {
  return {
    parts: outline.map(({ kind, number, heading }) => [kind, number, heading && onOneLine(heading)]),
    terms: terms.map(({ id, value, quotes }) => [id, value, quotes.map(({ clause, text }) => [clause, onOneLine(text)])]),
    claims: claims.map(({ id, quote }) => [id, onOneLine(quote.text)]),
  }
}

describe('an agreement that ships with art28 reads the same', () => {
  it.each([
    ['itemo', 'itemo.html'],
    ['itemo', 'itemo-pandoc.html'],
    ['itemo', 'itemo.pdf'],
    ['itemo', 'itemo-two-columns.pdf'],
    ['itemo', 'itemo-libreoffice.pdf'],
    ['itemo', 'itemo-attached.eml'],
    ['leadinfo', 'leadinfo.html'],
    ['leadinfo', 'leadinfo.pdf'],
  ] as const)('%s from %s', async (name, file) => {
    const { text } = await readAgreementFile(path.join(fixtures, file))
    expect(seen(readWords(text))).toEqual(seen((await shippedAgreement(name)).reading))
  })

  it('with the page of every sentence known', async () => {
    const { text, pages } = await readAgreementFile(path.join(fixtures, 'itemo.pdf'))
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1))
    expect(text).not.toMatch(/Vertrouwelijk – versie|Pagina \d/)
  })
})
