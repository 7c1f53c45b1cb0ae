import { expect, it } from 'vitest'

import { withClause } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** What a term of the audit is where several sentences, or the subordinate clauses of one, settle it together. */
const passages: readonly (readonly [id: TermId, passage: string, value: unknown])[] = [
  ['T02', 'Die Kontrollen nimmt der Auftraggeber selbst oder ein zur Verschwiegenheit verpflichteter Prüfer vor.', ['controller_self', 'mandated_auditor']],
  ['T02', 'Die Kontrollen nimmt der Auftraggeber selbst oder eine zur Verschwiegenheit verpflichtete dritte Stelle vor.', ['controller_self', 'independent_third_party']],
  ['T02', 'Er kann einen von ihm beauftragten Prüfer entsenden. Der Auftragnehmer kann den Bericht eines unabhängigen Gutachters vorlegen.', ['mandated_auditor']],
  ['T10', 'Prüfungen finden zu den Bürozeiten (Mo-Fr 9-17 Uhr) und höchstens einmal im Kalenderjahr statt.', { max: 1, period: 'calendar_year' }],
  ['T11', 'Mehr als eine Prüfung im Kalenderjahr muss der Auftragnehmer nur hinnehmen, wenn ein konkreter Verdacht besteht.', ['indication']],
  ['T11', 'Prüfungen finden höchstens einmal im Jahr statt. Bei begründetem Verdacht auf einen Verstoß gilt diese Beschränkung nicht.', ['indication']],
  ['T11', 'Prüfungen finden höchstens einmal im Jahr statt. Dies gilt nicht nach einer Datenschutzverletzung.', ['breach']],
  ['T20', 'Die erste Stunde der Unterstützung ist gratis. Danach verrechnet der Auftragnehmer 80 Euro pro Stunde.', 'controller_all'],
  ['T20', 'Der Auftragnehmer wirkt mit und trägt seine eigenen sowie, wenn Mängel festgestellt werden, auch die Kosten der Gutachter.', 'own_costs'],
  ['T22', 'Der Auftragnehmer wirkt mit und trägt seine eigenen sowie, wenn Mängel festgestellt werden, auch die Kosten der Gutachter.', { on: 'any_deviation' }],
  ['T22', 'Für seinen Aufwand kann der Auftragnehmer 80 Euro je Stunde verlangen. Dies gilt nicht, wenn die Kontrolle einen Verstoß ergibt.', { on: 'any_deviation' }],
  ['T22', 'Die Kosten trägt der Auftraggeber. Das gilt nicht, wenn der Auftragnehmer gegen diesen Vertrag verstoßen hat.', { on: 'any_deviation' }],
  ['T22', 'Die Kosten trägt der Auftraggeber. Das gilt auch, wenn kein Verstoß festgestellt wird.', null],
  ['T23', 'Festgestellte Mängel stellt der Auftragnehmer unverzüglich ab.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
  ['T23', 'Mängel teilt der Auftraggeber in einem Protokoll mit. Der Auftragnehmer beseitigt sie binnen vier Wochen.', { duty: 'remedy', deadline: { kind: 'fixed', count: 28 } }],
  ['T23', 'Die Parteien stimmen die erforderlichen Maßnahmen gemeinsam ab.', { duty: 'negotiate' }],
]

it.each(passages)('of the audit, %s is: %s', (id, passage, value) => {
  const term = withClause(`Der Auftraggeber ist zu Kontrollen beim Auftragnehmer berechtigt.\n\n(2) ${passage}`, 'Kontrollrechte').terms.find((candidate) => candidate.id === id)!
  expect([term.value]).toMatchObject([value])
})
