/** Some of many texts, a bit for each by its number; null for none of them. */
export type TextSet = Uint32Array | null

/** The texts that any of the lists names. */
export function setOf(lists: readonly (readonly number[])[], texts: number): TextSet {
  let set: TextSet = null
  for (const numbers of lists) {
    for (const number of numbers) {
      set ??= new Uint32Array((texts >> 5) + 1)
      set[number >> 5]! |= 1 << (number & 31)
    }
  }
  return set
}

export function isIn(set: TextSet, number: number): boolean {
  return set !== null && (set[number >> 5]! & (1 << (number & 31))) !== 0
}

export function union(sets: readonly TextSet[]): TextSet {
  let all: TextSet = null
  for (const set of sets) {
    if (!set) continue
    all ??= new Uint32Array(set.length)
    for (let index = 0; index < set.length; index++) all[index]! |= set[index]!
  }
  return all
}

export function intersection(one: TextSet, other: TextSet): TextSet {
  if (!one || !other) return null
  const both = new Uint32Array(one.length)
  let any = 0
  for (let index = 0; index < one.length; index++) any |= both[index] = one[index]! & other[index]!
  return any === 0 ? null : both
}

/** Ascending. */
export function numbersIn(set: TextSet): number[] {
  const numbers: number[] = []
  set?.forEach((bits, index) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) numbers.push(index * 32 + 31 - Math.clz32(rest & -rest))
  })
  return numbers
}
