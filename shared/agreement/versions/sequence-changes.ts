/** A stretch of two sequences: what both hold, or what one lost or gained. */
export interface Run<T> {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly items: readonly T[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Up to so many comparisons, a stretch is compared each with each; beyond, only around what is unique in both. */
const mostComparisons = 250_000

/** Stretches within stretches; what is left deeper than this is held to be all new, so that no text makes comparing slow. */
const deepest = 12

/**
 * How one sequence became another: kept, removed and added stretches, in order; where words were replaced, the removed ones come first.
 *
 * Time grows with the length of the sequences and not with its square: long ones are divided at what is unique in both ("patience").
 */
export function sequenceChanges<T extends string>(before: readonly T[], after: readonly T[]): readonly Run<T>[] {
  const kept: [number, number][] = []
  findKept(before, after, { start: 0, end: before.length }, { start: 0, end: after.length }, kept, 0)
  const runs: Run<T>[] = []
  const push = (kind: Run<T>['kind'], items: readonly T[]) => {
    if (items.length > 0) runs.push({ kind, items })
  }
  let [seenBefore, seenAfter] = [0, 0]
  for (let index = 0; index < kept.length; ) {
    const [inBefore, inAfter] = kept[index]!
    let length = 1
    while (kept[index + length]?.[0] === inBefore + length && kept[index + length]?.[1] === inAfter + length) length++
    push('removed', before.slice(seenBefore, inBefore))
    push('added', after.slice(seenAfter, inAfter))
    push('kept', before.slice(inBefore, inBefore + length))
    ;[seenBefore, seenAfter] = [inBefore + length, inAfter + length]
    index += length
  }
  push('removed', before.slice(seenBefore))
  push('added', after.slice(seenAfter))
  return runs
}

/** Adds the places of what both stretches hold, in order. */
function findKept(before: readonly string[], after: readonly string[], one: Stretch, other: Stretch, kept: [number, number][], depth: number): void {
  let [start, otherStart] = [one.start, other.start]
  while (start < one.end && otherStart < other.end && before[start] === after[otherStart]) kept.push([start++, otherStart++])
  let [end, otherEnd] = [one.end, other.end]
  while (end > start && otherEnd > otherStart && before[end - 1] === after[otherEnd - 1]) [end, otherEnd] = [end - 1, otherEnd - 1]
  const [inner, otherInner] = [{ start, end }, { start: otherStart, end: otherEnd }]
  if ((end - start) * (otherEnd - otherStart) <= mostComparisons) kept.push(...longestCommon(before, after, inner, otherInner))
  else if (depth < deepest) divideAtUnique(before, after, inner, otherInner, kept, depth)
  for (let tail = 0; tail < one.end - end; tail++) kept.push([end + tail, otherEnd + tail])
}

function divideAtUnique(before: readonly string[], after: readonly string[], one: Stretch, other: Stretch, kept: [number, number][], depth: number): void {
  const anchors = rising(uniqueInBoth(before, after, one, other))
  if (anchors.length === 0) return
  let [start, otherStart] = [one.start, other.start]
  for (const [inBefore, inAfter] of anchors) {
    findKept(before, after, { start, end: inBefore }, { start: otherStart, end: inAfter }, kept, depth + 1)
    kept.push([inBefore, inAfter])
    ;[start, otherStart] = [inBefore + 1, inAfter + 1]
  }
  findKept(before, after, { start, end: one.end }, { start: otherStart, end: other.end }, kept, depth + 1)
}

/** The longest common subsequence of two short stretches. */
function longestCommon(before: readonly string[], after: readonly string[], one: Stretch, other: Stretch): [number, number][] {
  const [rows, columns] = [one.end - one.start, other.end - other.start]
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const isSame = before[one.start + row] === after[other.start + column]
      lengths[row * width + column] = isSame ? lengths[(row + 1) * width + column + 1]! + 1 : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!)
    }
  }
  const common: [number, number][] = []
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (before[one.start + row] === after[other.start + column]) common.push([one.start + row++, other.start + column++])
    else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row++
    else column++
  }
  return common
}

/** What occurs once in each of two stretches, with its two places, in the order of the first. */
function uniqueInBoth(before: readonly string[], after: readonly string[], one: Stretch, other: Stretch): [number, number][] {
  const inAfter = oncePlaces(after, other)
  return [...oncePlaces(before, one)].flatMap(([item, place]): [number, number][] => {
    const there = inAfter.get(item) ?? -1
    return place >= 0 && there >= 0 ? [[place, there]] : []
  })
}

/** The place of everything that occurs; -1 for what occurs more than once. */
function oncePlaces(items: readonly string[], { start, end }: Stretch): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let index = start; index < end; index++) places.set(items[index]!, places.has(items[index]!) ? -1 : index)
  return places
}

/** The longest part of pairs, rising in the first place, that rises in the second too. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = []
  const previous = new Int32Array(pairs.length)
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]![1] < place) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1
    ends[low] = index
  })
  const found: [number, number][] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) found.push(pairs[index]!)
  return found.toReversed()
}
