import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import type { Bilingual } from '../../../shared/values.ts'
import type { TestMethod } from '../../../shared/catalogue/control.ts'

/** An item of the team's own as it is being written. */
export interface OwnItem {
  readonly title: string
  readonly question: string
  readonly clause: string
  readonly quote: string
  readonly legalBasis: readonly string[]
  readonly evidenceWanted: string
  readonly test: string
  readonly methods: readonly TestMethod[]
  readonly control: string | null
  readonly isPopulationTest: boolean
}

export const blankOwnItem: OwnItem = { title: '', question: '', clause: '', quote: '', legalBasis: [], evidenceWanted: '', test: '', methods: ['inspect'], control: null, isPopulationTest: false }

export function isOwnItemComplete({ title, question, evidenceWanted, test, methods }: OwnItem): boolean {
  return [title, question, evidenceWanted, test].every((words) => words.trim() !== '') && methods.length > 0
}

/** The team's own words are the same in both languages: nobody translates them. */
const asWritten = (words: string): Bilingual => ({ nl: words, en: words })

export function ownChecklistItem(own: OwnItem, id: string): ChecklistItem & { readonly source: { readonly kind: 'own' } } {
  const { title, question, clause, quote, legalBasis, evidenceWanted, test, methods, control, isPopulationTest } = own
  return {
    id,
    source: { kind: 'own' },
    title: asWritten(title),
    question: asWritten(question),
    criteria: quote.trim() === '' ? [] : [{ clause: clause.trim(), quote: quote.trim() }],
    legalBasis: [...legalBasis],
    inAgreement: null,
    evidenceWanted: asWritten(evidenceWanted),
    methods: [...methods],
    test: asWritten(test),
    pitfall: null,
    isPopulationTest,
    isKey: false,
    controls: control === null ? [] : [control],
  }
}
