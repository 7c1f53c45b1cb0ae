import { describe, expect, it } from 'vitest'

import letters from '../../resources/catalogue/letters.json' with { type: 'json' }
import requestedDocuments from '../../resources/catalogue/requested-documents.json' with { type: 'json' }
import { aFinding, anAudit } from '../../test/support/an-audit.ts'
import { Catalogue } from '../catalogue/index.ts'
import { auditLetter } from './letters.ts'

const catalogue = Catalogue.pick({ letters: true, requestedDocuments: true }).parse({ letters, requestedDocuments })

const engagement = {
  ...anAudit().engagement,
  objective: 'de naleving van de overeenkomst vaststellen',
  plannedStartOn: '2026-12-18',
  plannedEndOn: '2026-12-19',
  kinds: ['document' as const, 'on_site' as const],
  sites: [{ name: 'Kantoor', address: 'Markt 1, Delft', isVisited: true, reason: '' }],
  notCovered: [{ what: 'de eigen verwerking', reason: 'Buiten de overeenkomst.' }],
}
const notice = { sentOn: '2026-11-19', receivedOn: null, sentHow: 'post', proof: [], objection: '', shortReason: '' }
const planned = anAudit({ T10: { max: 1, period: 'undefined', years: 1 }, T20: 'own_costs' }, { engagement, notice })

describe('[W1] the notice letter', () => {
  const letter = auditLetter(planned, catalogue, 'notice')!
  const text = letter.paragraphs.join('\n')

  it.each([
    ['the parties', 'Opdrachtgever B.V.'],
    ['the processor', 'Dienstverlener B.V.'],
    ['the purpose', 'de naleving van de overeenkomst vaststellen'],
    ['the scope', 'Kantoor'],
    ['what is left out', 'de eigen verwerking'],
    ['the methods', 'onderzoek van documenten en onderzoek op locatie'],
    ['the dates', '18 december 2026 tot en met 19 december 2026'],
    ['the place', 'Kantoor (Markt 1, Delft)'],
    ['the term of notice', '28 kalenderdagen'],
    ['the count of audits', 'is 0; bepaling clause of T10'],
    ['the cost rule, verbatim', '‘Sentence of T20’'],
    ['the hearing', '10 werkdagen'],
    ['the date to confirm by, five working days after sending', '26 november 2026'],
    ['that re-tests belong to this audit', 'hertest'],
  ])('holds %s', (_, part) => {
    expect(text).toContain(part)
  })

  it('names what is still to be filled in, in the order of the letter, and leaves no hole in a sentence', () => {
    expect(letter.open.slice(0, 3)).toEqual(['overige normen', 'tijden', 'alternatieve data'])
    for (const name of letter.open) expect(text).toContain(`[${name}]`)
    expect(text).not.toMatch(/\{\{|undefined|null/)
  })

  it('does not call a term agreed that is our own reading of "reasonable"', () => {
    const reasonable = { kind: 'reasonable', count: null, unit: null, form: null } as const
    const value = { kind: 'fixed', count: 14, unit: 'calendar_days', form: null }
    const decision = { kind: 'confirmed', value, reading: 'R2', reason: 'Op papier.', at: '2026-11-20T10:00:00.000Z', by: 'A. Auditor' } as const
    const text = auditLetter(anAudit({ T08: reasonable }, { terms: { T08: decision } }), catalogue, 'notice')!.paragraphs.join('\n')
    expect(text).toContain('Wij achten 14 kalenderdagen redelijk')
  })

  it('gives the cause and its facts where the audit is held for cause', () => {
    const trigger = { status: 'satisfied', explanation: 'Op 12 november verscheen een lijst met klantgegevens.', evidence: [], party: '', at: '2026-11-20T10:00:00.000Z', by: 'A. Auditor' } as const
    const cause = anAudit({ T04: 'for_cause_only' }, { preconditions: { trigger: { ...trigger, evidence: [] } } })
    const text = auditLetter(cause, catalogue, 'notice')!.paragraphs.join('\n')
    expect(text).toContain('Op 12 november verscheen een lijst met klantgegevens.')
    expect(text).toContain('48 uur')
  })
})

describe('[W2] letters that follow the report', () => {
  it('hold the processor to final findings on the performance alone', () => {
    const findings = {
      F1: aFinding({ status: 'final', severity: 'high', dueOn: '2027-01-18' }),
      F2: aFinding({ id: 'F2', title: 'Clause is vague', status: 'final', type: 'agreement' }),
      F3: aFinding({ id: 'F3', title: 'Still provisional' }),
    }
    const text = auditLetter(anAudit({}, { findings }), catalogue, 'default_notice')!.paragraphs.join('\n')
    expect(text).toContain('F1 (Access of leavers stays open).')
    expect(text).toContain('18 januari 2027')
  })

  it('ask for the default list of documents while none was requested', () => {
    const text = auditLetter(anAudit(), catalogue, 'document_request')!.paragraphs.join('\n')
    for (const { name } of catalogue.requestedDocuments) expect(text).toContain(name.nl)
  })

  it('are all there, in both languages', () => {
    for (const { id, paragraphs } of catalogue.letters.letters) {
      for (const language of ['nl', 'en'] as const) {
        const letter = auditLetter(anAudit({}, { language }), catalogue, id)!
        expect(letter.paragraphs.length, id).toBeLessThanOrEqual(paragraphs.length)
        expect(letter.title.length, id).toBeGreaterThan(0)
      }
    }
  })
})
