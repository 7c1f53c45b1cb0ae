/** Words that both sides quote are rarely cut alike: half of the shorter one's must stand in the other. */
const sharedAtLeast = 0.5

/** Text as the labels' convention has it: soft hyphens dropped, runs of white space one space. */
export function plainWords(text: string): string {
  return text.replace(/\u00ad/g, '').replace(/\s+/gu, ' ').trim()
}

/** Whether two quotes are of the same passage. */
export function areSameWords(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((first, second) => first.length - second.length) as [string[], string[]]
  const known = new Set(longer)
  return shorter.length > 0 && shorter.filter((word) => known.has(word)).length >= shorter.length * sharedAtLeast
}

function wordsOf(text: string): string[] {
  return plainWords(text).toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []
}
