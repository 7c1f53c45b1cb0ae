import { describe, expect, it } from 'vitest'

import type { Letter, Letters } from './letters.ts'
import { writeLetter, type LetterFacts } from './write-letter.ts'

const same = (text: string) => ({ nl: text, en: text })

const letter: Letter = {
  id: 'notice',
  title: { nl: 'Audit bij {{processor}}', en: 'Audit at {{processor}}' },
  paragraphs: [
    {
      id: 'term',
      wordings: [
        { when: [{ kind: 'occasion', is: 'for_cause' }, { kind: 'term', term: 'T08', part: 'count', says: ['silent'] }], text: same('for cause, no number') },
        { when: [{ kind: 'term', term: 'T08', part: 'kind', says: ['fixed'] }], text: same('fixed') },
        { when: [{ kind: 'term', term: 'T02', part: null, says: ['pooled', 'independent_third_party'] }], text: same('third party') },
        { when: [], text: same('otherwise') },
      ],
    },
    { id: 'limit', wordings: [{ when: [{ kind: 'term', term: 'T30', part: 'needsDefaultNotice', says: ['true'] }], text: same('default notice') }] },
  ],
}
const letters: Letters = { placeholders: { processor: { nl: 'naam van de verwerker', en: 'name of the processor' } }, letters: [letter] }

const noticeOf = (kind: 'fixed' | 'reasonable', count: number | null) => ({ kind, count, unit: null, form: null })
const written = (facts: Partial<LetterFacts>) => writeLetter(letter, letters, { occasion: 'planned', terms: {}, values: {}, ...facts }, 'en')

describe('writing a letter', () => {
  it.each<[string, Partial<LetterFacts>, string[]]>([
    ['nothing is known', {}, ['otherwise']],
    ['a part of a term decides', { terms: { T08: noticeOf('fixed', 14) } }, ['fixed']],
    ['one of a list of words is enough', { terms: { T02: ['controller_self', 'independent_third_party'] } }, ['third party']],
    ['a term that is settled leaves a part open', { occasion: 'for_cause', terms: { T08: noticeOf('reasonable', null) } }, ['for cause, no number']],
    ['only some conditions of a wording hold', { occasion: 'for_cause', terms: { T08: noticeOf('reasonable', 14) } }, ['otherwise']],
    ['a paragraph has a wording only for some agreements', { terms: { T30: { needsDefaultNotice: true } } }, ['otherwise', 'default notice']],
  ])('uses the first wording that holds where %s', (_, facts, paragraphs) => {
    expect(written(facts).paragraphs).toEqual(paragraphs)
  })

  it('fills in what is known and shows what is not in square brackets', () => {
    expect(written({ values: { processor: 'P$& B.V.' } }).title).toBe('Audit at P$& B.V.')
    expect(written({}).title).toBe('Audit at [name of the processor]')
  })

  it('ends a sentence once where a value brings its own full stop, and leaves the stop of a name within a sentence', () => {
    const ending = { ...letter, title: same('{{processor}} is audited. The audit is of {{processor}}.') }
    const facts: LetterFacts = { occasion: 'planned', terms: {}, values: { processor: 'Provider B.V.' } }
    expect(writeLetter(ending, letters, facts, 'en').title).toBe('Provider B.V. is audited. The audit is of Provider B.V.')
  })
})
