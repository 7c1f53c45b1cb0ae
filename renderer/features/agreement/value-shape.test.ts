import { describe, expect, it } from 'vitest'

import { type TermId, termIds, termValues } from '../../../shared/agreement/term-values.ts'
import { textsIn } from '../../../shared/text/index.ts'
import { blankOf, misfits, shapeOf, type ValueShape } from './value-shape.ts'
import { fieldWords, optionWords, wholeValue } from './value-words.ts'

it('draws each kind of field from its schema', () => {
  expect(shapeOf(termValues.T08)).toEqual({
    kind: 'group',
    isOptional: false,
    fields: [
      { name: 'kind', shape: { kind: 'choice', options: ['fixed', 'reasonable', 'none'], isOptional: false } },
      { name: 'count', shape: { kind: 'number', min: 1, isOptional: true } },
      { name: 'unit', shape: { kind: 'choice', options: ['calendar_days', 'working_days', 'hours'], isOptional: true } },
      { name: 'form', shape: { kind: 'choice', options: ['written', 'any'], isOptional: true } },
    ],
  })
  expect(shapeOf(termValues.T17)).toEqual({ kind: 'yesNo' })
  expect(shapeOf(termValues.T21)).toMatchObject({ fields: [{ name: 'amountCents', shape: { kind: 'money' } }, {}, {}, {}] })
  expect(shapeOf(termValues.T29)).toMatchObject({ fields: [{ name: 'documents', shape: { kind: 'list' } }, {}] })
})

it('says where a blank value must still be filled in', () => {
  expect([...misfits(termValues.T08, blankOf(shapeOf(termValues.T08)))]).toEqual(['kind'])
  expect([...misfits(termValues.T01, null)]).toEqual([''])
  expect([...misfits(termValues.T30, blankOf(shapeOf(termValues.T30)))]).toEqual([])
})

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const texts = textsIn(language)

  function requireWords(id: TermId, name: string, shape: ValueShape): void {
    if (shape.kind === 'group') {
      if (name !== wholeValue) expect(fieldWords(texts, name)).toBeTruthy()
      return shape.fields.forEach((field) => requireWords(id, field.name, field.shape))
    }
    expect(fieldWords(texts, name)).toBeTruthy()
    const options = 'options' in shape ? shape.options : shape.kind === 'yesNo' && name === wholeValue ? ['yes', 'no'] : []
    for (const option of options) expect(optionWords(texts, id, name, option)).toBeTruthy()
  }

  it.each(termIds)('%s has words for every field and every choice', (id) => requireWords(id, wholeValue, shapeOf(termValues[id])))
})
