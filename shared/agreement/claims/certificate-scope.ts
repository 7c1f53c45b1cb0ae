import type { CertifiableStandard, ClaimCues } from './claim-rules.ts'
import type { Cues } from '../cues/cue.ts'
import type { Sentence } from '../prepared.ts'
import { fold } from '../sentences/normalise.ts'

const phraseEnd = /[,;()]|\.(?=\s|$)/
const statementEnd = /;|\.(?=\s|$)/

/**
 * What the certificate covers, in the sentence's own words: from where a cue fits after the standard's name to the end of that phrase, or to the word
 * "certified" behind it. A phrase that names a standard too is left alone, and so is one behind a semicolon.
 */
export function scopeOf(sentence: Sentence, nameEnd: number, cues: Cues, standards: readonly CertifiableStandard[], words: ClaimCues['certificates']): string | null {
  const statement = sentence.text.slice(nameEnd).split(statementEnd, 1)[0]!
  const match = cues.findAny(words.covers, { folded: fold(statement) })
  if (!match) return null
  const phrase = statement.slice(match.start).split(phraseEnd, 1)[0]!
  const held = cues.findAny(words.held, { folded: fold(phrase) })
  const scope = (held ? phrase.slice(0, held.start) : phrase).trimEnd()
  const isWhole = match.end - match.start <= scope.length
  return isWhole && !standards.some(({ cues: names }) => cues.findAny(names, { folded: fold(scope) })) ? scope : null
}
