/** A number that may count one of a series of parts, and how much speaks for it. */
export interface Counted {
  readonly count: number
  /** Positive for what looks like one of the series, negative for what does not. */
  readonly weight: number
  /** Counting may begin anew here, as in a second document. */
  readonly mayRestart: boolean
}

export interface Chain {
  readonly weight: number
  /** Places in the list of candidates. */
  readonly members: readonly number[]
}

/** A series may lack so many numbers, where a heading was not recognised or a clause fell out. */
const mostMissing = 3

const penalty = { missing: 1.5, lateStart: 1, restart: 3 } as const

interface Link {
  readonly weight: number
  readonly index: number
  readonly before: Link | null
}

/** The candidates that count on, one by one, with the most in favour of them together; of equals those that stand closest together. Linear in their number. */
export function bestChain(candidates: readonly Counted[]): Chain {
  const endingAt = new Map<number, Link>()
  let best: Link | null = null
  candidates.forEach(({ count, weight, mayRestart }, index) => {
    let before: Link | null = null
    let reached = count === 1 ? 0 : -penalty.lateStart * Math.min(count - 1, 3)
    for (let missing = 0; missing <= mostMissing; missing++) {
      const link = endingAt.get(count - 1 - missing)
      if (link && link.weight - missing * penalty.missing >= reached) [before, reached] = [link, link.weight - missing * penalty.missing]
    }
    if (mayRestart && count === 1 && best && best.weight - penalty.restart > reached) [before, reached] = [best, best.weight - penalty.restart]
    const link = { weight: reached + weight, index, before }
    if (link.weight >= (endingAt.get(count)?.weight ?? -Infinity)) endingAt.set(count, link)
    if (!best || link.weight > best.weight) best = link
  })
  const members: number[] = []
  for (let link = best as Link | null; link; link = link.before) members.push(link.index)
  return { weight: (best as Link | null)?.weight ?? 0, members: members.toReversed() }
}
