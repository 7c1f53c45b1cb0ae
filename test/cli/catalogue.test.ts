import { describe, expect, it } from 'vitest'

import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { Severity } from '../../shared/agreement/gaps/gap.ts'
import { termIds } from '../../shared/agreement/terms/term-values.ts'
import { Conformity } from '../../shared/audit/assessment.ts'
import { OverallConclusion } from '../../shared/audit/conclusion.ts'
import { FindingType } from '../../shared/audit/finding.ts'
import { LetterId } from '../../shared/catalogue/letters.ts'

const catalogue = loadCatalogue()
const { controls, terms, evidenceTypes, evidenceRules, severities, course, requestedDocuments, guidance, letters } = catalogue

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
const valuesOf = (things: readonly { readonly value: string }[]) => things.map(({ value }) => value)
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`)
const unique = (words: readonly string[]) => [...new Set(words)]

describe('the catalogue is whole', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['controls', idsOf(controls), numbered('C', 60)],
    ['terms', idsOf(terms), termIds],
    ['kinds of evidence', idsOf(evidenceTypes), numbered('EV', 21)],
    ['rules on evidence', idsOf(evidenceRules), numbered('R', 25)],
    ['severities', severities.map(({ severity }) => severity), Severity.options],
    ['conclusions', valuesOf(guidance.conclusions), OverallConclusion.options],
    ['conformities', valuesOf(guidance.conformities), Conformity.options],
    ['kinds of finding', valuesOf(guidance.findingTypes), FindingType.options],
    ['steps of verifying a certificate', guidance.certificateVerification.map(({ step }) => step), numbered('', 11).map(Number)],
    ['letters', idsOf(letters.letters), LetterId.options],
  ])('has all %s, in order', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['steps of the course', idsOf(course)],
    ['requested documents', idsOf(requestedDocuments)],
    ...evidenceTypes.map(({ id, fields }): [string, string[]] => [`fields of ${id}`, fields.map(({ key }) => key)]),
    ...letters.letters.map(({ id, paragraphs }): [string, string[]] => [`paragraphs of the letter ${id}`, idsOf(paragraphs)]),
  ])('names no two %s alike', (_, ids) => {
    expect(ids).toEqual(unique(ids))
  })
})

describe('the catalogue hangs together', () => {
  it('lets kinds of evidence name rules that exist, and leaves no rule unused', () => {
    expect(unique(evidenceTypes.flatMap(({ rules }) => rules)).toSorted()).toEqual(idsOf(evidenceRules))
  })

  it('asks for documents that bear on controls and kinds of evidence that exist', () => {
    const known = [...idsOf(controls), ...idsOf(evidenceTypes)]
    const named = requestedDocuments.flatMap(({ controls, evidenceType }) => [...controls, ...(evidenceType ? [evidenceType] : [])])
    expect(named.filter((id) => !known.includes(id))).toEqual([])
  })

  it('offers choices for fields that are a choice, and only for those', () => {
    const fields = evidenceTypes.flatMap(({ fields }) => fields)
    expect(fields.filter(({ kind, choices }) => (kind === 'choice') !== choices.length > 1)).toEqual([])
  })

  it('calls a legal basis verified only where every article of it was', () => {
    const verified = /^(28\([123]\)(\([a-h]\))?|32\(1\)(\([a-d]\))?|33\([12]\))$/
    const wrong = controls.filter(({ legalBasis, legalBasisTag }) => (legalBasisTag === 'verified') !== legalBasis.every((article) => verified.test(article)))
    expect(idsOf(wrong)).toEqual([])
  })

  it('gives graver findings less time', () => {
    const days = severities.flatMap(({ dueDays }) => dueDays ?? [])
    expect(days).toEqual(days.toSorted((one, other) => one - other))
  })
})

interface Text {
  readonly path: string
  readonly nl: string
  readonly en: string
}

function* textsUnder(value: unknown, path: string): Generator<Text> {
  if (value === null || typeof value !== 'object') return
  if ('nl' in value && 'en' in value) yield { path, nl: String(value.nl), en: String(value.en) }
  else for (const [key, inner] of Object.entries(value)) yield* textsUnder(inner, `${path}.${key}`)
}

const isSentence = (text: string) => /[.?]$/.test(text) && text.includes(' ')

describe('the catalogue speaks both languages', () => {
  const texts = [...textsUnder(catalogue, 'catalogue')]

  it.each<[string, (text: Text) => boolean]>([
    ['repeats a sentence of the one in the other', ({ nl, en }) => isSentence(nl) && nl === en],
    ['closes a sentence in the one alone', ({ nl, en }) => isSentence(nl) !== isSentence(en)],
    ['shows shorthand of its sources', ({ nl, en }) => /\[[VKJ][\]:]|->|«|»/.test(nl + en)],
  ])('and never %s', (_, isWrong) => {
    expect(texts.filter(isWrong)).toEqual([])
  })
})
