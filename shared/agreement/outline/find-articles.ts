import { isAgreementTitle } from './agreement-title.ts'
import { articleWeight, weights } from './article-weight.ts'
import { bestChain, type Chain, type Counted } from './count-chain.ts'
import { isHeadingText, isIntroductoryHeading, isSignatureHeading } from './heading-text.ts'
import { countOf } from './numeral.ts'
import type { Opening } from './openings.ts'

/** Which openings are the articles: of the agreement, of each document in one file with it, and of each annex. */
export function findArticles(openings: readonly Opening[]): ReadonlySet<Opening> {
  const articles = new Set<Opening>()
  for (const part of documentsAmong(openings)) {
    const own = articlesOf(part)
    for (const article of [...own, ...articlesBehind(part, own)]) articles.add(article)
  }
  return articles
}

/** A document whose title was not recognised, behind the last article of another: numbers that begin anew, most of them with a heading. */
function articlesBehind(openings: readonly Opening[], articles: readonly Opening[]): readonly Opening[] {
  const last = articles.at(-1)
  if (last === undefined) return []
  const behind = articlesOf(openings.slice(openings.indexOf(last) + 1))
  const withHeading = behind.filter(({ label, isWrapped }) => !isWrapped && isHeadingText(label.rest) && !label.rest.endsWith('.'))
  return behind.length >= fewestBehind && countOf(behind[0]!.label.number) === 1 && withHeading.length >= behind.length * mostOf ? behind : []
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

/** With so many headings of another kind, numbers without a heading count paragraphs below them. */
const fewestHeadings = 3
const deepestIndent = 3

/** A list is shorter than another document. */
const fewestBehind = 5

/** Sentences are articles only if most of the text's numbers are of the one series. */
const mostOf = 0.6

function articlesOf(openings: readonly Opening[]): readonly Opening[] {
  const words = namedArticles(openings)
  const numbered = [numberedScheme(openings), letteredScheme(openings, 'roman'), letteredScheme(openings, 'letter')]
  const best = numbered.reduce((one, other) => (other.chain.weight > one.chain.weight ? other : one))
  if (words.weight > 0 && words.weight >= best.chain.weight) return words.openings
  return best.chain.weight < leastWeight ? [] : best.chain.members.map((index) => best.candidates[index]!)
}

/** "Artikel 5", "§ 5": articles by their word, and where there are several by the one that counts furthest ("Section" above "Clause", "Artikel" above "§"). */
function namedArticles(openings: readonly Opening[]): { readonly openings: readonly Opening[]; readonly weight: number } {
  const byWord = Map.groupBy(openings.filter(({ label }) => label.kind === 'article'), ({ label }) => wordOf(label.word))
  const named = [...byWord.values()].reduce<Opening[]>((most, some) => (reachOf(some) > reachOf(most) ? some : most), [])
  const weight = named.reduce((sum, { label }) => sum + (label.level > 0 || label.rest === '' || isHeadingText(label.rest) ? weights.named : weights.cited), 0)
  return { openings: named, weight: weight < weights.named ? 0 : weight }
}

/** How many numbers there are, less how often they begin anew. */
function reachOf(openings: readonly Opening[]): number {
  const numbers = openings.map(({ label }) => label.number)
  return new Set(numbers).size - numbers.slice(1).filter((number) => number === numbers[0]).length
}

/** Where "Artikel 5" opens an article, "§ 2" below it counts that article's paragraphs like a plain number. */
export function withParagraphs(openings: readonly Opening[], articles: ReadonlySet<Opening>): readonly Opening[] {
  if (![...articles].some(({ label }) => label.kind === 'article' && !isParagraph(label))) return openings
  return openings.map((opening) => (opening.label.kind === 'article' && isParagraph(opening.label) && !articles.has(opening) ? { ...opening, label: { ...opening.label, kind: 'number', word: '' } } : opening))
}

function isParagraph({ word }: Opening['label']): boolean {
  return word.startsWith('§')
}

function wordOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.startsWith('art') ? 'article' : lower.startsWith('§') ? '§' : lower
}

/** "10. Audit", "10 AUDIT", "## 10. Audit"; paragraphs with a number and no heading too, where nothing else divides the text. */
function numberedScheme(openings: readonly Opening[]): Scheme {
  const levels = openings.filter(isNumbered).flatMap(({ label }) => (label.level > 0 ? [label.level] : []))
  const level = levels.length > 1 ? commonest(levels) : 0
  const hasHeadings = (how: Opening['heading']) => openings.filter(({ heading }) => heading === how).length >= fewestHeadings
  const least = hasHeadings('marked') ? weights.heading : hasHeadings('standing') ? weights.brief : -Infinity
  const scheme = schemeOf(openings, isNumbered, ({ label }) => countOf(label.number), (opening, index) => {
    if (level > 0) return opening.label.level === level ? weights.marked : null
    const weight = articleWeight(opening, openings[index + 1])
    return weight < least || (opening.indent > deepestIndent && weight < weights.heading) ? null : weight
  })
  const { members, weight } = scheme.chain
  const isList = weight < members.length && members.length < scheme.candidates.length * mostOf
  const [first, ...others] = members.map((index) => scheme.candidates[index]!)
  const isBare = least > -Infinity && first !== undefined && [first, ...others.slice(0, -1)].every(isBareEntry)
  return isList || isBare ? { ...scheme, chain: { members: [], weight: 0 } } : scheme
}

/** A few words with nothing below them but the next number: articles have something to say, entries of a list need not. */
function isBareEntry({ label, hasBody, next }: Opening): boolean {
  return !hasBody && label.kind === 'number' && label.level === 0 && next?.kind === 'number' && isHeadingText(label.rest)
}

/** "10.0 Audit" heads what "10.1" and "10.2" follow. */
function isNumbered({ label }: Opening): boolean {
  return label.kind === 'number' || (label.kind === 'decimal' && /^\d{1,2}\.0$/.test(label.number))
}

/** "IX. Audit" or "C. Audit", in capitals. */
function letteredScheme(openings: readonly Opening[], kind: 'roman' | 'letter'): Scheme {
  const fits = ({ label }: Opening) => label.kind === 'letter' && label.number === label.number.toUpperCase() && (kind === 'letter' ? /^[A-Z]$/ : /^[IVX]+$/).test(label.number)
  return schemeOf(openings, fits, ({ label }) => countOf(label.number, kind === 'letter'), (opening, index) => {
    const weight = articleWeight(opening, openings[index + 1]) + weights.capitalLetter
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
    counted.push({ count: value, weight: weight + (isIntroduction ? weights.introduction : 0), mayRestart: isAfterHeading })
    if (value > 1) isAfterHeading = false
  })
  return { candidates, chain: bestChain(counted) }
}

function commonest(levels: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
