import { z } from 'zod'

import { type Run, sequenceChanges } from './sequence-changes.ts'
import type { KnownSentence } from './version-words.ts'

/** A stretch of a clause's words: in both versions, or in one of them. Laid end to end with a blank between, `kept` and `removed` are the old words, `kept` and `added` the new. */
export const WordStretch = z.strictObject({ kind: z.enum(['kept', 'removed', 'added']), text: z.string() })
export type WordStretch = z.output<typeof WordStretch>

/** Sentences that keep less than this share of their words are shown as replaced: marking the few that happen to stay would only confuse. */
const leastKept = 0.4

/** How a clause's words became those of the new version: sentence by sentence, and word by word where a sentence was changed. */
export function wordChanges(before: readonly KnownSentence[], after: readonly KnownSentence[]): WordStretch[] {
  const words = new Map([...before, ...after].map(({ key, text }) => [key, text]))
  const runs = sequenceChanges(before.map(({ key }) => key), after.map(({ key }) => key))
  const textOf = ({ items }: Run<string>) => items.map((key) => words.get(key)!).join(' ')
  return joined(
    runs.flatMap((run, index) => {
      const [previous, next] = [runs[index - 1], runs[index + 1]]
      if (run.kind === 'removed' && next?.kind === 'added') return replacedWords(textOf(run), textOf(next))
      if (run.kind === 'added' && previous?.kind === 'removed') return []
      return [{ kind: run.kind, text: textOf(run) }]
    }),
  )
}

function replacedWords(before: string, after: string): readonly WordStretch[] {
  const [words, newWords] = [before.split(' '), after.split(' ')]
  const runs = sequenceChanges(words, newWords)
  const kept = runs.reduce((sum, { kind, items }) => sum + (kind === 'kept' ? items.length : 0), 0)
  if (kept < leastKept * Math.max(words.length, newWords.length)) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }]
  return runs.map(({ kind, items }) => ({ kind, text: items.join(' ') }))
}

/** Stretches of one kind that follow on each other are one. */
function joined(stretches: readonly WordStretch[]): WordStretch[] {
  const result: WordStretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last?.kind === stretch.kind) result[result.length - 1] = { kind: last.kind, text: `${last.text} ${stretch.text}` }
    else result.push(stretch)
  }
  return result
}
