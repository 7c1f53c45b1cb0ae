import { isAgreementTitle, namesProcessingAgreement } from './agreement-title.ts'
import { isHeadingText } from './heading-text.ts'
import { countOf } from './numeral.ts'
import type { Line } from '../sentences/lines.ts'
import type { Opening } from './openings.ts'

/** An agreement has so many. */
const fewestArticles = 3

/** "Annex 1 to the Data Processing Agreement" is not that agreement, unless it opens the text. */
const belonging = /\b(?:bij|behorende|tot|to|of|zu|zum|zur|der|des|van)\b/i

/** "Annex 4 to the Master Agreement" may be where the processing agreement belongs, whose title then stands above or below. */
const ofAnother = /^(?:bij|behorende bij|tot|to|zum|zur)\s/i
const titleWithin = 3
const longestTitle = 90

/**
 * Tells annexes from lines that only name one.
 *
 * Where the articles count on behind it, as in a list of annexes within an article, it is none. "Annex 2: Data processing agreement" is that
 * agreement's title, and so is an annex before which there is nothing; "Annex 4 to the Master Agreement" beside such a title only says where it belongs.
 */
export function withRealAnnexes(openings: readonly Opening[], lines: readonly Line[]): Opening[] {
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
    const title = isTitle(openings, index) ? opening.label.rest : hasArticles(openings, index) ? titleBeside(lines, opening) : null
    if (title !== null) return void kept.push({ ...opening, label: { ...opening.label, kind: 'heading', number: '', length: 0, rest: title }, heading: 'named' })
    const follows = nextArticle[index] ?? null
    const isCountedOn = follows !== null && follows > 1 && (follows === last || follows === last + 1)
    if (!isCountedOn) kept.push(opening)
  })
  return kept
}

/** The processing agreement's title on one of the lines around an annex that belongs to another agreement. */
function titleBeside(lines: readonly Line[], { line, label }: Opening): string | null {
  if (!ofAnother.test(label.rest) || namesProcessingAgreement(label.rest)) return null
  const beside = lines.slice(Math.max(0, line - titleWithin), line + titleWithin + 1).filter(({ text }) => text.length <= longestTitle)
  return beside.map(({ text }) => text.replace(/^[\s#*]+|[\s*]+$/g, '')).find((text) => namesProcessingAgreement(text) && isHeadingText(text) && !text.endsWith('.')) ?? null
}

function isTitle(openings: readonly Opening[], index: number): boolean {
  const { rest } = openings[index]!.label
  if (namesProcessingAgreement(rest) && !belonging.test(rest)) return true
  if (index > 1 || openings.slice(0, index).some(({ label }) => label.kind !== 'heading')) return false
  return hasArticles(openings, index)
}

/** Whether articles enough for an agreement follow before the next annex. */
function hasArticles(openings: readonly Opening[], index: number): boolean {
  let articles = 0
  for (let next = index + 1; next < openings.length && articles < fewestArticles && openings[next]!.label.kind !== 'annex'; next++) if (articleCount(openings[next]!) !== null) articles++
  return articles === fewestArticles
}

/** The article that an opening begins or belongs to, by its number; null where none is printed. */
function articleCount({ label }: Opening): number | null {
  if (label.kind === 'article') return countOf(label.number)
  if (label.kind === 'decimal') return countOf(label.number.split(/[. ]/)[0]!)
  return label.kind === 'number' && (label.level > 0 || isHeadingText(label.rest)) ? countOf(label.number) : null
}
