import { article, isPartyName, isUsualName, nameSource, pronounSource, sideOfRole, type Side } from './party-words.ts'

/** What a few words call a party by. */
export interface Naming {
  readonly names: readonly string[]
  /** The sides of the words of the law among them. */
  readonly sides: readonly Side[]
  /** At least one of the words is known to stand for a party. */
  readonly isKnown: boolean
}

const quoted = /(?<![\p{L}\d])["']([^"']{1,60}(?:'s?[^"']{0,40})?)["']/gu
const separator = /,? (?:of|or|oder|en|and|und|respectievelijk) |[,/;]/u
const openingWords = new RegExp(String.raw`^(?:(?:each|hierna|verder|ook|te|noemen|genoemd|aangeduid als|hereinafter|referred to as|nachfolgend|im Folgenden|als|kurz|${article})(?: |:|$))+`, 'iu')
const wholeName = new RegExp(`^${nameSource}$`, 'u')
const wholePronoun = new RegExp(`^${pronounSource}$`, 'u')

/** The names in a list as printed behind "hierna" or in brackets: `"Processor" or "we"`, `Verwerker of Voorbeeld`. */
export function namesIn(list: string): Naming {
  const inQuotes = [...list.matchAll(quoted)].map((match) => match[1]!)
  const pieces = (inQuotes.length > 0 ? inQuotes : [list]).flatMap((piece) => piece.split(separator)).map((piece) => piece.trim().replace(openingWords, '').replace(/[.,:]+$/, ''))
  const names: string[] = []
  const sides: Side[] = []
  let isKnown = false
  for (const piece of pieces) {
    const side = sideOfRole(piece)
    const isUsual = isUsualName(piece)
    if (side) sides.push(side)
    else if (isUsual || isPronoun(piece) || (wholeName.test(piece) && isPartyName(piece))) names.push(piece)
    isKnown ||= side !== null || isUsual
  }
  return { names, sides, isKnown }
}

export function isPronoun(word: string): boolean {
  return wholePronoun.test(word)
}
