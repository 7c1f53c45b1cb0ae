import { cuesIn } from './cues/cues-in.ts'
import { readContradictions } from './contradictions/read-contradictions.ts'
import { recogniseForms } from './forms/recognise-forms.ts'
import { mapControls } from './controls/map-controls.ts'
import { prepare } from './prepare.ts'
import { readClaims } from './claims/read-claims.ts'
import { readDuties } from './duties/read-duties.ts'
import { readGaps } from './gaps/read-gaps.ts'
import { lexiconOf } from './parties/lexicon.ts'
import { ownNames } from './parties/own-names.ts'
import { findPartyNames } from './parties/party-names.ts'
import { readRoleDoubts } from './parties/read-role-doubts.ts'
import { readTerms } from './terms/read-terms.ts'
import type { AgreementReading } from './reading.ts'
import type { ReadingRules } from './reading-rules.ts'

/**
 * Reads an agreement: its parts, its parties and what its terms say. The same text and rules always give the same reading.
 *
 * A text in a language that is not recognised is read by the Dutch rules.
 */
export function readAgreement(text: string, rules: ReadingRules): AgreementReading {
  const lexicon = lexiconOf(rules)
  const divided = prepare(text)
  const prepared = { ...divided, partyNames: findPartyNames(divided, lexicon) }
  const language = prepared.language === 'unknown' ? 'nl' : prepared.language
  const cues = cuesIn(rules[language].words, prepared.partyNames, prepared.sentences)
  const { auditClause, terms } = readTerms(prepared, cues, rules, language)
  const duties = readDuties(prepared, cues, rules[language].duties, rules[language].words)
  const claims = readClaims(prepared, cues, rules.claimTopics, rules[language].claims)
  return {
    readerVersion: rules.version,
    language: prepared.language,
    partyNames: prepared.partyNames,
    ownNames: ownNames(prepared.partyNames, lexicon),
    roleDoubts: readRoleDoubts(prepared, cues, rules[language].roleSigns, lexicon),
    outline: [...prepared.outline],
    forms: recogniseForms(prepared, cues, rules.forms),
    auditClause,
    terms: [...terms],
    duties: [...duties],
    claims: [...claims],
    gaps: [...readGaps(prepared, cues, rules.gapRules, rules[language].gaps, { terms, duties, claims })],
    contradictions: [...readContradictions(prepared, cues, rules.contradictions, rules[language], { terms, duties })],
    controls: [...mapControls(prepared, cues, rules[language].controls, { terms, duties, claims })],
  }
}
