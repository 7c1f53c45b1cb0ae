import type { Citation, EvidenceReference } from '../../../../../shared/report/references.ts'
import { yesNo } from '../../../../../shared/report/words.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Cell, lines, text } from '../sheet.ts'

/** The clauses of some citations and, in another cell, their sentences. */
export const clauses = (citations: readonly Citation[]): Cell => lines(citations.map(({ clause }) => clause))
export const quotes = (citations: readonly Citation[]): Cell => lines(citations.map((citation) => citation.text))

export const evidenceIds = (references: readonly EvidenceReference[]): Cell => lines(references.map(({ id }) => id))

export const yesOrNo = (texts: Texts, is: boolean): Cell => text(yesNo(texts, is))
