import { AppError } from '../errors.ts'
import type { Range } from '../values.ts'
import type { Claim } from './claim.ts'
import type { CuratedReading } from './curated-reading.ts'
import type { OutlineNode } from './outline.ts'
import { clauseOf } from './prepared.ts'
import type { Quote } from './quote.ts'
import type { AgreementReading } from './reading.ts'

/** A curated reading with its words found back in the agreement. */
export interface AttachedCurated {
  readonly curated: CuratedReading
  /** The quotes of each gap, by the gap's id, in the lawyer's order. */
  readonly gapQuotes: ReadonlyMap<string, readonly Quote[]>
  /** The claim that was read automatically and holds the words of the lawyer's claim, by the latter's id; missing where none was read. */
  readonly claimIds: ReadonlyMap<string, string>
}

/** The lawyer's reading of exactly this file, if there is one. */
export function findCurated(sha256: string, all: readonly CuratedReading[]): CuratedReading | null {
  return all.find((curated) => curated.agreementSha256 === sha256) ?? null
}

/**
 * Finds the words of a curated reading back in the agreement that it was written about.
 *
 * @throws AppError `catalogue.invalid` where the text does not hold a quote
 */
export function attachCurated(reading: AgreementReading, curated: CuratedReading, text: string): AttachedCurated {
  const nodes = new Map(reading.outline.map((node) => [node.id, node]))
  const locate = (words: string) => {
    const places = findVerbatim(text, words)
    if (places.length === 0) throw new AppError('catalogue.invalid', { file: curated.agreementName, detail: words })
    return places.map((range) => toQuote(range, text, reading.outline, nodes))
  }
  return {
    curated,
    gapQuotes: new Map(curated.gaps.map((gap) => [gap.id, gap.quotes.map((words) => inClauses(locate(words), gap.clauses))])),
    claimIds: new Map(
      curated.claims.flatMap(({ id, quote }) => {
        const claim = closestClaim(locate(quote)[0]!.range, reading.claims)
        return claim ? [[id, claim.id] as const] : []
      }),
    ),
  }
}

/** Everywhere that words stand in a text, runs of white space counting as one space. */
export function findVerbatim(text: string, words: string): readonly Range[] {
  const pattern = words.trim().split(/\s+/u).map(escapePattern).join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Of words that stand in several places, those in a clause that the lawyer cites; the first where none is cited. */
function inClauses(places: readonly Quote[], clauses: readonly string[]): Quote {
  return places.find(({ clause }) => clauses.some((cited) => clause.startsWith(cited))) ?? places[0]!
}

function escapePattern(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

/** The shortest claim that holds the whole range; where none does, the one that shares most characters with it. */
function closestClaim(range: Range, claims: readonly Claim[]): Claim | null {
  const shared = (claim: Claim) => Math.min(range.end, claim.quote.range.end) - Math.max(range.start, claim.quote.range.start)
  return claims.filter((claim) => shared(claim) > 0).toSorted((one, other) => shared(other) - shared(one) || lengthOf(one) - lengthOf(other))[0] ?? null
}

function lengthOf({ quote }: Claim): number {
  return quote.range.end - quote.range.start
}

function toQuote(range: Range, text: string, outline: readonly OutlineNode[], nodes: ReadonlyMap<string, OutlineNode>): Quote {
  const node = outline.find((node) => node.range.start <= range.start && range.start < node.range.end)!
  return { nodeId: node.id, clause: clauseOf({ nodes }, node.id), text: text.slice(range.start, range.end), range }
}
