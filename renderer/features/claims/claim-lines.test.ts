import { expect, it } from 'vitest'

import { textsIn } from '../../../shared/text/index.ts'
import { aClaim } from '../../../test/support/a-trail.ts'
import { aChecklistItem, anAssessment, anAudit, aQuote } from '../../../test/support/an-audit.ts'
import { choicesIn, everything, filterClaims, groupClaims } from './claim-filter.ts'
import { claimLines } from './claim-lines.ts'
import { asJudgement, asPrepared, blankJudgement, lacking } from './judgement.ts'

const texts = textsIn('nl')
const words = { nl: 'Een bewering.', en: 'A claim.' }
const topics = [{ id: 'backup', name: { nl: 'Back-up', en: 'Backup' }, controls: [], evidence: words, test: words, inDescriptions: false }]
const claims = [
  aClaim({ id: 'K1', topic: 'backup', quote: aQuote('9.1', 'Alle servers worden\n veiliggesteld.') }),
  aClaim({ id: 'K2', topic: 'unheard', quote: aQuote('9.2', 'Wij zijn gecertificeerd.'), isPopulationClaim: false, certificate: { standard: 'ISO 27001', edition: null, holder: 'processor', stance: 'wished', scope: null } }),
]
const checklist = [
  aChecklistItem({ id: 'K1', source: { kind: 'claim', claim: 'K1' } }),
  aChecklistItem({ id: 'W1', source: { kind: 'claim', claim: 'W1' }, title: { nl: 'Alleen door de redactie.', en: 'Alleen door de redactie.' }, criteria: [{ clause: '', quote: 'Alleen door de redactie.' }] }),
]
const base = anAudit()
const audit = anAudit({}, { agreement: { ...base.agreement, reading: { ...base.agreement.reading, claims } }, checklist, assessments: { W1: anAssessment({ itemId: 'W1', evidence: ['E1'] }) } })
const judged = { ...audit, claims: { K1: { claimId: 'K1', result: 'partly_proven' as const, explanation: 'Vier van vijf.', evidence: ['E1', 'E2'] } } }
const lines = claimLines(judged, topics, texts)

it('shows claims in the order of the text, then those that only a lawyer wrote down', () => {
  expect(lines.map(({ id, words, clause, topic, state, evidence, items }) => [id, words, clause, topic, state, evidence, items.map((item) => item.id)])).toEqual([
    ['K1', 'Alle servers worden veiliggesteld.', '9.1', 'Back-up', 'partly_proven', 2, ['K1']],
    ['K2', 'Wij zijn gecertificeerd.', '9.2', '', 'open', 0, []],
    ['W1', 'Alleen door de redactie.', '', '', 'asItem', 1, ['W1']],
  ])
})

it('calls what the processor recorded laid ready', () => {
  expect(claimLines({ ...judged, side: 'processor' }, topics, texts)[0]?.state).toBe('prepared')
})

it.each([
  ['its words', { words: 'servers ALLE' }, ['K1']],
  ['its topic', { words: 'back-up' }, ['K1']],
  ['its kind', { kind: 'certificate' }, ['K2']],
  ['a promise about all', { kind: 'population' }, ['K1']],
  ['its evidence', { evidence: 'without' }, ['K2']],
  ['what is still open', { isOpenOnly: true }, ['K2']],
  ['its state', { state: 'partly_proven' }, ['K1']],
] as const)('finds claims by %s', (_, filter, found) => {
  expect(filterClaims(lines, { ...everything, ...filter }).map(({ id }) => id)).toEqual(found)
})

it('counts the choices that narrow the list', () => {
  expect(choicesIn({ ...everything, kind: 'other', evidence: 'with', words: 'x' })).toBe(2)
})

it('names the group of what has no topic', () => {
  expect(groupClaims(texts, lines, 'topic').flatMap((row) => (row.kind === 'group' ? [row.title] : []))).toEqual(['Back-up', 'Zonder onderwerp'])
})

it('waits for a result and for an explanation', () => {
  const blank = blankJudgement('K1')
  expect([lacking(blank), lacking({ ...blank, result: 'proven' }), asJudgement({ ...blank, result: 'proven' })]).toEqual(['result', 'explanation', undefined])
  expect(asJudgement({ ...blank, result: 'proven', explanation: 'Gezien.' })).toEqual({ claimId: 'K1', result: 'proven', explanation: 'Gezien.', evidence: [] })
})

it('claims nothing for what the processor lays ready', () => {
  expect(asPrepared({ ...blankJudgement('K1'), result: 'proven', evidence: ['E1'] }, 'Klaargelegd.')).toEqual({ claimId: 'K1', result: 'not_tested', explanation: 'Klaargelegd.', evidence: ['E1'] })
})
