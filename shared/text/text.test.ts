import { describe, expect, it } from 'vitest'

import { errors } from '../errors.ts'
import { catalogues, textsIn } from './index.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Every sentence of a catalogue with the names of the facts it asks for. */
function sentences(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, [...value.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).toSorted().join(' ')] as const]
        : [...sentences(value, `${path}${key}.`)],
    ),
  )
}

describe('the two languages', () => {
  it.each(Object.keys(catalogues.nl) as (keyof typeof catalogues.nl)[])('say the same things in %s, from the same facts', (namespace) => {
    expect(sentences(catalogues.en[namespace])).toEqual(sentences(catalogues.nl[namespace]))
  })

  it('have a sentence for every error, using only facts the error carries', () => {
    for (const [code, facts] of Object.entries(errors)) {
      const asked = sentences(catalogues.nl.errors as Tree).get(code)
      expect(asked, code).toBeDefined()
      expect(Object.keys(facts.shape), code).toEqual(expect.arrayContaining(asked!.split(' ').filter(Boolean)))
    }
  })

  it('speak with the facts filled in', () => {
    expect(textsIn('nl')('errors:dossier.newer', { file: 'a.art28', version: 9 })).toBe('‘a.art28’ is gemaakt met een nieuwere versie van art28 (bestandsformaat 9). Werk art28 bij om het te openen.')
    expect(textsIn('en')('errors:dossier.newer', { file: 'a.art28', version: 9 })).toBe('‘a.art28’ was made with a newer version of art28 (file format 9). Update art28 to open it.')
  })
})
