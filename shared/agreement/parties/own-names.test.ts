import { expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { lexiconOf } from './lexicon.ts'
import { ownNames } from './own-names.ts'

it('takes the names of organisations, and leaves roles and pronouns', () => {
  const names = { controller: ['klant', 'sie', 'Company', 'Processor'], processor: ['Leverancier', 'Voorbeeld', 'wij'] }
  expect(ownNames(names, lexiconOf(loadReadingRules()))).toEqual({ controller: null, processor: 'Voorbeeld' })
})
