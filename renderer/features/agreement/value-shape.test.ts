import { describe, expect, it } from 'vitest'

import { type TermId, termIds, termValues } from '../../../shared/agreement/terms/term-values.ts'
import { textsIn } from '../../../shared/text/index.ts'
import { blankOf, misfits, shapeOf, type ValueShape } from './value-shape.ts'
import { fieldWords, optionWords, wholeValue } from './value-words.ts'

it('draws each kind of field from its schema', () => {
  expect(shapeOf(termValues.T08)).toEqual({
    kind: 'group',
    isOptional: false,
    fields: [
      { name: 'kind', shape: { kind: 'choice', options: ['fixed', 'reasonable', 'none'], isOptional: false } },
      { name: 'count', shape: { kind: 'number', min: 1, initial: null, isOptional: true } },
      { name: 'unit', shape: { kind: 'choice', options: ['calendar_days', 'working_days', 'hours'], isOptional: true } },
      { name: 'form', shape: { kind: 'choice', options: ['written', 'any'], isOptional: true } },
    ],
  })
  expect(shapeOf(termValues.T10)).toMatchObject({ fields: [{ name: 'max' }, { name: 'period' }, { name: 'years', shape: { initial: 1 } }] })
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

  /** The words of every field and choice; throws where there are none. */
  function words(id: TermId, name: string, shape: ValueShape): readonly string[] {
    if (shape.kind === 'group') {
      const title = name === wholeValue ? [] : [fieldWords(texts, name)]
      return [...title, ...shape.fields.flatMap((field) => words(id, field.name, field.shape))]
    }
    const options = 'options' in shape ? shape.options : shape.kind === 'yesNo' && name === wholeValue ? ['yes', 'no'] : []
    return [fieldWords(texts, name), ...options.map((option) => optionWords(texts, id, name, option))]
  }

  it.each(termIds)('%s has words for every field and every choice', (id) => {
    expect(words(id, wholeValue, shapeOf(termValues[id]))).not.toContain('')
  })
})
