import { expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

it('takes the first of an article’s sentences that grant alike: what follows sets its bounds', () => {
  const reading = readWords(
    'Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat de Verwerker voor de Klant doet.\n\nArtikel 9. Audit\n\n'
    + '9.1. Klant mag controleren of Verwerker zich aan deze overeenkomst houdt.\n\n9.2. Klant kan hooguit één keer per kalenderjaar een audit laten doen.\n',
  )
  expect(reading.auditClause?.clause).toBe('9.1')
  expect(reading.terms.find(({ id }) => id === 'T10')).toMatchObject({ value: { max: 1, period: 'calendar_year' }, quotes: [{ clause: '9.2' }] })
})
