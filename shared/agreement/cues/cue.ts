import type { CompiledCue, CueCompiler } from './compile-cue.ts'
import { makeMatcher, type CueMatch } from './match-cue.ts'
import { inContext, type Sentence } from '../prepared.ts'
import { TextIndex } from './text-index.ts'
import { isIn, numbersIn, type TextSet, union } from './text-set.ts'

/** Finds cues in the sentences of one agreement, of which each cue knows beforehand where it may fit; and, slower, in any other text. */
export interface Cues {
  /** The first place where the cue fits. @throws AppError `catalogue.invalid` for a cue that cannot be read */
  find(cue: string, text: Searchable): CueMatch | null
  /** The first of several cues that fits at all. */
  findAny(cues: readonly string[], text: Searchable): CueMatch | null
  /** The agreement's sentences that are worth trying, in order: none of the cues fits any other. */
  candidates(cues: readonly string[]): readonly Sentence[]
  /** For each of the agreement's sentences the rules worth trying, in the order given: the cues of no other rule fit it, nor its context. */
  rulesFor<Rule extends { readonly cues: readonly string[] }>(rules: readonly Rule[]): (sentence: Sentence) => readonly Rule[]
}

export type Searchable = Pick<Sentence, 'folded'>

/** A cue, with the agreement's sentences that may fit it. */
interface Sought {
  readonly cue: CompiledCue
  readonly candidates: TextSet
}

export function makeCues(compiler: Pick<CueCompiler, 'cue'>, sentences: readonly Sentence[] = []): Cues {
  const index = new TextIndex(sentences.map((sentence) => inContext(sentence).folded))
  const numbers = new Map<Searchable, number>()
  sentences.forEach((sentence, number) => numbers.set(sentence, number).set(inContext(sentence), number))
  const soughtOf = remembering((source: string): Sought => {
    const cue = compiler.cue(source)
    return { cue, candidates: index.holding(cue.needles) }
  })
  const soughtOfAny = remembering((sources: readonly string[]) => {
    const each = sources.map(soughtOf)
    return { each, candidates: union(each.map(({ candidates }) => candidates)) }
  })
  const matchCue = makeMatcher()
  const match = ({ cue, candidates }: Sought, { folded }: Searchable, number: number | undefined) => {
    const mayFit = number === undefined ? holdsAll(folded, cue.needles) : isIn(candidates, number)
    return mayFit ? matchCue(cue, folded) : null
  }
  return {
    find: (source, text) => match(soughtOf(source), text, numbers.get(text)),
    findAny(sources, text) {
      const { each, candidates } = soughtOfAny(sources)
      const number = numbers.get(text)
      if (number !== undefined && !isIn(candidates, number)) return null
      for (const sought of each) {
        const found = match(sought, text, number)
        if (found) return found
      }
      return null
    },
    candidates: (sources) => numbersIn(soughtOfAny(sources).candidates).map((number) => sentences[number]!),
    rulesFor(rules) {
      const byNumber = sentences.map((): (typeof rules)[number][] => [])
      for (const rule of rules) for (const number of numbersIn(soughtOfAny(rule.cues).candidates)) byNumber[number]!.push(rule)
      return (sentence) => byNumber[numbers.get(sentence)!]!
    },
  }
}

function remembering<Question, Answer>(find: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>()
  return (question) => {
    let answer = known.get(question)
    if (answer === undefined) known.set(question, (answer = find(question)))
    return answer
  }
}

function holdsAll(folded: string, needles: CompiledCue['needles']): boolean {
  return needles.every((list) => list.some((word) => folded.includes(word)))
}
