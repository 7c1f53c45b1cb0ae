import { isRow } from './above.ts'
import type { ClaimCatalogue, ClaimCue, ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Cues } from '../cues/cue.ts'
import { inContext, type Sentence } from '../prepared.ts'
import { cellMark } from '../sentences/normalise.ts'
import type { FoundPromise } from './split-promises.ts'

/** The words that rules know promises by in one sentence, in order of the rules; an item that fits none by itself is read with the words that open its list. */
export function findPromises(
  sentence: Sentence,
  place: ClaimPlace,
  rules: readonly ClaimCue[],
  cues: Cues,
  catalogue: ClaimCatalogue,
  { statements }: Pick<ClaimCues, 'statements'>,
): readonly FoundPromise[] {
  const fitting = rules.filter((rule) => fits(rule, place) && !cues.findAny(rule.unless, sentence))
  const tried = cues.findAny(statements, sentence) ? fitting : entriesOnly(sentence, place, fitting, cues, catalogue)
  const found = tried.flatMap((rule) => {
    const match = cues.findAny(rule.cues, sentence)
    return match ? [{ topic: rule.topic, start: match.start, end: match.end }] : []
  })
  return found.length > 0 ? found : completed(sentence, tried, cues)
}

function fits(rule: ClaimCue, place: ClaimPlace): boolean {
  return rule.within === undefined || rule.within.includes(place)
}

/** An entry of a description or of a list of sub-processors promises no more than that kind of entry does; the further cells of a row nothing at all. */
function entriesOnly(sentence: Sentence, place: ClaimPlace, rules: readonly ClaimCue[], cues: Cues, { topics }: ClaimCatalogue): readonly ClaimCue[] {
  if (place === 'data_annex') return rules.filter((rule) => topics.some(({ id, inDescriptions }) => id === rule.topic && inDescriptions))
  if (place !== 'sub_processor_list') return rules
  if (sentence.leadIn.includes(cellMark)) return []
  const entries = rules.filter((rule) => rule.within?.includes(place) && cues.findAny(rule.cues, sentence))
  return entries.length > 0 || isRow(sentence) ? entries : rules
}

/** "The processor assists with:" "requests of data subjects": the item alone says too little, and is the whole of the promise. */
function completed(sentence: Sentence, rules: readonly ClaimCue[], cues: Cues): readonly FoundPromise[] {
  if (sentence.leadIn === '') return []
  const rule = rules.find((one) => (cues.findAny(one.cues, inContext(sentence))?.end ?? 0) > sentence.leadIn.length + 1)
  return rule ? [{ topic: rule.topic, start: 0, end: sentence.text.length }] : []
}
