import { fold } from '../sentences/normalise.ts'
import type { KnownClause } from './version-words.ts'

/** Which clause of the old version each clause of the new one was, by their places; a clause that is not named is new. */
export type ClausePairs = ReadonlyMap<number, number>

/** Words that this many clauses share tell none of them apart. */
const mostHolders = 8
/** So many words of a clause are looked at to know it again. */
const mostWords = 400
/** The least share of sentences that makes two clauses one that was changed. */
const leastShared = 0.2
/** The least share of telling words that makes two clauses one that was changed. */
const leastLikeness = 0.3
/** What the same printed number adds to either. */
const sameNumber = 0.2

/**
 * Finds the clauses of an old version in a new one, whatever their numbers became: first those with the very same words, then those that share
 * sentences, then those with many words in common, and last those under the same number and heading.
 *
 * Time grows with the number of words, since only words and sentences that few clauses hold are followed up.
 */
export function matchClauses(before: readonly KnownClause[], after: readonly KnownClause[]): ClausePairs {
  const pairs = new Pairs(before, after)
  pairs.inOrder(({ cited, content }) => `${cited}\n${content}`)
  pairs.inOrder(({ content }) => content)
  pairs.byLikeness(({ sentences }) => sentences.map(({ key }) => key), leastShared)
  pairs.byLikeness(tellingWords, leastLikeness)
  pairs.inOrder(({ cited, heading, sentences }) => (sentences.length === 0 ? cited : `${cited}\n${heading ?? ''}`))
  return pairs.found
}

class Pairs {
  readonly found = new Map<number, number>()
  private readonly taken = new Set<number>()
  private readonly before: readonly KnownClause[]
  private readonly after: readonly KnownClause[]

  constructor(before: readonly KnownClause[], after: readonly KnownClause[]) {
    this.before = before
    this.after = after
  }

  /** Pairs what is left and known by the same words, first with first. */
  inOrder(known: (clause: KnownClause) => string): void {
    const waiting = new Map<string, number[]>()
    for (const place of this.leftBefore().toReversed()) {
      const key = known(this.before[place]!)
      const places = waiting.get(key)
      if (places) places.push(place)
      else waiting.set(key, [place])
    }
    for (const place of this.leftAfter()) {
      const earlier = waiting.get(known(this.after[place]!))?.pop()
      if (earlier !== undefined) this.pair(place, earlier)
    }
  }

  /** Pairs what is left and most alike: by the share of features in common, the same number helping, and of equals the nearest. */
  byLikeness(featuresOf: (clause: KnownClause) => readonly string[], least: number): void {
    const holders = new Map<string, number[]>()
    const sizes = new Map<number, number>()
    for (const place of this.leftBefore()) {
      const features = new Set(featuresOf(this.before[place]!))
      sizes.set(place, features.size)
      for (const feature of features) holders.set(feature, [...(holders.get(feature) ?? []).slice(0, mostHolders), place])
    }
    const likely = this.leftAfter().flatMap((place) => {
      const features = new Set(featuresOf(this.after[place]!))
      const shared = new Map<number, number>()
      for (const feature of features) {
        const places = holders.get(feature) ?? []
        if (places.length <= mostHolders) for (const earlier of places) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
      }
      return [...shared].map(([earlier, count]) => ({ place, earlier, likeness: (2 * count) / (features.size + sizes.get(earlier)!) + this.bonus(place, earlier) }))
    })
    const best = likely.filter(({ likeness }) => likeness >= least)
    best.sort((a, b) => b.likeness - a.likeness || Math.abs(a.place - a.earlier) - Math.abs(b.place - b.earlier))
    for (const { place, earlier } of best) if (!this.found.has(place) && !this.taken.has(earlier)) this.pair(place, earlier)
  }

  private bonus(place: number, earlier: number): number {
    const { cited } = this.after[place]!
    return cited !== '' && cited === this.before[earlier]!.cited ? sameNumber : 0
  }

  private pair(place: number, earlier: number): void {
    this.found.set(place, earlier)
    this.taken.add(earlier)
  }

  private leftBefore(): readonly number[] {
    return [...this.before.keys()].filter((place) => !this.taken.has(place))
  }

  private leftAfter(): readonly number[] {
    return [...this.after.keys()].filter((place) => !this.found.has(place))
  }
}

/** The words of a clause and each two that follow on each other. */
function tellingWords({ heading, sentences }: KnownClause): readonly string[] {
  const words: string[] = fold(heading ?? '').split(' ')
  for (const { text } of sentences) {
    if (words.length > mostWords) break
    words.push(...fold(text).split(' ', mostWords))
  }
  return words.slice(0, mostWords).flatMap((word, index) => (index === 0 ? [word] : [word, `${words[index - 1]} ${word}`]))
}
