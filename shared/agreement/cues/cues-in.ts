import { CueCompiler, type CueWords } from './compile-cue.ts'
import { alternativesOf } from './cue-syntax.ts'
import { makeCues, type Cues } from './cue.ts'
import type { Sentence } from '../prepared.ts'
import type { PartyNames } from '../reading.ts'
import type { ReadingWords } from '../reading-rules.ts'

type Compiler = Pick<CueCompiler, 'cue'>

/** Compiling cues takes longer than reading an agreement by them, so each language's are kept for the next agreement. */
const compilers = new WeakMap<ReadingWords, (partyNames: PartyNames) => Compiler>()

/** The cues of one language for one agreement: its word lists, completed with the names that this agreement gives the parties. */
export function cuesIn(words: ReadingWords, partyNames: PartyNames, sentences: readonly Sentence[] = []): Cues {
  let compilerFor = compilers.get(words)
  if (!compilerFor) compilers.set(words, (compilerFor = makeCompilers(words)))
  return makeCues(compilerFor(partyNames), sentences)
}

/** Cues that name no party are the same in every agreement; the others are kept while the parties' names stay the same. */
function makeCompilers({ numbers, lists }: ReadingWords): (partyNames: PartyNames) => Compiler {
  const number = `${Object.keys(numbers).map((word) => word.replace('-', '(-| )')).join('|')}|#`
  const words = { ...lists, number: String.raw`(${number})( ?\((${number})\))?` }
  const general = new CueCompiler(words)
  const namesParty = naming(words, ['controller', 'processor'])
  let last = { names: '', compiler: general }
  return ({ controller, processor }) => {
    const names = JSON.stringify([controller, processor])
    if (last.names !== names) {
      const withNames = { ...words, controller: completed(lists['controller'], controller, processor), processor: completed(lists['processor'], processor, controller) }
      last = { names, compiler: new CueCompiler(withNames) }
    }
    const named = last.compiler
    return { cue: (source) => (namesParty.test(source) ? named : general).cue(source) }
  }
}

/** What cues look like that hold any of these lists of words, or a list that itself holds one. */
function naming(words: CueWords, names: readonly string[]): RegExp {
  const pattern = new RegExp(String.raw`\{(?:${names.join('|')})\}`)
  const further = Object.keys(words).filter((name) => !names.includes(name) && pattern.test(words[name]!))
  return further.length === 0 ? pattern : naming(words, [...names, ...further])
}

/** A word that usually stands for this side is left out where the agreement gives it to the other. */
function completed(list: string | undefined, names: readonly string[], othersNames: readonly string[]): string {
  const others = new Set(othersNames.map((name) => name.toLowerCase()))
  const usual = (list === undefined ? [] : alternativesOf(list)).filter((word) => !others.has(word.replace(/\*$/, '')))
  return [...names.map((name) => name.toLowerCase().replace(/[[\]{}()*?|#\\…]/g, String.raw`\$&`)), ...usual].join('|')
}
