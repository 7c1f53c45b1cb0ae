import type { Cues, Searchable } from '../cues/cue.ts'
import type { CueMatch } from '../cues/match-cue.ts'
import { readDuration, readMoney, readNumber } from '../cues/measure.ts'
import { inContext, type Sentence } from '../prepared.ts'
import type { ReadingWords } from '../reading-rules.ts'
import type { WordingRule } from './wording-rule.ts'

type Conditions = Pick<WordingRule, 'cues' | 'with' | 'unless'>

/** What a rule reads in a sentence, or in a list's item together with the words that introduce the list; undefined where it does not hold. */
export function readByRule(rule: Conditions & Pick<WordingRule, 'value'>, sentence: Sentence, cues: Cues, words: ReadingWords): unknown {
  const match = matchByRule(rule, inContext(sentence), cues)
  return match ? fillIn(rule.value, match, sentence, words) : undefined
}

/** Where the cue stands by which a rule holds in these words; null where it does not hold. */
export function matchByRule(rule: Conditions, searched: Searchable, cues: Cues): CueMatch | null {
  const match = cues.findAny(rule.cues, searched)
  return match && rule.with.every((cue) => cues.find(cue, searched)) && !cues.findAny(rule.unless, searched) ? match : null
}

/** The rule's value with what the cue captured put in; undefined where a capture cannot be read. */
function fillIn(template: unknown, match: CueMatch, sentence: Sentence, words: ReadingWords): unknown {
  if (typeof template === 'string' && template.startsWith('$')) return captured(template.slice(1), match, sentence, words)
  if (Array.isArray(template)) {
    const filled = template.map((part) => fillIn(part, match, sentence, words))
    return filled.includes(undefined) ? undefined : filled
  }
  if (typeof template !== 'object' || template === null) return template
  const entries = Object.entries(template).map(([key, part]) => [key, fillIn(part, match, sentence, words)] as const)
  return entries.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(entries)
}

function captured(path: string, match: CueMatch, sentence: Sentence, words: ReadingWords): unknown {
  const [name, part] = path.split('.') as [string, string | undefined]
  const capture = match.captures[name]
  if (!capture) return undefined
  if (name === 'duration') return readDuration(capture.text, words)?.[part as 'count' | 'unit']
  if (name === 'number') return readNumber(capture.text, words) ?? undefined
  if (name === 'money') return readMoney(capture.text) ?? undefined
  const shift = sentence.leadIn === '' ? 0 : sentence.leadIn.length + 1
  return capture.start < shift ? capture.text : sentence.text.slice(capture.start - shift, capture.end - shift)
}
