import { bestChain, type Chain, type Counted } from './count-chain.ts'
import { isAgreementTitle } from './agreement-title.ts'
import { isHeadingText, isInCapitals, isIntroductoryHeading, isSignatureHeading } from './heading-text.ts'
import { countOf } from './numeral.ts'
import type { Opening } from './openings.ts'

/** Which openings are the articles: of the agreement, of each document in one file with it, and of each annex. */
export function findArticles(openings: readonly Opening[]): ReadonlySet<Opening> {
  const articles = new Set<Opening>()
  for (const part of documentsAmong(openings)) for (const article of articlesOf(part)) articles.add(article)
  return articles
}

/** Each annex, and each document with a title of its own, counts its articles by itself. */
function documentsAmong(openings: readonly Opening[]): Opening[][] {
  const parts: Opening[][] = [[]]
  for (const opening of openings) {
    if (opening.label.kind === 'annex' || isAgreementTitle(opening)) parts.push([])
    parts.at(-1)!.push(opening)
  }
  return parts
}

/** A numbering that people may give their articles. */
interface Scheme {
  readonly candidates: readonly Opening[]
  readonly chain: Chain
}

/** Below this a numbering is taken for a list. */
const leastWeight = 2.5

function articlesOf(openings: readonly Opening[]): readonly Opening[] {
  const words = namedArticles(openings)
  const numbered = [numberedScheme(openings), letteredScheme(openings, 'roman'), letteredScheme(openings, 'letter')]
  const best = numbered.reduce((one, other) => (other.chain.weight > one.chain.weight ? other : one))
  if (words.weight > 0 && words.weight >= best.chain.weight) return words.openings
  return best.chain.weight < leastWeight ? [] : best.chain.members.map((index) => best.candidates[index]!)
}

/** "Artikel 5", "§ 5": articles by their word, and those of the commonest word where there are several ("Section" above "Clause"). */
function namedArticles(openings: readonly Opening[]): { readonly openings: readonly Opening[]; readonly weight: number } {
  const byWord = Map.groupBy(openings.filter(({ label }) => label.kind === 'article'), ({ label }) => wordOf(label.word))
  const named = [...byWord.values()].reduce<Opening[]>((most, some) => (some.length > most.length ? some : most), [])
  const weight = named.reduce((sum, { label }) => sum + (label.level > 0 ? 5 : label.rest === '' || isHeadingText(label.rest) ? 4 : 1.5), 0)
  return { openings: named, weight: named.length === 1 && weight < 4 ? 0 : weight }
}

function wordOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.startsWith('art') ? 'article' : lower.startsWith('§') ? '§' : lower
}

/** "10. Audit", "10 AUDIT", "## 10. Audit". */
function numberedScheme(openings: readonly Opening[]): Scheme {
  const numbers = openings.filter(isNumbered)
  const level = commonest(numbers.flatMap(({ label }) => (label.level > 0 ? [label.level] : [])))
  const hasOtherHeadings = openings.filter(({ label, heading }) => label.kind === 'heading' && heading === 'marked' && label.level > 0).length >= 3
  const weigh = (opening: Opening, index: number): number | null => {
    const { label, indent } = opening
    if (level > 0) return label.level === level ? 4 : null
    const weight = weightOf(opening, openings[index + 1])
    return weight < 2 && (hasOtherHeadings || indent > 3) ? null : weight
  }
  return schemeOf(openings, isNumbered, ({ label }) => countOf(label.number), weigh)
}

/** "10.0 Audit" heads what "10.1" and "10.2" follow. */
function isNumbered({ label }: Opening): boolean {
  return label.kind === 'number' || (label.kind === 'decimal' && /^\d{1,2}\.0$/.test(label.number))
}

/** "IX. Audit" or "C. Audit", in capitals. */
function letteredScheme(openings: readonly Opening[], kind: 'roman' | 'letter'): Scheme {
  const fits = ({ label }: Opening) => label.kind === 'letter' && label.number === label.number.toUpperCase() && (kind === 'letter' ? /^[A-Z]$/ : /^[IVX]+$/).test(label.number)
  return schemeOf(openings, fits, ({ label }) => countOf(label.number, kind === 'letter'), (opening, index) => {
    const weight = weightOf(opening, openings[index + 1]) - 0.6
    return weight < 1 ? null : weight
  })
}

function schemeOf(openings: readonly Opening[], fits: (opening: Opening) => boolean, count: (opening: Opening) => number | null, weigh: (opening: Opening, index: number) => number | null): Scheme {
  const candidates: Opening[] = []
  const counted: Counted[] = []
  let isIntroduction = false
  let isAfterHeading = false
  openings.forEach((opening, index) => {
    if (opening.label.kind === 'group') isAfterHeading = true
    if (opening.label.kind === 'heading') {
      isIntroduction = isIntroductoryHeading(opening.label.rest)
      isAfterHeading ||= opening.label.level > 0 || isSignatureHeading(opening.label.rest)
      return
    }
    const value = fits(opening) ? count(opening) : null
    const weight = value === null ? null : weigh(opening, index)
    if (value === null || weight === null) return
    candidates.push(opening)
    counted.push({ count: value, weight: weight - (isIntroduction ? 1 : 0), mayRestart: isAfterHeading })
    if (value > 1) isAfterHeading = false
  })
  return { candidates, chain: bestChain(counted) }
}

/** How much a numbered line looks like the beginning of an article. */
function weightOf({ label, headingLine, isWrapped }: Opening, next: Opening | undefined): number {
  const { rest } = label
  const nextNumber = next?.label.number ?? ''
  const isFollowedByOwn = next?.label.kind === 'decimal' && nextNumber.split(/[. ]/)[0] === label.number
  const isFollowedByList = next !== undefined && next.label.kind !== 'heading' && next.label.kind !== 'annex' && countOf(nextNumber) === 1 && !/^\d+\.\d/.test(nextNumber)
  const isHeading = !isWrapped && isHeadingText(rest) && rest.length <= 90 && !rest.endsWith(".")
  const isBriefSentence = /^\p{Lu}[^.]{2,50}\.$/u.test(rest) && rest.split(' ').length <= 5
  const isRunIn = /^["“*]{0,3}\p{Lu}[^.:;]{2,50}[.:](?:\*\*)?\s+["“*]{0,3}\p{Lu}/u.test(rest)
  const own = label.level > 0 ? 4 : isHeading ? (isInCapitals(rest) ? 3 : 2) : isBriefSentence || isRunIn ? 1.2 : /(?:[;,]|[;,] (?:en|of|and|or|und|oder))$/.test(rest) ? -2 : /^\p{Ll}/u.test(rest) ? -1 : 0.4
  return own + (isFollowedByOwn ? 4 : isFollowedByList && own > 0 ? 0.5 : 0) + (headingLine === null ? 0 : 1)
}

function commonest(levels: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
