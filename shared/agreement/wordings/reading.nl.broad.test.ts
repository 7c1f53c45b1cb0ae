import { describe, expect, it } from 'vitest'

import { dutchTerm, type DutchRow } from '../../../test/support/dutch-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** Clauses in words that no sure rule knows: a few words of the subject settle the value, with low confidence. */
const terms: Partial<Record<TermId, DutchRow[]>> = {
  T04: [['Blijven er na lezing van de stukken vragen open, dan mag Klant een onderzoek instellen.', 'after_docs_insufficient']],
  T08: [
    ['Klant vraagt een controle aan en houdt daarbij drie weken aan.', [21, 'calendar_days']],
    ['Over een inspectie maken partijen bijtijds een afspraak.', 'reasonable'],
    ['Na de controle bespreken partijen de bevindingen in overleg.', null],
    ['Het verslag van de controle blijft twee weken in te zien.', null],
  ],
  T10: [
    ['Van het recht in artikel 4 kan Klant eenmaal per contractjaar gebruikmaken.', 1],
    ['Eens in het schooljaar komt Klant voor een inspectie.', 1],
    ['De resultaten van de audit worden eenmaal gekopieerd en twee jaar bewaard.', null],
  ],
  T11: [
    ['Naast het jaarlijkse bezoek is een extra bezoek mogelijk na een datalek.', ['breach']],
    ['Verwerker meldt een datalek ook tijdens een audit.', null],
  ],
  T13: [
    ['De auditor houdt de overlast voor Verwerker binnen de perken.', 'not_unreasonable'],
    ['Een audit na een storing wordt niet aangekondigd.', null],
  ],
  T16: [
    ['Tijdens de controle geven wij uitleg aan wie daarom vraagt.', 'cooperates'],
    ['Verwerker is niet gehouden tijdens de audit inzage te geven in zijn broncode.', null],
  ],
  T18: [
    ['Ligt er een recente verklaring van een accountant, dan is die voldoende.', 'replaces'],
    ['Een verklaring van een accountant is niet voldoende.', null],
  ],
  T20: [
    ['Wat de audit aan tijd kost, houdt elk van partijen aan eigen zijde.', 'own_costs'],
    ['Alles wat een controle ons kost, declareren wij na afloop.', 'controller_all'],
    ['Voor onze hulp bij een controle rekenen wij niets.', 'processor_all'],
    ['Klant ontvangt op eerste verzoek kosteloos een kopie van het certificaat.', null],
  ],
  T21: [['De tijd die Verwerker aan een audit besteedt, wordt aangerekend aan 80 EUR per uur.', [8000, 'hour']]],
  T22: [
    ['De audit betaalt Klant, maar dat tarief vervalt als er een ernstig gebrek aan het licht komt.', 'material_breach'],
    ['Voor de audit geldt ons uurtarief, behalve als wij fouten blijken te hebben gemaakt.', 'any_deviation'],
    ['Wordt bij de audit een gebrek gevonden, dan herstelt Verwerker dat op eigen kosten.', null],
  ],
  T23: [
    ['Wat bij de controle niet in orde blijkt, regelt Verwerker alsnog.', ['remedy', null]],
    ['Mankementen die bij de audit aan het licht komen, werkt Verwerker meteen weg.', ['remedy', 'as_soon_as_possible']],
    ['Afwijkingen verhelpt Verwerker binnen een door partijen vast te stellen termijn.', ['negotiate', null]],
    ['Afwijkingen verhelpt Verwerker binnen een redelijke termijn.', ['remedy', null]],
    ['De auditor onderzoekt of er gebreken zijn.', null],
  ],
}

describe.each(Object.entries(terms))('the Dutch fallbacks read of %s', (id, rows) => {
  it.each(rows)('%s', (clause, expected) => expect(dutchTerm(id as TermId, clause)).toEqual(expected))
})
