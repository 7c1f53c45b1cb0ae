import { expect, it } from 'vitest'

import { loadCatalogue } from '../../../electron/services/catalogue.ts'
import { letterPlaces } from './letter-places.ts'

it('names only placeholders that letters have', () => {
  const { placeholders } = loadCatalogue().letters
  expect(Object.keys(letterPlaces).filter((name) => !Object.hasOwn(placeholders, name))).toEqual([])
})
