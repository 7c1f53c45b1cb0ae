import { expect, it } from 'vitest'

import { anAudit, aQuote } from '../../../test/support/an-audit.ts'
import { aClaim } from '../../../test/support/a-trail.ts'
import { passageOf } from './passage-of.ts'

const text = '1. Wij melden.\n2. Wij melden.\n3. Wij\n   wissen alles.'
const { agreement } = anAudit()
const claim = aClaim({ quote: { ...aQuote('2', 'Wij melden.'), range: { start: 18, end: 29 } } })
const read = { ...agreement, source: { ...agreement.source, text }, reading: { ...agreement.reading, terms: [], claims: [claim] } }

it.each([
  ['the one of two equal sentences that its clause names', { clause: '2', quote: 'Wij melden.' }, { start: 18, end: 29 }],
  ['a sentence that nobody quoted, wherever its lines break', { clause: '', quote: 'Wij wissen alles.' }, { start: 33, end: 53 }],
  ['nothing for other words', { clause: '2', quote: 'Wij bewaren alles.' }, null],
] as const)('finds %s', (_, cited, range) => {
  expect(passageOf(read, cited)).toEqual(range)
})
