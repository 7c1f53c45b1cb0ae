import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { termValues } from '../../shared/agreement/terms/term-values.ts'

const { letters } = loadCatalogue()

const placeholdersOf = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].toSorted()

interface JsonSchema {
  readonly enum?: readonly string[]
  readonly type?: string
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: { readonly [part: string]: JsonSchema }
}

/** Every word that a value of this shape can say. */
const wordsOf = ({ enum: words, type, items, anyOf = [] }: JsonSchema): readonly string[] =>
  words ?? (type === 'boolean' ? ['true', 'false'] : [...(items ? [items] : []), ...anyOf].flatMap(wordsOf))

describe('the letters of the catalogue', () => {
  const paragraphs = letters.letters.flatMap((letter) => letter.paragraphs.map((paragraph) => ({ ...paragraph, id: `${letter.id}.${paragraph.id}` })))
  const texts = [...letters.letters.map(({ title }) => title), ...paragraphs.flatMap(({ wordings }) => wordings.map(({ text }) => text))]

  it('ask for the same facts in both languages, each of which has a name', () => {
    expect(texts.map(({ nl }) => placeholdersOf(nl))).toEqual(texts.map(({ en }) => placeholdersOf(en)))
    expect(placeholdersOf(texts.map(({ nl }) => nl).join())).toEqual(Object.keys(letters.placeholders).toSorted())
  })

  it('have a wording of every paragraph for every agreement, and none behind it that is never used', () => {
    expect(paragraphs.filter(({ wordings }) => wordings.findIndex(({ when }) => when.length === 0) !== wordings.length - 1)).toEqual([])
  })

  it('ask of a term only what it can say', () => {
    const conditions = paragraphs.flatMap(({ wordings }) => wordings.flatMap(({ when }) => when)).filter((condition) => condition.kind === 'term')
    const impossible = conditions.filter(({ term, part, says }) => {
      const value = z.toJSONSchema(termValues[term]) as JsonSchema
      const looked = part === null ? value : value.properties?.[part]
      return !looked || says.some((word) => word !== 'silent' && !wordsOf(looked).includes(word))
    })
    expect(impossible).toEqual([])
  })

  it('give notice of everything that a notice letter must say', () => {
    const notice = letters.letters.find(({ id }) => id === 'notice')!
    const required =
      'parties basis purpose scope criteria methods dates team occasion secrecy secrecy_exceptions documents people disruption personal_data costs contact hearing confirmation retest'
    expect(notice.paragraphs.map(({ id }) => id)).toEqual(expect.arrayContaining(required.split(' ')))
  })
})
