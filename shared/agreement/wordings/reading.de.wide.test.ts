import { describe, expect, it } from 'vitest'

import { withClause, type GermanRow } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

const grant = 'Der Auftraggeber ist zu Kontrollen beim Auftragnehmer berechtigt.'

/** Wordings that no surer rule knows: few words on the subject, within the passages on the audit, decide. */
const amongPassages: Partial<Record<TermId, readonly GermanRow[]>> = {
  T02: [
    ['Wer prüft, kommt von dritter Seite, etwa ein Steuerbüro.', ['independent_third_party', 'controller_self']],
    ['Zur Kontrolle entsendet er einen Steuerberater.', ['mandated_auditor', 'controller_self']],
  ],
  T08: [
    ['Anzumelden ist eine Prüfung so, dass 14 Tage bleiben.', { kind: 'fixed', count: 14 }],
    ['Die Prüfung dauert 14 Tage, vor allem im Rechenzentrum.', null],
  ],
  T10: [
    ['Im Schuljahr ist eine Prüfung frei wählbar.', { max: 1 }],
    ['Er prüft mindestens eine Stichprobe im Schuljahr.', null],
  ],
  T12: [
    ['Prüfer empfangen wir, solange Dienstzeit ist.', { hours: 'business' }],
    ['Außerhalb der Bürozeiten ist nur die Hotline besetzt.', null],
  ],
  T13: [
    ['Die Belastung für den Betriebsablauf hat sich in Grenzen zu halten.', 'not_unreasonable'],
    ['Über Betriebsstörungen informiert der Auftragnehmer.', null],
  ],
  T14: [
    ['Die Prüfer achten das Bankgeheimnis.', { kind: 'bound_by_secrecy' }],
    ['Der Auftragnehmer schützt Vertraulichkeit, Integrität und Verfügbarkeit.', null],
  ],
  T18: [
    ['Geeignet sind etwa Testate oder Berichte.', 'replaces'],
    ['Ein Zertifikat entbindet nicht von der Duldung der Kontrolle.', null],
  ],
  T22: [
    ['Liegt ein Fehlverhalten vor, bekommt er die Auslagen wieder.', { on: 'any_deviation' }],
    ['Zeigt die Prüfung gravierende Lücken, bekommt er die Auslagen wieder.', { on: 'material_breach' }],
  ],
  T23: [
    ['Finden Sie etwas, das nicht stimmt, bringen wir es so schnell wie möglich in Ordnung.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Der Prüfbericht wird dem Auftraggeber umgehend übersandt.', null],
  ],
}

/** Money beside an audit, in an article on something else. */
const elsewhere: Partial<Record<TermId, readonly GermanRow[]>> = {
  T20: [
    ['Den Zeitaufwand für die Begleitung von Kontrollen verrechnet der Auftragnehmer.', 'controller_all'],
    ['Was die Parteien für Kontrollen aufwenden, tragen beide Seiten als Aufwand selbst.', 'own_costs'],
    ['Kontrollen begleitet der Auftragnehmer kostenlos.', 'processor_all'],
    ['Weisungen, die über die Leistung hinausgehen, rechnet der Auftragnehmer nach Aufwand ab.', null],
  ],
  T21: [
    ['Techniker 89 EUR je Stunde, Begleitung von Inspektionen 110 EUR je Stunde.', { amountCents: 11000, per: 'hour' }],
    ['Techniker kosten 89 EUR je Stunde.', null],
  ],
  T22: [
    ['Kontrollen vergütet der Auftraggeber. Werden erhebliche Mängel festgestellt, entfällt die Vergütung.', { on: 'material_breach' }],
    ['Mängel der gelieferten Ware mindern die Vergütung.', null],
  ],
}

describe.each(Object.entries(amongPassages))('among the passages on the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect(wideTerm(withClause(`${grant}\n\n(2) ${clause}`, 'Kontrollrechte'), id)).toMatchObject([value]))
})

describe.each(Object.entries(elsewhere))('in an article on money, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect(wideTerm(withClause(`${grant}\n\n§ 3 Vergütung\n\n(1) ${clause}`, 'Kontrollrechte'), id)).toMatchObject([value]))
})

/** The value alone, after making sure that the reading does not boast. */
function wideTerm({ terms }: ReturnType<typeof withClause>, id: string): [unknown] {
  const { value, confidence } = terms.find((term) => term.id === id)!
  expect(confidence).toBeLessThan(0.8)
  return [value]
}
