import { makeCues, type Cues } from './cue.ts'
import type { PartyNames } from './reading.ts'
import type { ReadingWords } from './reading-rules.ts'

/** Compiling all cues takes longer than reading an agreement by them; the last ones of each language are kept for the next reading. */
const lastCues = new WeakMap<ReadingWords, { readonly names: string; readonly cues: Cues }>()

/** The cues of one language for one agreement: its word lists, completed with the names that this agreement gives the parties. */
export function cuesIn(words: ReadingWords, partyNames: PartyNames): Cues {
  const names = JSON.stringify(partyNames)
  const last = lastCues.get(words)
  if (last?.names === names) return last.cues
  const numbers = `${Object.keys(words.numbers).join('|')}|#`
  const cues = makeCues({
    ...words.lists,
    number: String.raw`(${numbers})( ?\((${numbers})\))?`,
    controller: withNames(words.lists['controller'], partyNames.controller),
    processor: withNames(words.lists['processor'], partyNames.processor),
  })
  lastCues.set(words, { names, cues })
  return cues
}

function withNames(list: string | undefined, names: readonly string[]): string {
  const plain = names.map((name) => name.toLowerCase().replace(/[[\]{}()*?|#\\…]/g, String.raw`\$&`))
  return [...plain, ...(list === undefined ? [] : [list])].join('|')
}
