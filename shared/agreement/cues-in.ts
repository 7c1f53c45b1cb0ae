import { makeCues, type Cues } from './cue.ts'
import type { PartyNames } from './reading.ts'
import type { ReadingWords } from './reading-rules.ts'

/** The cues of one language for one agreement: its word lists, completed with the names that this agreement gives the parties. */
export function cuesIn(words: ReadingWords, partyNames: PartyNames): Cues {
  const numbers = `${Object.keys(words.numbers).join('|')}|#`
  return makeCues({
    ...words.lists,
    number: String.raw`(${numbers})( ?\((${numbers})\))?`,
    controller: withNames(words.lists['controller'], partyNames.controller),
    processor: withNames(words.lists['processor'], partyNames.processor),
  })
}

function withNames(list: string | undefined, names: readonly string[]): string {
  const plain = names.map((name) => name.toLowerCase().replace(/[[\]{}()*?|#\\…]/g, String.raw`\$&`))
  return [...plain, ...(list === undefined ? [] : [list])].join('|')
}
