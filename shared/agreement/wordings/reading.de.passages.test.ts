import { expect, it } from 'vitest'

import { germanTerm, withClause } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** What a term of the audit is where several sentences, or the subordinate clauses of one, settle it together. */
const passages: readonly (readonly [id: TermId, passage: string, value: unknown])[] = [
  ['T02', 'Die Kontrollen nimmt der Auftraggeber selbst oder ein zur Verschwiegenheit verpflichteter Prüfer vor.', ['controller_self', 'mandated_auditor']],
  ['T02', 'Die Kontrollen nimmt der Auftraggeber selbst oder eine zur Verschwiegenheit verpflichtete dritte Stelle vor.', ['controller_self', 'independent_third_party']],
  ['T02', 'Er kann einen von ihm beauftragten Prüfer entsenden. Der Auftragnehmer kann den Bericht eines unabhängigen Gutachters vorlegen.', ['mandated_auditor']],
  ['T02', 'Der Auftraggeber, ein von ihm Beauftragter sowie die zuständige Aufsichtsbehörde dürfen kontrollieren.', ['controller_self', 'mandated_auditor']],
  ['T02', 'Der Auftragnehmer ermöglicht dem Auftraggeber oder einem von diesem beauftragten Prüfer eine Inspektion.', ['controller_self', 'mandated_auditor']],
  ['T02', 'Der Auftragnehmer legt Berichte der von ihm beauftragten Prüfer vor.', ['controller_self']],
  ['T02', 'Trotz des Zertifikats kann er eine Kontrolle durch einen unabhängigen Dritten durchführen lassen.', ['independent_third_party']],
  ['T02', 'Sie können einen unabhängigen Fachmann schicken.', ['independent_third_party']],
  ['T02', 'Er kann damit auch eine Prüfungsgesellschaft seiner Wahl beauftragen.', ['controller_self', 'mandated_auditor']],
  ['T02', 'Der Auftraggeber oder sein Beauftragter prüft, ob diese Vereinbarung eingehalten wird.', ['controller_self', 'mandated_auditor']],
  ['T02', 'Möglich sind Audits des Auftraggebers oder eines unabhängigen Auditors.', ['controller_self', 'independent_third_party']],
  ['T04', 'Prüfungen vor Ort kann der Auftraggeber lediglich dann verlangen, wenn Anhaltspunkte für eine Verletzung vorliegen.', 'for_cause_only'],
  ['T04', 'Zertifikate weisen die Einhaltung nach. Sofern der Auftraggeber darlegt, dass dies nicht genügt, prüft er vor Ort.', 'after_docs_insufficient'],
  ['T04', 'Die Vorlage der Zertifikate genügt in der Regel. Reicht dies nicht aus, ist eine Inspektion zulässig.', 'after_docs_insufficient'],
  ['T04', 'Wenn die Berichte keine hinreichende Auskunft geben, ist eine Inspektion zulässig.', 'after_docs_insufficient'],
  ['T04', 'Hat der Auftraggeber Hinweise auf Verstöße, darf er, und nur in diesem Fall, vor Ort prüfen.', 'for_cause_only'],
  ['T08', 'Er darf kontrollieren, sofern er dies spätestens drei Werktage zuvor anmeldet.', { kind: 'fixed', count: 3, unit: 'working_days' }],
  ['T08', 'Termin und Umfang sind vorher einvernehmlich festzulegen.', { kind: 'reasonable' }],
  ['T08', 'Er wird die Prüfung mit dem nötigen zeitlichen Vorlauf anzeigen.', { kind: 'reasonable' }],
  ['T10', 'Prüfungen finden zu den Bürozeiten (Mo-Fr 9-17 Uhr) und höchstens einmal im Kalenderjahr statt.', { max: 1, period: 'calendar_year' }],
  ['T10', 'Der Auftragnehmer überprüft seine Maßnahmen einmal pro Jahr selbst und berichtet darüber.', null],
  ['T10', 'Er darf die Einhaltung alle zwölf Monate einmal prüfen.', { max: 1, period: 'rolling_12m' }],
  ['T10', 'Regelprüfungen finden jährlich statt.', { max: 1, period: 'undefined' }],
  ['T10', 'Der Auftragnehmer unterzieht sich einer jährlichen Prüfung durch den TÜV.', null],
  ['T11', 'Mehr als eine Prüfung im Kalenderjahr muss der Auftragnehmer nur hinnehmen, wenn ein konkreter Verdacht besteht.', ['indication']],
  ['T11', 'Prüfungen finden höchstens einmal im Jahr statt. Bei begründetem Verdacht auf einen Verstoß gilt diese Beschränkung nicht.', ['indication']],
  ['T11', 'Prüfungen finden höchstens einmal im Jahr statt. Dies gilt nicht nach einer Datenschutzverletzung.', ['breach']],
  ['T11', 'Routinekontrollen dürfen jährlich nur einmal stattfinden. Weitere Kontrollen bedürfen eines wichtigen Grundes.', ['urgent_reason']],
  ['T11', 'Zulässig ist ein Audit pro Jahr. Im Falle einer Datenschutzverletzung ist ein zusätzliches Audit zulässig.', ['breach']],
  ['T11', 'Ohne besonderen Anlass kann eine Prüfung höchstens einmal pro Jahr verlangt werden.', ['urgent_reason']],
  ['T11', 'Er darf einmal jährlich prüfen, darüber hinaus nur bei begründetem Verdacht.', ['indication']],
  ['T11', 'Er darf maximal einmal im Jahr prüfen. Nach einem meldepflichtigen Vorfall entfällt diese Begrenzung.', ['breach']],
  ['T11', 'Er darf einmal jährlich prüfen. Bei Verdacht auf eine Datenpanne informiert der Auftragnehmer unverzüglich.', null],
  ['T12', 'Der Besuch findet zu unseren Bürozeiten statt.', { hours: 'business' }],
  ['T13', 'Geprüft wird unter Schonung des laufenden Betriebs.', 'not_unreasonable'],
  ['T14', 'Eingesetzte Dritte sind vorab auf das Datengeheimnis zu verpflichten.', { kind: 'bound_by_secrecy' }],
  ['T14', 'Vor einem Audit vereinbaren die Parteien Umfang, Dauer und Vertraulichkeit.', { kind: 'bound_by_secrecy' }],
  ['T16', 'Der Auftragnehmer sichert zu, dass er bei diesen Kontrollen unterstützend mitwirkt.', { includesAssistance: true }],
  ['T16', 'Der Auftragnehmer gewährt Zugang und Einsicht.', { includesAssistance: true }],
  ['T18', 'Der Auftragnehmer weist die Einhaltung durch Vorlage eines aktuellen Zertifikats nach.', 'replaces'],
  ['T18', 'Der Auftragnehmer legt das Zertifikat vor. Das reicht in der Regel aus.', 'replaces'],
  ['T18', 'Der Auftragnehmer legt Berichte vor. Der Auftraggeber akzeptiert diese anstelle eigener Audits.', 'replaces'],
  ['T20', 'Die erste Stunde der Unterstützung ist gratis. Danach verrechnet der Auftragnehmer 80 Euro pro Stunde.', 'controller_all'],
  ['T20', 'Der Auftragnehmer wirkt mit und trägt seine eigenen sowie, wenn Mängel festgestellt werden, auch die Kosten der Gutachter.', 'own_costs'],
  ['T20', 'Die Kosten seiner Prüfer trägt der Auftraggeber, der Auftragnehmer trägt den Aufwand seiner Mitarbeiter selbst.', 'own_costs'],
  ['T20', 'Die durch die Kontrolle verursachten Aufwendungen sind dem Auftragnehmer zu ersetzen.', 'controller_all'],
  ['T20', 'Ab der dritten Stunde berechnet der Auftragnehmer 75 Euro pro Stunde.', 'controller_all'],
  ['T20', 'Die erste Kontrolle ist kostenfrei, ab der zweiten Kontrolle berechnet der Auftragnehmer 75 Euro pro Stunde.', 'controller_all'],
  ['T20', 'Der Auftragnehmer ist nicht verpflichtet, an Prüfungen unentgeltlich mitzuwirken.', 'controller_all'],
  ['T20', 'Die Kosten der Prüfung sind vom Auftragnehmer zu tragen.', 'processor_all'],
  ['T20', 'Über die Kostentragung verständigen sich die Parteien vorab.', 'split'],
  ['T20', 'Eine besondere Vergütung für die Mitwirkung an Kontrollen wird nicht gewährt.', 'processor_all'],
  ['T20', 'Jeder Vertragspartner trägt die ihm durch Kontrollen entstehenden Kosten.', 'own_costs'],
  ['T20', 'Für die Unterstützung bei Kontrollen darf der Auftragnehmer nichts berechnen.', 'processor_all'],
  ['T20', 'Die Kosten für die Beseitigung von Mängeln trägt der Auftragnehmer.', null],
  ['T20', 'Vor-Ort-Termine sind gesondert zu vergüten.', 'controller_all'],
  ['T20', 'Jede Partei trägt ihre Kosten.', 'own_costs'],
  ['T20', 'Den Zeitaufwand ersetzt der Auftraggeber.', 'controller_all'],
  ['T20', 'Zusätzliche Kosten entstehen dem Auftraggeber durch die Prüfung nicht.', 'processor_all'],
  ['T21', 'Hierfür fällt eine Aufwandsentschädigung von 140 EUR je Mitarbeiter und Stunde an.', { amountCents: 14000, per: 'hour' }],
  ['T21', 'Weisungen, die über die Leistung hinausgehen, werden mit 95 € je Stunde berechnet.', null],
  ['T22', 'Der Auftragnehmer wirkt mit und trägt seine eigenen sowie, wenn Mängel festgestellt werden, auch die Kosten der Gutachter.', { on: 'any_deviation' }],
  ['T22', 'Für seinen Aufwand kann der Auftragnehmer 80 Euro je Stunde verlangen. Dies gilt nicht, wenn die Kontrolle einen Verstoß ergibt.', { on: 'any_deviation' }],
  ['T22', 'Die Kosten trägt der Auftraggeber. Das gilt nicht, wenn der Auftragnehmer gegen diesen Vertrag verstoßen hat.', { on: 'any_deviation' }],
  ['T22', 'Die Kosten trägt der Auftraggeber. Das gilt auch, wenn kein Verstoß festgestellt wird.', null],
  ['T22', 'Die Kosten trägt der Auftraggeber. Stellt sich ein Datenschutzverstoß heraus, fallen sie als Kosten dem Auftragnehmer zur Last.', { on: 'any_deviation' }],
  ['T22', 'Die Kosten trägt zunächst der Auftraggeber; bestätigt sich der Verstoß, erstattet der Auftragnehmer sie.', { on: 'any_deviation' }],
  ['T23', 'Festgestellte Mängel stellt der Auftragnehmer unverzüglich ab.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
  ['T23', 'Mängel teilt der Auftraggeber in einem Protokoll mit. Der Auftragnehmer beseitigt sie binnen vier Wochen.', { duty: 'remedy', deadline: { kind: 'fixed', count: 28 } }],
  ['T23', 'Die Parteien stimmen die erforderlichen Maßnahmen gemeinsam ab.', { duty: 'negotiate' }],
  ['T23', 'Stellt der Auftraggeber Unregelmäßigkeiten fest, teilt er sie mit. Der Auftragnehmer wird diese unverzüglich abstellen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
  ['T23', 'Den Prüfbericht erörtern die Parteien und legen gemeinsam Maßnahmen fest.', { duty: 'negotiate' }],
  ['T23', 'Zeigt die Kontrolle Handlungsbedarf, setzt der Auftragnehmer die nötigen Änderungen zeitnah um.', { duty: 'implement', deadline: { kind: 'as_soon_as_possible' } }],
  ['T23', 'Soweit Änderungsbedarf besteht, werden die Parteien die Maßnahmen einvernehmlich festlegen.', { duty: 'negotiate' }],
  ['T23', 'Der Auftragnehmer wird etwaige Beanstandungen schnellstmöglich ausräumen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
  ['T23', 'Nach jeder Kontrolle findet ein gemeinsames Abschlussgespräch über die Ergebnisse statt.', { duty: 'negotiate' }],
  ['T23', 'Über Feststellungen beraten die Parteien und vereinbaren einen Maßnahmenplan.', { duty: 'negotiate' }],
]

it.each(passages)('of the audit, %s is: %s', (id, passage, value) => expect([germanTerm(id, passage)]).toMatchObject([value]))

it('takes a clause that speaks of an audit whole, in an article on more than audits', () => {
  const clauses = 'Der Auftraggeber ist zu Kontrollen beim Auftragnehmer berechtigt.\n\n(2) Der Auftragnehmer hat bei der Prüfung Einblick zu gewähren. Eine gesonderte Vergütung erhält er dafür nicht.\n\n(3) Ansprechpartner ist unentgeltlich der Vorstand.'
  const costs = withClause(clauses, 'Rechte des Auftraggebers').terms.find(({ id }) => id === 'T20')!
  expect([costs.value, costs.quotes.map(({ clause }) => clause)]).toEqual(['processor_all', ['§ 2 (2)']])
})

it('finds the grant whose verb ends a long sentence, not the exception to its costs', () => {
  const grant = 'Der Auftraggeber ist berechtigt, sich nach schriftlicher Anmeldung, die spätestens drei Wochen vor dem vorgeschlagenen Tag beim Auftragnehmer eingegangen sein muss, werktags von 8 bis 16 Uhr (ausgenommen Feiertage am Sitz des Auftragnehmers) selbst oder durch einen sachkundigen Dritten von der Einhaltung der Maßnahmen zu überzeugen.'
  const exception = 'Für die Begleitung der Prüfung kann der Auftragnehmer ein Entgelt verlangen. Dies gilt nicht, wenn Anlass der Prüfung ein Vorfall war.'
  expect(withClause(`${grant}\n\n(2) ${exception}`, 'Nachweise und Prüfungen').auditClause?.text).toBe(grant)
})
