import type { ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Cues } from '../cues/cue.ts'
import type { Sentence } from '../prepared.ts'
import { isEmpty, isHeading, isLeadIn, isRunInHeading } from '../sentences/sentence-kinds.ts'

/**
 * Could promise something for the processor, by its form and by what it says beside its subject: not a question, a definition, a denial or the controller's own duty.
 *
 * @param standards cues for the names of standards, which are no titles however short
 */
export function isPromising(sentence: Sentence, place: ClaimPlace, cues: Cues, words: ClaimCues, standards: readonly string[]): boolean {
  return isSaying(sentence, place, cues, standards) && !isControllersOwn(sentence, place, cues, words) && !cues.findAny(words.notPromises, sentence)
}

/** A single word is a heading, but in a list of data or of companies it is an entry. */
function isSaying(sentence: Sentence, place: ClaimPlace, cues: Cues, standards: readonly string[]): boolean {
  const isTitle = place === 'body' || place === 'security_annex' ? isHeading(sentence) : isRunInHeading(sentence)
  return !isEmpty(sentence) && !isLeadIn(sentence) && (!isTitle || cues.findAny(standards, sentence) !== null) && !sentence.text.endsWith('?') && !definition.test(sentence.text)
}

/** A word in quotation marks with what it means behind it: "'Processing': any operation". */
const definition = /^["'][^"']{1,60}["'](?: ?[:=]| - )/

/** A list of sub-processors may well open with the controller: it agrees to them. */
function isControllersOwn(sentence: Sentence, place: ClaimPlace, cues: Cues, words: ClaimCues): boolean {
  const opening = sentence.leadIn === '' || place === 'sub_processor_list' ? sentence : { folded: sentence.leadIn }
  return cues.findAny(words.controllersOwn, opening)?.start === 0
}
