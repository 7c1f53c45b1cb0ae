import { isHeadingText, isInCapitals } from './heading-text.ts'
import { countOf } from './numeral.ts'
import type { Opening } from './openings.ts'

/** What speaks for a line as the beginning of an article; what speaks against it is negative. */
export const weights = {
  /** "Artikel 5" before a heading, and before what may only cite it. */
  named: 4.5,
  cited: 1.5,
  /** A number before a heading: marked as such, in capitals, or plain. */
  marked: 4,
  capitals: 3,
  heading: 2,
  /** A number before a brief sentence, or a heading that the words follow on the same line. */
  brief: 1.2,
  sentence: 0.4,
  low: -1,
  item: -2,
  /** Clauses with the article's own number follow, or a list that begins anew. */
  ownClauses: 4,
  ownList: 0.5,
  headingBelow: 1,
  capitalLetter: -0.6,
  /** It stands among the parties or the recitals. */
  introduction: -1,
} as const

const longestHeading = 90
const briefSentence = /^\p{Lu}[^.]{2,50}\.$/u
const runIn = /^["“*]{0,3}\p{Lu}[^.:;]{2,50}[.:](?:\*\*)?\s+["“*]{0,3}\p{Lu}/u
const itemEnd = /(?:[;,]|[;,] (?:en|of|and|or|und|oder))$/

/** How much a numbered line looks like the beginning of an article. */
export function articleWeight(opening: Opening, next: Opening | undefined): number {
  const own = weights[lookOf(opening)]
  const list = next && isOwnClause(opening, next) ? weights.ownClauses : next && own > 0 && beginsList(next) ? weights.ownList : 0
  return own + list + (opening.headingLine === null ? 0 : weights.headingBelow)
}

function lookOf({ label, isWrapped }: Opening): 'marked' | 'capitals' | 'heading' | 'brief' | 'item' | 'low' | 'sentence' {
  const { rest } = label
  if (label.level > 0) return 'marked'
  if (!isWrapped && isHeadingText(rest) && rest.length <= longestHeading && !rest.endsWith('.')) return isInCapitals(rest) ? 'capitals' : 'heading'
  if ((briefSentence.test(rest) && rest.split(' ').length <= 5) || runIn.test(rest)) return 'brief'
  if (itemEnd.test(rest)) return 'item'
  return /^\p{Ll}/u.test(rest) ? 'low' : 'sentence'
}

function isOwnClause({ label }: Opening, next: Opening): boolean {
  return next.label.kind === 'decimal' && next.label.number.split(/[. ]/)[0] === label.number
}

function beginsList({ label }: Opening): boolean {
  return (label.kind === 'number' || label.kind === 'bracketed' || label.kind === 'letter') && countOf(label.number, label.kind === 'letter') === 1
}
