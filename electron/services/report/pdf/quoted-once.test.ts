import { expect, it } from 'vitest'

import { cite } from '../../../../shared/report/references.ts'
import { textsIn } from '../../../../shared/text/index.ts'
import { quotedOnce } from './quoted-once.ts'

it('quotes a sentence in the first row that rests on it and names its clause after that, each time it is asked', () => {
  const right = cite({ clause: '10.1', text: 'De opdrachtgever\nmag controleren.' })
  const rows = [{ quotes: [right] }, { quotes: [cite({ clause: 'Bijlage 2', text: 'Bijlage 2:' })] }, { quotes: [right, cite({ clause: '10.1', text: 'Ook onverwacht.' })] }]
  const quotesIn = quotedOnce(textsIn('nl'), rows, ({ quotes }) => quotes)
  const expected = [['10.1: «De opdrachtgever mag controleren.»'], [], ['10.1: hierboven aangehaald', '10.1: «Ook onverwacht.»']]
  expect([rows.map(quotesIn), rows.map(quotesIn)]).toEqual([expected, expected])
})
