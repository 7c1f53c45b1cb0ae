import type { Claim } from '../agreement/claims/claim.ts'
import type { CuratedReading } from '../agreement/curated-reading.ts'
import { onOneLine, type Quote } from '../agreement/quote.ts'
import type { AgreementReading } from '../agreement/reading.ts'
import type { TermId } from '../agreement/terms/term-values.ts'
import type { Control, TestMethod } from '../catalogue/control.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { TermDefinition } from '../catalogue/term-definition.ts'
import { textsIn } from '../text/index.ts'
import type { Bilingual, Language } from '../values.ts'
import type { ChecklistItem } from './assessment.ts'

/** What a checklist is built from: the agreement as read, a lawyer's reading of the same text if there is one, and the profession's catalogue. */
export interface ChecklistSources {
  readonly reading: AgreementReading
  readonly curated: CuratedReading | null
  readonly catalogue: Pick<Catalogue, 'controls' | 'terms' | 'guidance'>
}

type CuratedClaim = CuratedReading['claims'][number]

const voices = { nl: textsIn('nl'), en: textsIn('en') }
const inBoth = (text: (language: Language) => string): Bilingual => ({ nl: text('nl'), en: text('en') })
const criteriaFrom = (quotes: readonly Quote[]): ChecklistItem['criteria'] => quotes.map(({ clause, text }) => ({ clause, quote: text }))

/** Controls that a term of the audit clause bears on besides C57, that audits are allowed and contributed to. */
const controlsOfTerm: { readonly [T in TermId]?: readonly string[] } = { T16: ['C56'], T18: ['C37'], T19: ['C42'], T23: ['C58'] }

function termItem(definition: TermDefinition, { terms }: AgreementReading): ChecklistItem[] {
  if (definition.checklist === null) return []
  const { id, name, question, checklist, precondition } = definition
  return [
    {
      id,
      source: { kind: 'term', term: id },
      title: name,
      question,
      criteria: criteriaFrom(terms.find((term) => term.id === id)?.quotes ?? []),
      legalBasis: ['28(3)(h)'],
      inAgreement: null,
      evidenceWanted: precondition ?? checklist,
      methods: ['inspect', 'interview'],
      test: checklist,
      pitfall: null,
      isPopulationTest: false,
      isKey: false,
      controls: ['C57', ...(controlsOfTerm[id] ?? [])],
    },
  ]
}

function controlItem(control: Control, { controls }: AgreementReading): ChecklistItem {
  const mapping = controls.find((each) => each.control === control.id)
  return {
    id: control.id,
    source: { kind: 'control', control: control.id },
    title: control.title,
    question: control.question,
    criteria: criteriaFrom(mapping?.quotes ?? []),
    legalBasis: control.legalBasis,
    inAgreement: mapping?.status ?? 'unsure',
    evidenceWanted: control.evidence,
    methods: control.methods,
    test: control.test,
    pitfall: control.pitfall,
    isPopulationTest: false,
    isKey: control.isKey,
    controls: [control.id],
  }
}

/** Methods by which a promise is tested where the catalogue says it in words alone. */
const claimMethods = (isPopulationTest: boolean): TestMethod[] => (isPopulationTest ? ['inspect', 'reperform', 'sample'] : ['inspect', 'reperform'])

/** The order in which a certificate is verified, as one numbered list. */
function certificateTest({ guidance }: ChecklistSources['catalogue']): Bilingual {
  return inBoth((language) => guidance.certificateVerification.map(({ step, text }) => `${step}. ${text[language]}`).join('\n'))
}

const claimQuestion = (clause: string): Bilingual => inBoth((language) => voices[language]('audit:checklist.claimQuestion', { clause }))

/** A claim, tested as a lawyer wrote down for these words where one did. */
function claimItem(claim: Claim, curated: CuratedClaim | undefined, catalogue: ChecklistSources['catalogue']): ChecklistItem {
  const words = onOneLine(claim.quote.text)
  return {
    id: claim.id,
    source: { kind: 'claim', claim: claim.id },
    title: { nl: words, en: words },
    question: claimQuestion(claim.quote.clause),
    criteria: criteriaFrom([claim.quote]),
    legalBasis: ['28(3)'],
    inAgreement: null,
    evidenceWanted: curated?.evidence ?? claim.evidence,
    methods: claimMethods(claim.isPopulationClaim),
    test: curated?.test ?? (claim.certificate ? certificateTest(catalogue) : claim.test),
    pitfall: null,
    isPopulationTest: claim.isPopulationClaim,
    isKey: false,
    controls: claim.controls,
  }
}

/** A claim that only the lawyer wrote down. */
function curatedItem({ id, quote, evidence, test }: CuratedClaim): ChecklistItem {
  return {
    id,
    source: { kind: 'claim', claim: id },
    title: { nl: onOneLine(quote), en: onOneLine(quote) },
    question: inBoth((language) => voices[language]('audit:checklist.curatedClaimQuestion')),
    criteria: [{ clause: '', quote }],
    legalBasis: ['28(3)'],
    inAgreement: null,
    evidenceWanted: evidence,
    methods: claimMethods(false),
    test,
    pitfall: null,
    isPopulationTest: false,
    isKey: false,
    controls: [],
  }
}

function isSameStatement(claim: Claim, curated: CuratedClaim): boolean {
  const [said, written] = [onOneLine(claim.quote.text), onOneLine(curated.quote)]
  return said.includes(written) || written.includes(said)
}

/**
 * Claims as read, in the order of the text, then those that only a lawyer wrote down.
 *
 * A claim takes the first of a lawyer's tests for its words; every other test of theirs stays an item of its own, so that none is lost.
 */
function claimItems({ reading, curated, catalogue }: ChecklistSources): readonly ChecklistItem[] {
  const written = curated?.claims ?? []
  const taken = new Set<CuratedClaim>()
  const items = reading.claims.map((claim) => {
    const match = written.find((each) => !taken.has(each) && isSameStatement(claim, each))
    if (match) taken.add(match)
    return claimItem(claim, match, catalogue)
  })
  return [...items, ...written.filter((each) => !taken.has(each)).map(curatedItem)]
}

/**
 * The checklist of this agreement: its audit clause term by term, all controls of the catalogue, and every claim as its own test.
 *
 * Where a control stands in the agreement is what automatic reading proposes; a lawyer's judgement on it stays apart in the curated reading.
 * A control without a clause keeps its legal basis as the criterion. Ids are stable: `T08`, `C37`, the claim's own. Source: SPEC L1–L3.
 */
export function buildChecklist(sources: ChecklistSources): readonly ChecklistItem[] {
  const { reading, catalogue } = sources
  return [...catalogue.terms.flatMap((term) => termItem(term, reading)), ...catalogue.controls.map((control) => controlItem(control, reading)), ...claimItems(sources)]
}
