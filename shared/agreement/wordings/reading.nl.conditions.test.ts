import { describe, expect, it } from 'vitest'

import { dutchTerm } from '../../../test/support/dutch-clauses.ts'

/** Below a grant without conditions: what a further sentence makes of it. */
describe('the audit is held', () => {
  it.each([
    ['Een audit ter plaatse is een uiterste middel.', 'after_docs_insufficient'],
    ['Eerst vraagt Opdrachtgever de rapporten op. Alleen waar die niet volstaan komt hij langs.', 'after_docs_insufficient'],
    ['Een audit volgt alleen als er twijfel blijft bestaan.', 'after_docs_insufficient'],
    ['Een bezoek op locatie is beperkt tot gevallen waarin de verstrekte informatie vragen open laat.', 'after_docs_insufficient'],
    ['Een inspectie is toegestaan voor zover naleving niet op andere wijze kan worden vastgesteld.', 'after_docs_insufficient'],
    ['Meent Opdrachtgever dat hij met deze stukken niet kan volstaan, dan mag hij een audit verrichten.', 'after_docs_insufficient'],
    ['Voor een audit is een redelijk vermoeden van misbruik nodig.', 'for_cause_only'],
    ['Zonder concrete aanwijzingen vindt geen audit plaats.', 'for_cause_only'],
    ['Heeft Opdrachtgever een gegrond vermoeden van misbruik, dan mag hij de verwerking laten controleren.', 'for_cause_only'],
    ['Opdrachtgever mag een audit houden als de toezichthouder dat eist.', 'authority_request'],
    ['Bij een vermoeden van een inbreuk mag een extra audit worden uitgevoerd.', 'any_time'],
    ['Bij een vermoeden van een datalek geldt een kortere termijn voor de audit.', 'any_time'],
    ['Bij een vermoeden van niet-naleving draagt Verwerker de kosten van de audit.', 'any_time'],
    ['De resultaten van de audit gaan naar de toezichthouder als deze daarom vraagt.', 'any_time'],
  ])('%s', (clause, trigger) => expect(dutchTerm('T04', clause)).toBe(trigger))
})

describe('beside the limit an audit is allowed', () => {
  it.each([
    ['De audit vindt eenmaal per jaar plaats. Bij een vermoeden van een inbreuk mag een extra audit worden uitgevoerd.', 'indication'],
    ['De audit vindt eenmaal per jaar plaats. Na een datalek mag een extra audit worden uitgevoerd.', 'breach'],
    ['Twee audits per jaar zijn toegestaan, en meer als de toezichthouder dat vraagt.', 'authority'],
  ])('%s', (clause, exception) => expect(dutchTerm('T11', clause)).toContain(exception))
})
