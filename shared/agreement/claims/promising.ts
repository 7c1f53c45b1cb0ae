import type { ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Cues } from '../cues/cue.ts'
import type { Sentence } from '../prepared.ts'
import { isEmpty, isHeading, isLeadIn, isRunInHeading } from '../sentences/sentence-kinds.ts'

/** The words that make a list one of conditions stand at the end of its opening, within so many characters. */
const longestCondition = 40

/**
 * Could promise something for the processor, by its form and by what it says beside its subject: not a question, a definition, a denial or the controller's own duty.
 *
 * @param standards cues for the names of standards, which are no titles however short
 */
export function isPromising(sentence: Sentence, place: ClaimPlace, cues: Cues, words: ClaimCues, standards: readonly string[]): boolean {
  return isSaying(sentence, place, cues, words, standards) && !isCondition(sentence, cues, words) && !isControllersOwn(sentence, place, cues, words) && !cues.findAny(words.notPromises, sentence)
}

/** A single word is a heading, but in a list of data or of companies it is an entry. */
function isSaying(sentence: Sentence, place: ClaimPlace, cues: Cues, words: ClaimCues, standards: readonly string[]): boolean {
  const isTitle = place === 'body' || place === 'security_annex' ? isHeading(sentence) : isRunInHeading(sentence)
  return !isEmpty(sentence) && !isOpening(sentence, cues, words) && (!isTitle || cues.findAny(standards, sentence) !== null) && !sentence.text.endsWith('?') && !definition.test(sentence.text)
}

/** Opens a list and says nothing itself; "The processor keeps the data in the EU, unless:" does. */
function isOpening(sentence: Sentence, cues: Cues, { statements }: ClaimCues): boolean {
  return isLeadIn(sentence) && !cues.findAny(statements, sentence)
}

/** An item of a list of exceptions: "unless:", "provided that:". */
function isCondition({ leadIn }: Sentence, cues: Cues, { conditions }: ClaimCues): boolean {
  const opening = leadIn.slice(-longestCondition)
  const match = cues.findAny(conditions, { folded: opening })
  return match !== null && opening.slice(match.end).trim() === ':'
}

/** A word in quotation marks with what it means behind it: "'Processing': any operation". */
const definition = /^["'][^"']{1,60}["'](?: ?[:=]| - )/

/** A list of sub-processors may well open with the controller: it agrees to them. */
function isControllersOwn(sentence: Sentence, place: ClaimPlace, cues: Cues, words: ClaimCues): boolean {
  const opening = sentence.leadIn === '' || place === 'sub_processor_list' ? sentence : { folded: sentence.leadIn }
  return cues.findAny(words.controllersOwn, opening)?.start === 0
}
