import { expect, it } from 'vitest'

import { properPartyNames } from './proper-party-names.ts'

it('takes the names of organisations, and leaves roles and pronouns', () => {
  expect(properPartyNames({ controller: ['Klant', 'u'], processor: ['Leverancier', 'Itemo', 'wij'] })).toEqual({ controller: null, processor: 'Itemo' })
})
