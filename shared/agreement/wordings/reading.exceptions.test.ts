import { describe, expect, it } from 'vitest'

import { dutchTerm } from '../../../test/support/dutch-clauses.ts'
import { termIn, withAuditTerm } from '../../../test/support/english-clauses.ts'
import { germanTerm } from '../../../test/support/german-clauses.ts'

/** What lifts the limit on audits, the usual notice beside the shorter one, and what makes the processor pay; each said apart from what it is an exception to. */
const englishTerm = (id: Parameters<typeof termIn>[1], clause: string) => termIn(withAuditTerm(clause), id)

describe('the limit on audits is lifted', () => {
  it.each([
    ['Audits are limited to one a year. This limit falls away where a supervisory authority has opened an investigation.', ['authority']],
    ['Where a data breach has occurred, neither the notice period nor the annual limit applies.', ['breach']],
    ['The right may be exercised once a year, and again when there are indications of non-compliance.', ['indication']],
    ['Audits are limited to one a year. In urgent cases the Customer may conduct an audit at any time.', ['urgent_reason']],
    ['Where the previous audit revealed serious shortcomings, a follow-up audit is permitted as well.', ['non_remedied']],
    ['Once a year, or more frequently if there have been material changes to the processing.', ['material_change']],
    ['Once a year. After a personal data breach, two working days of notice suffice.', null],
    ['The auditor reports any suspicion in an interim report.', null],
    ['After a personal data breach the Supplier informs the Customer again when more is known.', null],
  ])('%s', (clause, expected) => expect(englishTerm('T11', clause)).toEqual(expected))

  it.each([
    ['Een audit mag eens per jaar. Bij een concreet vermoeden van misbruik gelden de termijn en het maximum niet.', ['indication']],
    ['Per jaar is één audit toegestaan; een audit op last van de toezichthouder telt daarbij niet mee.', ['authority']],
    ['Zonder concrete aanwijzingen van niet-naleving vindt een audit hoogstens eenmaal per jaar plaats.', ['indication']],
    ['In spoedeisende gevallen mag Opdrachtgever van deze frequentie afwijken.', ['urgent_reason']],
    ['Heeft de vorige audit tekortkomingen aan het licht gebracht, dan mag Opdrachtgever een heraudit uitvoeren.', ['non_remedied']],
    ['De aankondigingstermijn geldt niet bij een vermoeden van misbruik.', null],
    ['Na een datalek neemt Verwerker aanvullende maatregelen.', null],
  ])('%s', (clause, expected) => expect(dutchTerm('T11', clause)).toEqual(expected))

  it.each([
    ['Eine Kontrolle pro Jahr ist zulässig; von der Aufsichtsbehörde veranlasste Kontrollen zählen nicht mit.', ['authority']],
    ['Ohne besonderen Anlass wird einmal im Jahr geprüft, nach einer Datenschutzverletzung auch darüber hinaus.', ['breach']],
    ['Ohne besonderen Anlass wird höchstens einmal im Jahr geprüft.', ['urgent_reason']],
    ['Die Haftungsbeschränkung gilt nicht bei einer Datenschutzverletzung.', null],
  ])('%s', (clause, expected) => expect(germanTerm('T11', clause)).toEqual(expected))
})

describe('the usual notice, not the shorter one for cause', () => {
  it.each([
    ['Audits are announced in writing four weeks in advance; where there are indications of non-compliance, five working days suffice.', 28],
    ["In urgent cases, notice of two days suffices; otherwise thirty days' notice is given.", 30],
    ['Audits are announced four weeks in advance and last no more than two days.', 28],
  ])('%s', (clause, count) => expect(englishTerm('T08', clause)).toMatchObject({ kind: 'fixed', count }))

  it('in Dutch and German', () => {
    expect(dutchTerm('T08', 'Bij spoed volstaat een termijn van twee dagen; in andere gevallen bedraagt de aankondigingstermijn dertig dagen.')).toEqual([30, 'calendar_days'])
    expect(germanTerm('T08', 'In dringenden Fällen genügt eine Frist von zwei Tagen; im Übrigen beträgt die Ankündigungsfrist dreißig Tage.')).toMatchObject({ count: 30 })
  })
})

describe('the processor pays after all', () => {
  it.each([
    ['De kosten zijn voor Opdrachtgever. Dit is anders wanneer de audit is veroorzaakt door een incident waarvoor Verwerker verantwoordelijk is.', 'any_deviation'],
    ['Blijkt dat Verwerker er een potje van heeft gemaakt, dan rekent Verwerker zijn uren niet.', 'any_deviation'],
    ['Dit is anders wanneer de vertraging aan Verwerker is te verwijten.', null],
  ])('%s', (clause, expected) => expect(dutchTerm('T22', clause)).toEqual(expected))

  it('in English and German', () => {
    expect(englishTerm('T22', 'All of this is for the account of the Customer, unless the Supplier has failed in any material respect.')).toMatchObject({ on: 'material_breach' })
    expect(englishTerm('T22', 'This does not apply where the delay is attributable to the Supplier.')).toBeNull()
    expect(germanTerm('T22', 'Dies gilt nicht, wenn Anlass der Kontrolle ein vom Auftragnehmer zu vertretender Vorfall war.')).toMatchObject({ on: 'any_deviation' })
    expect(germanTerm('T22', 'Dies gilt nicht, wenn der Auftragnehmer die Verzögerung zu vertreten hat.')).toBeNull()
  })
})
