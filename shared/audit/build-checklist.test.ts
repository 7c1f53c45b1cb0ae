import { describe, expect, it } from 'vitest'

import controls from '../../resources/catalogue/controls.json' with { type: 'json' }
import guidance from '../../resources/catalogue/guidance.json' with { type: 'json' }
import terms from '../../resources/catalogue/terms.json' with { type: 'json' }
import { aQuote, anAudit } from '../../test/support/an-audit.ts'
import type { Claim } from '../agreement/claims/claim.ts'
import type { CuratedReading } from '../agreement/curated-reading.ts'
import { Catalogue } from '../catalogue/index.ts'
import { buildChecklist } from './build-checklist.ts'
import { checklistChapters } from './checklist-themes.ts'

const catalogue = Catalogue.pick({ controls: true, terms: true, guidance: true }).parse({ controls, terms, guidance })
const words = { nl: 'Woorden.', en: 'Words.' }
const aClaim = (change: Partial<Claim>): Claim => ({
  id: 'A2-1',
  topic: 'backup',
  quote: aQuote('Annex 2', 'All servers\nare backed up.'),
  qualifiers: [],
  isPopulationClaim: true,
  certificate: null,
  controls: ['C34'],
  evidence: words,
  test: words,
  confidence: 1,
  ...change,
})

const { reading: silent } = anAudit().agreement
const reading = {
  ...anAudit({ T08: { kind: 'reasonable', count: null, unit: null, form: null } }).agreement.reading,
  controls: [
    { control: 'C10', status: 'present' as const, quotes: [aQuote('3.1', 'On written instructions only.')], missing: [] },
    { control: 'C07', status: 'absent' as const, quotes: [], missing: [] },
  ],
}
const curated = (claims: CuratedReading['claims']): CuratedReading => ({ agreementSha256: 'a'.repeat(64), agreementName: 'A', author: 'L. Lawyer', writtenOn: '2026-11-20', note: words, gaps: [], controls: [], claims })

const claimsOf = (claims: Claim[], written: CuratedReading['claims'] = []) =>
  buildChecklist({ reading: { ...silent, claims }, curated: curated(written), catalogue }).filter(({ source }) => source.kind === 'claim')

describe('[L1] the checklist', () => {
  it('holds the terms with work to do, all sixty controls and every claim, once each and in order', () => {
    const items = buildChecklist({ reading: { ...reading, claims: [aClaim({})] }, curated: null, catalogue })
    const ids = items.map(({ id }) => id)
    const withWork = catalogue.terms.filter((term) => term.checklist).map(({ id }) => id)
    expect(ids).toEqual([...withWork, ...catalogue.controls.map(({ id }) => id), 'A2-1'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names the sentence measured against, or the law where there is none', () => {
    const items = new Map(buildChecklist({ reading, curated: null, catalogue }).map((item) => [item.id, item]))
    expect(items.get('T08')?.criteria).toEqual([{ clause: 'clause of T08', quote: 'Sentence of T08.' }])
    expect(items.get('C10')).toMatchObject({ inAgreement: 'present', criteria: [{ clause: '3.1', quote: 'On written instructions only.' }] })
    expect(items.get('C07')).toMatchObject({ inAgreement: 'absent', criteria: [], legalBasis: catalogue.controls.find(({ id }) => id === 'C07')!.legalBasis })
  })

  it('is unsure where a control stands that nothing was read about', () => {
    const mapped = buildChecklist({ reading: silent, curated: null, catalogue }).filter(({ source }) => source.kind === 'control')
    expect(new Set(mapped.map(({ inAgreement }) => inAgreement))).toEqual(new Set(['unsure']))
  })
})

describe('[L2] claims', () => {
  it('are tested over the whole population where they speak of all', () => {
    expect(claimsOf([aClaim({})])[0]).toMatchObject({ isPopulationTest: true, methods: ['inspect', 'reperform', 'sample'], title: { nl: 'All servers are backed up.' } })
  })

  it('on a certificate get the order in which a certificate is verified', () => {
    const certificate = { standard: 'ISO/IEC 27001', edition: null, holder: 'data_centre', stance: 'held', scope: null } as const
    expect(claimsOf([aClaim({ certificate })])[0]!.test.en.split('\n')).toHaveLength(guidance.certificateVerification.length)
  })

  it("take a lawyer's test for the same words, and lose none of the others", () => {
    const test = { nl: 'Toets van de jurist.', en: "The lawyer's test." }
    const items = claimsOf(
      [aClaim({})],
      [
        { id: 'IC17', quote: 'All servers are backed up', evidence: words, test },
        { id: 'IC18', quote: 'Mail is backed up.', evidence: words, test },
      ],
    )
    expect(items.map((item) => [item.id, item.test.en])).toEqual([
      ['A2-1', "The lawyer's test."],
      ['IC18', "The lawyer's test."],
    ])
  })
})

describe('[L3] chapters', () => {
  it('hold every item exactly once', () => {
    const items = buildChecklist({ reading: { ...reading, claims: [aClaim({}), aClaim({ id: 'A2-2', controls: [] })] }, curated: null, catalogue })
    const chapters = checklistChapters(items, catalogue.controls)
    expect(chapters.flatMap((chapter) => chapter.items).map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted())
    expect(chapters.at(0)?.theme).toBe('audit')
    expect(chapters.at(-1)).toMatchObject({ theme: 'other', items: [{ id: 'A2-2' }] })
  })
})
