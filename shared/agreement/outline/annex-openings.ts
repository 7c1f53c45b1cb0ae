import { isAgreementTitle, namesProcessingAgreement } from './agreement-title.ts'
import { isHeadingText } from './heading-text.ts'
import { countOf } from './numeral.ts'
import type { Opening } from './openings.ts'

/** An agreement has so many. */
const fewestArticles = 3

/** "Annex 1 to the Data Processing Agreement" is not that agreement, unless it opens the text. */
const belonging = /\b(?:bij|behorende|tot|to|of|zu|zum|zur|der|des|van)\b/i

/**
 * Tells annexes from lines that only name one.
 *
 * Where the articles count on behind it, as in a list of annexes within an article, it is none. "Annex 2: Data processing agreement" is that
 * agreement's title, and so is an annex before which there is nothing.
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
    if (isTitle(openings, index)) return void kept.push({ ...opening, label: { ...opening.label, kind: 'heading', number: '', length: 0 }, heading: 'named' })
    const follows = nextArticle[index] ?? null
    const isCountedOn = follows !== null && follows > 1 && (follows === last || follows === last + 1)
    if (!isCountedOn) kept.push(opening)
  })
  return kept
}

function isTitle(openings: readonly Opening[], index: number): boolean {
  const { rest } = openings[index]!.label
  if (namesProcessingAgreement(rest) && !belonging.test(rest)) return true
  if (index > 1 || openings.slice(0, index).some(({ label }) => label.kind !== 'heading')) return false
  const next = openings.findIndex(({ label }, other) => other > index && label.kind === 'annex')
  return openings.slice(index, next < 0 ? undefined : next).filter((opening) => articleCount(opening) !== null).length >= fewestArticles
}

/** The article that an opening begins or belongs to, by its number; null where none is printed. */
function articleCount({ label }: Opening): number | null {
  if (label.kind === 'article') return countOf(label.number)
  if (label.kind === 'decimal') return countOf(label.number.split(/[. ]/)[0]!)
  return label.kind === 'number' && (label.level > 0 || isHeadingText(label.rest)) ? countOf(label.number) : null
}
