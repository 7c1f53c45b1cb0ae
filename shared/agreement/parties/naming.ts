import { isPartyName, isPronoun, isUsualName, sideOfRole } from './known-names.ts'
import { madeOnce, type Lexicon } from './lexicon.ts'
import { partyPatterns } from './party-patterns.ts'
import { printed } from './printed-words.ts'
import type { Side } from './side.ts'

/** What a few words call a party by. */
export interface Naming {
  readonly names: readonly string[]
  /** The sides of the words of the law among them. */
  readonly sides: readonly Side[]
  /** At least one of the words is known to stand for a party. */
  readonly isKnown: boolean
}

const quoted = /(?<![\p{L}\d])["']([^"']{1,60}(?:'s?[^"']{0,40})?)["']/gu

const patterns = madeOnce((lexicon: Lexicon) => {
  const { grammar, introductions } = lexicon
  return {
    separator: new RegExp(`,? ${printed(grammar.conjunctions)} |[,/;]`, 'u'),
    opening: new RegExp(`^(?:${printed([...grammar.articles, ...grammar.each, ...introductions.hereafter, ...introductions.called])}(?: |:|$))+`, 'u'),
    name: new RegExp(`^${partyPatterns(lexicon).name}$`, 'u'),
  }
})

/** The names in a list as printed behind "hierna" or in brackets: `"Processor" or "we"`, `Verwerker of Voorbeeld`. */
export function namesIn(list: string, lexicon: Lexicon): Naming {
  const { separator, opening, name } = patterns(lexicon)
  const inQuotes = [...list.matchAll(quoted)].map((match) => match[1]!)
  const pieces = (inQuotes.length > 0 ? inQuotes : [list]).flatMap((piece) => piece.split(separator)).map((piece) => piece.trim().replace(opening, '').replace(/[.,:]+$/, ''))
  const names: string[] = []
  const sides: Side[] = []
  let isKnown = false
  for (const piece of pieces) {
    const side = sideOfRole(piece, lexicon)
    const isUsual = isUsualName(piece, lexicon)
    if (side) sides.push(side)
    else if (isUsual || isPronoun(piece, lexicon) || (name.test(piece) && isPartyName(piece, lexicon))) names.push(piece)
    isKnown ||= side !== null || isUsual
  }
  return { names, sides, isKnown }
}
