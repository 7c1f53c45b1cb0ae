import { expect, it } from 'vitest'

import { properPartyNames } from './proper-party-names.ts'

it('takes the names of organisations, and leaves roles and pronouns', () => {
  expect(properPartyNames({ controller: ['klant', 'sie', 'Company'], processor: ['Leverancier', 'Voorbeeld', 'wij'] })).toEqual({ controller: null, processor: 'Voorbeeld' })
})
