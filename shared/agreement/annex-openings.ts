import { isAgreementTitle, namesProcessingAgreement } from './agreement-title.ts'
import { isHeadingText } from './heading-text.ts'
import { countOf } from './numeral.ts'
import type { Opening } from './openings.ts'

/**
 * Tells annexes from lines that only name one.
 *
 * Where the articles count on behind it, as in a list of annexes within an article, it is none. "Annex 2: Data processing agreement" is that
 * agreement's title.
 */
export function withRealAnnexes(openings: readonly Opening[]): Opening[] {
  const nextArticle: (number | null)[] = []
  let next: number | null = null
  for (let index = openings.length - 1; index >= 0; index--) {
    nextArticle[index] = next
    if (isAgreementTitle(openings[index]!)) next = null
    else next = articleCount(openings[index]!) ?? next
  }
  const kept: Opening[] = []
  let last = 0
  openings.forEach((opening, index) => {
    last = articleCount(opening) ?? last
    if (opening.label.kind !== 'annex') return void kept.push(opening)
    if (namesProcessingAgreement(opening.label.rest) && !/\b(?:bij|behorende|to|zu|zum|zur)\b/i.test(opening.label.rest)) return void kept.push({ ...opening, label: { ...opening.label, kind: 'heading', number: '', length: 0 }, heading: 'named' })
    const follows = nextArticle[index] ?? null
    const isCountedOn = follows !== null && follows > 1 && (follows === last || follows === last + 1)
    if (!isCountedOn) kept.push(opening)
  })
  return kept
}

/** The article that an opening begins or belongs to, by its number; null where none is printed. */
function articleCount({ label }: Opening): number | null {
  if (label.kind === 'article') return countOf(label.number)
  if (label.kind === 'decimal') return countOf(label.number.split(/[. ]/)[0]!)
  return label.kind === 'number' && (label.level > 0 || isHeadingText(label.rest)) ? countOf(label.number) : null
}
