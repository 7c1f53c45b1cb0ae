import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import type { DutyId } from './duty-values.ts'
import { readAgreement } from './read.ts'
import type { TermId } from './term-values.ts'

const rules = loadReadingRules()

const opening = 'Vertrag zur Auftragsverarbeitung\n\nzwischen der Ahorn GmbH (nachfolgend „Auftraggeber“) und der Birke AG (nachfolgend „Auftragnehmer“)\n\n§ 1 Gegenstand\n\n(1) Der Auftragnehmer verarbeitet die Daten nur nach Weisung des Auftraggebers und nicht für eigene Zwecke.\n\n'

const read = (clause: string, heading: string) => readAgreement(`${opening}§ 2 ${heading}\n\n(1) ${clause}\n`, rules)

describe('a right to audit is found in', () => {
  it.each([
    'Der Auftraggeber hat das Recht, im Benehmen mit dem Auftragnehmer Überprüfungen durchzuführen oder durch im Einzelfall zu benennende Prüfer durchführen zu lassen.',
    'Der Auftraggeber ist jederzeit befugt, sich von der Einhaltung der technischen und organisatorischen Maßnahmen zu überzeugen.',
    'Dem Auftraggeber steht das Recht zu, die Verarbeitung beim Auftragnehmer zu auditieren.',
    'Dem Auftraggeber wird ein umfassendes Kontrollrecht eingeräumt.',
    'Der Auftragnehmer räumt dem Auftraggeber das Recht ein, die Einhaltung dieses Vertrags zu überprüfen.',
    'Der Auftragnehmer erklärt sich damit einverstanden, dass der Auftraggeber - grundsätzlich nach Terminvereinbarung - berechtigt ist, die Einhaltung der Vorschriften über den Datenschutz zu kontrollieren.',
    'Der Auftraggeber kann die Einhaltung der vereinbarten Maßnahmen vor Ort prüfen.',
    'Vor Beginn der Verarbeitung und danach in regelmäßigen Abständen kann sich der Auftraggeber von den Maßnahmen überzeugen.',
    'Der Auftraggeber oder ein von ihm bestellter Sachverständiger darf die Datenverarbeitungsanlagen inspizieren.',
    'Der Auftraggeber darf einmal im Jahr ein Audit beim Auftragnehmer durchführen.',
    'Der Auftragnehmer stellt sicher, dass sich der Auftraggeber von der Einhaltung der Pflichten nach Art. 28 DSGVO überzeugen kann.',
    'Der Auftragnehmer ermöglicht Überprüfungen – einschließlich Inspektionen –, die vom Auftraggeber oder einem anderen von diesem beauftragten Prüfer durchgeführt werden, und trägt dazu bei.',
    'Der Auftragnehmer gestattet dem Auftraggeber, die Verarbeitungstätigkeiten in angemessenen Abständen oder bei Anzeichen für eine Nichteinhaltung zu prüfen, und trägt zu einer solchen Prüfung bei.',
    'Der Auftragnehmer verpflichtet sich, Kontrollen durch den Auftraggeber zu dulden.',
    'Der Auftragnehmer hat Inspektionen des Auftraggebers zuzulassen und daran mitzuwirken.',
    'Sollten im Einzelfall Inspektionen durch den Auftraggeber oder einen von diesem beauftragten Prüfer erforderlich sein, werden diese zu den üblichen Geschäftszeiten durchgeführt.',
    'Audits durch den Auftraggeber finden höchstens einmal jährlich statt.',
    'Der Auftragnehmer gewährt dem Auftraggeber Zutritt zu den Räumen, damit dieser die Einhaltung des Vertrags kontrollieren kann.',
    'Der Auftragnehmer verpflichtet sich:\n- die Daten vertraulich zu behandeln;\n- dem Auftraggeber alle Informationen zum Nachweis der Einhaltung zur Verfügung zu stellen und Überprüfungen, die vom Auftraggeber oder einem Prüfer durchgeführt werden, zu ermöglichen;\n- Verletzungen zu melden.',
    'Für Kontrollen des Auftraggebers öffnet der Auftragnehmer seine Geschäftsräume.',
    'Zur Kontrolle der vertraglichen Pflichten ist der Auftraggeber berechtigt, die Räume des Auftragnehmers zu betreten.',
    'Der Auftraggeber wird sich vor Beginn der Verarbeitung und sodann regelmäßig von der Einhaltung der Maßnahmen überzeugen.',
    'Der Auftraggeber behält sich vor, die Einhaltung der Datenschutzbestimmungen beim Auftragnehmer zu überprüfen.',
    'Nach vorheriger Anmeldung ist es dem Auftraggeber gestattet, die Einhaltung der Maßnahmen vor Ort zu überprüfen.',
    'Es besteht das Recht des Auftraggebers, Kontrollen in den Betriebsstätten vorzunehmen.',
    'Der Auftragnehmer unterzieht sich Prüfungen, die der Auftraggeber oder ein Beauftragter bei ihm vornimmt.',
    'Der Auftragnehmer wird den Auftraggeber bei dessen Kontrollen unterstützen und ihm Zutritt gewähren.',
    'Auf Wunsch weist der Auftragnehmer nach, dass er die Pflichten erfüllt, und lässt eine Prüfung durch den Auftraggeber zu.',
    'Der Auftraggeber ist zur Durchführung von Audits berechtigt.',
    'Dem Auftraggeber stehen gegenüber dem Auftragnehmer Kontrollrechte zu.',
    'Dem Auftraggeber wird das Recht jederzeitiger Einsichtnahme und Kontrolle der Datenverarbeitungseinrichtungen eingeräumt, sei es auch durch beauftragte Dritte.',
    'Der Auftragnehmer räumt ihm das Recht ein, die Auftragskontrolle vorzunehmen oder vornehmen zu lassen.',
    'Der Auftraggeber sowie dessen Datenschutzbeauftragter sind jederzeit berechtigt, die Verarbeitung zu überwachen.',
    'Auf Verlangen des Auftraggebers ermöglicht der Auftragnehmer eine Prüfung seiner Verarbeitung.',
    'Der Auftragnehmer erlaubt dem Auftraggeber die Überprüfung der Datenverarbeitung.',
    'Der Auftraggeber kann Audits bei dem Auftragnehmer anmelden und durchführen.',
    'Der Auftraggeber kann vom Auftragnehmer verlangen, die Einhaltung der Pflichten überprüfen zu lassen.',
    'Dem Auftraggeber ist auf Verlangen Gelegenheit zu geben, sich von der ordnungsgemäßen Verarbeitung zu überzeugen.',
    'Der Auftragnehmer hat Vor-Ort-Kontrollen des Auftraggebers während der Geschäftszeiten zu ermöglichen.',
    'Der Auftragnehmer stimmt zu, dass der Auftraggeber seine Verarbeitung einmal jährlich auditiert.',
    'Der Auftragnehmer verpflichtet sich, jederzeit Inspektionen durch den Auftraggeber oder dessen Prüfer zu gestatten.',
    'Der Auftraggeber ist befugt, beim Auftragnehmer Datenschutzkontrollen vorzunehmen.',
    'Die Einhaltung dieses Vertrags kann vom Auftraggeber jederzeit kontrolliert werden.',
    'Prüfungen können vom Auftraggeber nach Anmeldung in den Räumen des Auftragnehmers vorgenommen werden.',
    'Der Auftraggeber hat im Rahmen seiner Kontrollpflicht Zugang zu den Datenverarbeitungsanlagen, um die Maßnahmen zu überprüfen.',
    'Der Auftragnehmer wird an Audits des Auftraggebers im angemessenen Umfang mitwirken.',
  ])('%s', (clause) => {
    expect(read(clause, 'Weitere Bestimmungen').auditClause?.clause).toBe('§ 2 (1)')
  })
})

describe('no right to audit is found in', () => {
  it.each([
    'Der Auftragnehmer führt mindestens einmal jährlich interne Audits durch und überprüft die Wirksamkeit der Maßnahmen.',
    'Der Auftraggeber prüft vor Beginn der Nutzung in eigener Verantwortung, ob die Maßnahmen für seine Zwecke genügen.',
    'Der Auftragnehmer unterstützt den Auftraggeber bei Kontrollen durch die Aufsichtsbehörde.',
    'Der Auftragnehmer kontrolliert die Einhaltung der Pflichten durch seine Unterauftragnehmer regelmäßig.',
    'Der Auftraggeber kann der Hinzuziehung eines neuen Unterauftragnehmers nach Prüfung binnen 14 Tagen widersprechen.',
    'Zutrittskontrolle: Der Auftraggeber kann sich im Audit-Log jederzeit informieren.',
    'Der Auftraggeber ist berechtigt, die Daten zu berichtigen, zu löschen und zu exportieren.',
    'Ein eigenes Recht auf Kontrollen vor Ort hat der Auftraggeber nicht, kein Auditrecht wird gewährt.',
    'Der Auftragnehmer informiert den Auftraggeber über Kontrollhandlungen der Aufsichtsbehörde.',
    'Der Auftraggeber hat die Auftragsergebnisse zu prüfen und Fehler mitzuteilen.',
    'Der Auftragnehmer prüft, ob eine Weisung des Auftraggebers gegen Vorschriften verstößt.',
    'Der Auftraggeber hat das Recht, Weisungen über Art, Umfang und Verfahren der Verarbeitung zu erteilen.',
    'Wird der Auftraggeber durch Aufsichtsbehörden einer Kontrolle unterzogen, unterstützt ihn der Auftragnehmer.',
    'Der Auftragnehmer hat die Weisungen des Auftraggebers zu prüfen und darf deren Ausführung aussetzen.',
    'Der Auftraggeber kann die Protokolle der Zugriffe im Kundenkonto einsehen und exportieren.',
    'Die Bonität des Auftraggebers kann vom Auftragnehmer geprüft werden.',
    'Der Auftragnehmer lässt sein Managementsystem jährlich durch eine unabhängige Stelle auditieren.',
    'Im Rahmen der Eingabekontrolle wird die Überprüfung von Änderungen durch den Auftraggeber ermöglicht.',
    'Die Prüfung der Rechtmäßigkeit der Verarbeitung obliegt dem Auftraggeber.',
    'Der Auftragnehmer stellt dem Auftraggeber alle erforderlichen Informationen zur Verfügung.',
  ])('%s', (clause) => {
    expect(read(clause, 'Weitere Bestimmungen').auditClause).toBeNull()
  })
})

/** A clause, and what it says; null for what resembles it and says nothing of it. */
type Row = readonly [clause: string, value: unknown]

const fixed = (count: number | null, unit: string | null = 'calendar_days') => ({ kind: 'fixed', count, unit })

const terms: Partial<Record<TermId, readonly Row[]>> = {
  T02: [
    ['Er kann die Kontrolle selbst oder durch von ihm beauftragte Dritte vornehmen.', ['controller_self', 'mandated_auditor']],
    ['Die Inspektion erfolgt durch den Auftraggeber oder einen von diesem beauftragten Prüfer.', ['controller_self', 'mandated_auditor']],
    ['Der Auftraggeber kann die Prüfung selbst durchführen oder einen unabhängigen Prüfer beauftragen.', ['controller_self', 'independent_third_party']],
    ['Die Kontrolle ist durch einen unabhängigen, zur Verschwiegenheit verpflichteten Dritten vorzunehmen.', ['independent_third_party']],
    ['Kontrollen dürfen nur durch einen externen Wirtschaftsprüfer durchgeführt werden.', ['independent_third_party']],
    ['Audits werden durch einen vom Auftraggeber benannten sachkundigen Prüfer durchgeführt.', ['mandated_auditor']],
    ['Der Auftraggeber ist befugt, Kontrollen selbst durchzuführen oder durch Dritte durchführen zu lassen.', ['controller_self', 'independent_third_party']],
    ['Er kann sich dabei eines Beauftragten bedienen.', ['controller_self']],
    ['Die Prüfung wird von einem durch den Auftraggeber beauftragten Wirtschaftsprüfer vorgenommen.', ['mandated_auditor']],
    ['Der Auftraggeber kann hierzu einen neutralen Sachverständigen einsetzen oder selbst prüfen.', ['controller_self', 'independent_third_party']],
    ['Er oder ein von ihm benannter Vertreter führt die Kontrolle durch.', ['controller_self', 'mandated_auditor']],
    ['Der Auftragnehmer lässt seine Systeme durch unabhängige Prüfer untersuchen.', ['controller_self']],
    ['Zum Nachweis dienen Berichte unabhängiger Prüfer.', ['controller_self']],
  ],
  T04: [
    ['Kontrollen sind jederzeit zulässig.', 'any_time'],
    ['Eine Inspektion ist nur bei konkreten Anhaltspunkten für einen Verstoß zulässig.', 'for_cause_only'],
    ['Vor-Ort-Kontrollen finden ausschließlich anlassbezogen statt, wenn ein begründeter Verdacht besteht.', 'for_cause_only'],
    ['Audits setzen einen begründeten Verdacht auf eine Pflichtverletzung voraus.', 'for_cause_only'],
    ['Genügen die vorgelegten Nachweise nicht, um die Einhaltung zu belegen, darf eine Inspektion vor Ort stattfinden.', 'after_docs_insufficient'],
    ['Eine Kontrolle vor Ort findet erst statt, wenn die Zertifikate und Auskünfte nicht ausreichen.', 'after_docs_insufficient'],
    ['Soweit der Nachweis nicht durch die genannten Unterlagen erbracht werden kann, ist eine Inspektion möglich.', 'after_docs_insufficient'],
    ['Bei begründetem Verdacht sind Kontrollen auch ohne Ankündigung möglich.', 'any_time'],
    ['Einmal pro Jahr kann eine Kontrolle stattfinden, bei Verdacht auf Verstöße auch häufiger.', 'any_time'],
    ['Ohne konkreten Anlass sind Kontrollen nicht zulässig.', 'for_cause_only'],
    ['Zu einer Vor-Ort-Kontrolle ist der Auftraggeber nur berechtigt, wenn Anhaltspunkte für eine Verletzung dieses Vertrags bestehen.', 'for_cause_only'],
    ['Kontrollen finden in angemessenen zeitlichen Abständen statt.', 'periodic'],
    ['Nur wenn die Unterlagen keinen ausreichenden Nachweis erbringen, kann vor Ort geprüft werden.', 'after_docs_insufficient'],
    ['Der Auftraggeber prüft vorrangig anhand von Zertifikaten; sind diese nicht ausreichend, ist eine Kontrolle vor Ort zulässig.', 'after_docs_insufficient'],
    ['Erhält der Auftraggeber Kenntnis von einem Verstoß, sind unangekündigte Kontrollen zulässig.', 'any_time'],
  ],
  T08: [
    ['Kontrollen sind mindestens 14 Tage im Voraus anzukündigen.', fixed(14)],
    ['Die Inspektion ist mit einer Frist von vier (4) Wochen schriftlich anzumelden.', fixed(28)],
    ['Inspektionen erfolgen mit einer Vorlaufzeit von mindestens zehn Werktagen.', fixed(10, 'working_days')],
    ['Kontrollen bedürfen einer 30-tägigen Vorankündigung.', fixed(30)],
    ['Es gilt eine vierzehntägige Ankündigungsfrist.', fixed(14)],
    ['Der Auftraggeber kündigt die Kontrolle spätestens drei Wochen vor ihrer Durchführung an.', fixed(21)],
    ['Die Anmeldefrist beträgt 20 Arbeitstage.', fixed(20, 'working_days')],
    ['Audits sind in angemessener Frist, mindestens jedoch zwei Wochen vorher, in Textform anzukündigen.', fixed(14)],
    ['Die Ankündigung erfolgt unter Einhaltung einer Frist von 30 Kalendertagen.', fixed(30)],
    ['Ein Audit ist dem Auftragnehmer wenigstens einen Monat vor dem gewünschten Termin mitzuteilen.', fixed(30)],
    ['Der Termin wird mit einem Vorlauf von 6 Wochen abgestimmt.', fixed(42)],
    ['Kontrollen sind XX Tage vorher anzukündigen.', fixed(null, null)],
    ['Kontrollen sind mindestens [__] Tage vorher anzukündigen.', fixed(null, null)],
    ['Stichprobenkontrollen sind in der Regel rechtzeitig anzumelden.', { kind: 'reasonable' }],
    ['Die Kontrollen finden nach rechtzeitiger vorheriger Anmeldung statt.', { kind: 'reasonable' }],
    ['Inspektionen werden mit angemessener Vorlaufzeit angekündigt.', { kind: 'reasonable' }],
    ['Kontrollen erfolgen nach vorheriger Terminabstimmung.', { kind: 'reasonable' }],
    ['Die Prüfung ist unter Wahrung einer angemessenen Frist anzukündigen.', { kind: 'reasonable' }],
    ['Kontrollen sind auch ohne vorherige Anmeldung zulässig.', { kind: 'none' }],
    ['Der Auftragnehmer beantwortet Fragebögen innerhalb von 20 Tagen.', null],
    ['Der Prüfbericht ist dem Auftragnehmer innerhalb von 14 Tagen zur Verfügung zu stellen.', null],
    ['Festgestellte Mängel sind innerhalb von 30 Tagen zu beseitigen.', null],
    ['Kontrollen werden zwei Wochen vorher angemeldet.', fixed(14)],
    ['Die Anmeldung hat spätestens 10 Arbeitstage vor dem Termin zu erfolgen.', fixed(10, 'working_days')],
    ['Der Auftraggeber meldet Kontrollen mit angemessenem Vorlauf, in der Regel vier Wochen im Voraus, an.', fixed(28)],
    ['Die Ankündigungsfrist beträgt mindestens eine Woche.', fixed(7)],
    ['Zwischen Ankündigung und Durchführung müssen mindestens 15 Werktage liegen.', fixed(15, 'working_days')],
    ['Kontrollen sind mit einem Vorlauf von einem Monat zu vereinbaren.', fixed(30)],
    ['Kontrollen müssen mindestens 48 Stunden vorher angekündigt werden.', fixed(48, 'hours')],
    ['Bei Verdacht auf Verstöße sind Kontrollen auch unangekündigt zulässig, sonst mit einer Frist von 14 Tagen.', fixed(14)],
    ['Vor-Ort-Prüfungen sind vorab abzustimmen.', { kind: 'reasonable' }],
    ['Einer Ankündigung bedarf es nicht.', { kind: 'none' }],
    ['Die Kontrolle dauert höchstens drei Tage.', null],
    ['Rechnungen sind innerhalb von 14 Tagen nach der Kontrolle zu bezahlen.', null],
  ],
  T10: [
    ['Kontrollen sind auf eine pro Kalenderjahr beschränkt.', { max: 1, period: 'calendar_year' }],
    ['Audits dürfen höchstens einmal jährlich stattfinden.', { max: 1, period: 'undefined' }],
    ['Maximal zwei Inspektionen je Vertragsjahr sind zulässig.', { max: 2, period: 'contract_year' }],
    ['Der Auftraggeber kann nicht häufiger als einmal in zwölf Monaten eine Kontrolle verlangen.', { max: 1, period: 'rolling_12m' }],
    ['Kontrollen finden maximal alle 12 Monate statt.', { max: 1, period: 'rolling_12m' }],
    ['Innerhalb eines Zeitraums von zwölf Monaten ist nur ein Audit gestattet.', { max: 1, period: 'rolling_12m' }],
    ['Pro Jahr ist eine Vor-Ort-Kontrolle zulässig.', { max: 1, period: 'undefined' }],
    ['Die Kontrolle kann einmal im Jahr erfolgen.', { max: 1, period: 'undefined' }],
    ['Eine Kontrolle pro Jahr ist kostenfrei, weitere werden nach Aufwand berechnet.', null],
    ['Der Auftragnehmer lässt seine Systeme einmal jährlich durch externe Prüfer untersuchen.', null],
    ['Der Auftraggeber führt mindestens einmal jährlich eine Kontrolle durch.', null],
    ['Audits sind auf ein Audit pro Jahr begrenzt.', { max: 1, period: 'undefined' }],
    ['Ohne besonderen Anlass ist je Kalenderjahr nur eine Kontrolle zulässig.', { max: 1, period: 'calendar_year' }],
    ['Das Kontrollrecht kann zweimal jährlich ausgeübt werden.', { max: 2, period: 'undefined' }],
    ['Kontrollen finden maximal einmal innerhalb von zwölf (12) Monaten statt.', { max: 1, period: 'rolling_12m' }],
    ['Zwischen zwei Audits müssen mindestens 12 Monate liegen.', { max: 1, period: 'rolling_12m' }],
    ['Eine Begrenzung der Zahl der Kontrollen besteht nicht.', null],
    ['Der Auftragnehmer legt einmal jährlich einen Prüfbericht vor.', null],
  ],
  T11: [
    ['Kontrollen sind höchstens einmal pro Jahr zulässig, es sei denn, es liegt ein wichtiger Grund vor.', ['urgent_reason']],
    ['Audits finden einmal jährlich statt, außer bei konkreten Anhaltspunkten für Verstöße.', ['indication']],
    ['Audits finden einmal jährlich statt, es sei denn, es ist zu einer Datenschutzverletzung gekommen.', ['breach']],
    ['Die Kontrolle ist einmal jährlich zulässig, sofern nicht eine Aufsichtsbehörde eine weitere verlangt.', ['authority']],
    ['Kontrollen sind einmal pro Jahr zulässig. Bei begründetem Verdacht sind zusätzliche Kontrollen zulässig.', ['indication']],
    ['Der Auftraggeber trägt die Kosten, es sei denn, es werden Verstöße festgestellt.', null],
  ],
  T12: [
    ['Kontrollen finden zu den üblichen Geschäftszeiten statt.', { hours: 'business' }],
    ['Die Prüfung erfolgt während der normalen Bürozeiten des Auftragnehmers.', { hours: 'business' }],
    ['Inspektionen sind nur innerhalb der regulären Arbeitszeiten zulässig.', { hours: 'business' }],
    ['Die Kontrolle findet an Werktagen zwischen 9 und 17 Uhr statt.', { hours: 'business' }],
    ['Kontrollen sind auch außerhalb der Geschäftszeiten zulässig.', null],
    ['Der Zutritt erfolgt zu den bei ihm üblichen Zeiten, also innerhalb der Geschäftszeit.', { hours: 'business' }],
    ['Prüfungen sind montags bis freitags zwischen 8 und 16 Uhr möglich.', { hours: 'business' }],
  ],
  T13: [
    ['Kontrollen erfolgen ohne Störung des Betriebsablaufs.', 'minimal'],
    ['Der Geschäftsbetrieb des Auftragnehmers darf durch die Kontrolle nicht beeinträchtigt werden.', 'minimal'],
    ['Betriebsstörungen sind zu vermeiden.', 'minimal'],
    ['Die Inspektion darf den Betrieb nicht unverhältnismäßig stören.', 'not_unreasonable'],
    ['Störungen des Betriebsablaufs sind so gering wie möglich zu halten.', 'not_unreasonable'],
    ['Dabei ist auf die Betriebsabläufe des Auftragnehmers angemessen Rücksicht zu nehmen.', 'not_unreasonable'],
    ['Kontrollen erfolgen ohne vermeidbare Störungen des Geschäftsbetriebs.', 'not_unreasonable'],
    ['Der Auftragnehmer meldet Störungen des Betriebs unverzüglich.', null],
    ['Der Betriebsablauf darf nicht gestört werden.', 'minimal'],
    ['Die Kontrolle ist so durchzuführen, dass die Abläufe möglichst wenig gestört werden.', 'not_unreasonable'],
    ['Unnötige Beeinträchtigungen des Betriebs sind zu vermeiden.', 'not_unreasonable'],
  ],
  T14: [
    ['Der Prüfer unterzeichnet vorab eine Geheimhaltungsvereinbarung.', { kind: 'nda_signed' }],
    ['Die Kontrolle kann von der Unterzeichnung einer Verschwiegenheitserklärung abhängig gemacht werden.', { kind: 'nda_signed' }],
    ['Der Prüfer muss einer beruflichen Verschwiegenheitspflicht unterliegen.', { kind: 'bound_by_secrecy' }],
    ['Beauftragte Dritte sind zur Geheimhaltung zu verpflichten.', { kind: 'bound_by_secrecy' }],
    ['Über die bei der Kontrolle erlangten Kenntnisse ist Stillschweigen zu bewahren.', { kind: 'bound_by_secrecy' }],
    ['Die Ergebnisse der Prüfung sind vertraulich zu behandeln.', { kind: 'bound_by_secrecy' }],
    ['Einer Verschwiegenheitserklärung bedarf es nicht, die Kontrolle ist frei.', null],
    ['Der Auftraggeber wahrt die Vertraulichkeit aller dabei erlangten Informationen.', { kind: 'bound_by_secrecy' }],
    ['Prüfer haben sich schriftlich zur Vertraulichkeit zu verpflichten.', { kind: 'bound_by_secrecy' }],
    ['Wer prüft, muss für sich behalten, was er über andere Kunden erfährt.', { kind: 'bound_by_secrecy' }],
  ],
  T16: [
    ['Der Auftragnehmer erteilt dem Auftraggeber alle erforderlichen Auskünfte.', { information: 'all_necessary' }],
    ['Der Auftragnehmer unterstützt den Auftraggeber bei der Durchführung der Kontrollen.', { includesAssistance: true }],
    ['Den mit der Kontrolle betrauten Personen ist Zutritt und Einblick zu ermöglichen.', { includesAssistance: true }],
    ['Auf Anforderung legt der Auftragnehmer Nachweise vor.', { information: 'reasonable' }],
    ['Die Kontrolle dauert höchstens einen Tag.', null],
    ['Er stellt sachkundiges Personal bereit und wirkt an der Kontrolle mit.', { includesAssistance: true }],
    ['Der Auftragnehmer beantwortet Fragen des Auftraggebers zur Verarbeitung schriftlich.', { information: 'reasonable' }],
    ['Der Auftragnehmer stellt die für die Kontrolle notwendigen Unterlagen zur Verfügung.', { information: 'all_necessary' }],
  ],
  T18: [
    ['Der Nachweis kann durch aktuelle Testate unabhängiger Instanzen oder eine geeignete Zertifizierung erbracht werden.', 'replaces'],
    ['Der Nachweis der Maßnahmen kann erfolgen durch:\n- die Einhaltung genehmigter Verhaltensregeln;\n- aktuelle Testate oder Berichte unabhängiger Stellen.', 'replaces'],
    ['Anstelle einer Kontrolle vor Ort darf der Auftragnehmer einen Prüfbericht vorlegen.', 'replaces'],
    ['Eine Inspektion entfällt, wenn der Auftragnehmer ein gültiges Zertifikat vorlegt.', 'replaces'],
    ['Der Auftraggeber akzeptiert die Vorlage eines ISO-27001-Zertifikats als ausreichenden Nachweis.', 'replaces'],
    ['Der Auftraggeber hat zunächst vorhandene Prüfberichte heranzuziehen.', 'must_consider_first'],
    ['Der Auftraggeber kann bei der Entscheidung über eine Prüfung einschlägige Zertifizierungen des Auftragnehmers berücksichtigen.', 'may_consider'],
    ['Ein Zertifikat ersetzt die Kontrolle nicht.', null],
    ['Auch bei Vorlage von Zertifikaten bleibt das Kontrollrecht unberührt.', null],
    ['Der Auftragnehmer kann die Einhaltung auch durch eine Zertifizierung nach ISO 27001 nachweisen.', 'replaces'],
    ['Nach Wahl des Auftragnehmers tritt an die Stelle der Kontrolle die Vorlage eines aktuellen Testats.', 'replaces'],
    ['Liegt ein gültiges Zertifikat vor, verzichtet der Auftraggeber auf eigene Inspektionen.', 'replaces'],
    ['Der Auftraggeber wird vor einer Inspektion zunächst die vorgelegten Zertifikate prüfen.', 'must_consider_first'],
  ],
  T20: [
    ['Die Kosten der Kontrolle trägt der Auftraggeber.', 'controller_all'],
    ['Für die Ermöglichung von Kontrollen kann der Auftragnehmer einen Vergütungsanspruch geltend machen.', 'controller_all'],
    ['Der Auftragnehmer darf für seine Unterstützung eine angemessene Vergütung verlangen, wenn dies vereinbart ist.', 'controller_all'],
    ['Der dem Auftragnehmer entstehende Aufwand wird nach den üblichen Stundensätzen in Rechnung gestellt.', 'controller_all'],
    ['Kontrollen erfolgen auf Kosten des Auftraggebers.', 'controller_all'],
    ['Der Auftraggeber erstattet dem Auftragnehmer den für die Kontrolle entstandenen Aufwand.', 'controller_all'],
    ['Die Mitwirkung an Kontrollen ist vom Auftraggeber gesondert zu vergüten.', 'controller_all'],
    ['Die Kosten hierfür sind vom Auftraggeber zu tragen.', 'controller_all'],
    ['Jede Partei trägt die ihr durch die Kontrolle entstehenden Kosten selbst.', 'own_costs'],
    ['Die Parteien tragen ihre Kosten jeweils selbst.', 'own_costs'],
    ['Für die Ermöglichung von Kontrollen kann der Auftragnehmer keine Vergütung verlangen.', 'processor_all'],
    ['Die Unterstützung bei Kontrollen erfolgt unentgeltlich.', 'processor_all'],
    ['Der Auftragnehmer trägt die Kosten der Kontrolle.', 'processor_all'],
    ['Kosten werden dem Auftraggeber hierfür nicht in Rechnung gestellt.', 'processor_all'],
    ['Eine Kontrolle pro Jahr ist unentgeltlich, jede weitere wird nach Aufwand vergütet.', 'split'],
    ['Ein Aufwand von bis zu acht Stunden ist kostenfrei, darüber hinausgehender Aufwand wird berechnet.', 'split'],
    ['Kontrollen finden zu den Geschäftszeiten statt.', null],
    ['Der Auftraggeber hat die Kosten des von ihm beauftragten Prüfers und den Aufwand des Auftragnehmers zu tragen.', 'controller_all'],
    ['Dem Auftragnehmer durch die Kontrolle entstehende Aufwände werden gesondert vergütet.', 'controller_all'],
    ['Sämtliche durch die Prüfung verursachten Kosten gehen zu Lasten des Auftraggebers.', 'controller_all'],
    ['Der Auftragnehmer kann hierfür eine angemessene Aufwandsentschädigung fordern.', 'controller_all'],
    ['Ein gesondertes Entgelt wird für die Mitwirkung nicht geschuldet.', 'processor_all'],
    ['Ein Vergütungsanspruch des Auftragnehmers für Kontrollen besteht nicht.', 'processor_all'],
    ['Die ersten vier Stunden der Mitwirkung sind kostenlos, danach gilt die Preisliste.', 'split'],
    ['Der Auftragnehmer beseitigt Mängel auf eigene Kosten.', null],
    ['Die Kosten der Aufsichtsbehörde bleiben unberührt.', null],
  ],
  T21: [
    ['Der Auftragnehmer berechnet hierfür 110,00 € pro Stunde.', { amountCents: 11_000, per: 'hour' }],
    ['Es gilt ein Stundensatz von EUR 95,- zzgl. USt.', { amountCents: 9500, per: 'hour' }],
    ['Je angefangene Stunde fallen 120 Euro an.', { amountCents: 12_000, per: 'hour' }],
  ],
  T22: [
    ['Der Auftraggeber trägt die Kosten, es sei denn, die Kontrolle ergibt wesentliche Verstöße.', { on: 'material_breach' }],
    ['Deckt die Kontrolle einen Verstoß auf, trägt der Auftragnehmer die Kosten.', { on: 'any_deviation' }],
    ['Werden erhebliche Mängel festgestellt, gehen die Kosten der Prüfung zu Lasten des Auftragnehmers.', { on: 'material_breach' }],
    ['Die Vergütungspflicht besteht nicht, wenn die Kontrolle Pflichtverletzungen des Auftragnehmers ergibt, und die Kosten trägt dieser.', { on: 'any_deviation' }],
    ['Festgestellte Mängel beseitigt der Auftragnehmer auf eigene Kosten.', null],
    ['Die Kosten trägt der Auftraggeber. Dies gilt nicht, wenn Verstöße des Auftragnehmers festgestellt werden; dann trägt dieser die Kosten.', { on: 'any_deviation' }],
    ['Der Auftragnehmer kann eine Vergütung verlangen, sofern die Kontrolle nicht auf einem Verstoß des Auftragnehmers beruht.', { on: 'any_deviation' }],
    ['Der Auftraggeber trägt die Kosten der Kontrolle.', null],
  ],
  T23: [
    ['Festgestellte Mängel sind vom Auftragnehmer unverzüglich zu beseitigen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Der Auftragnehmer stellt die bei der Kontrolle erkannten Verstöße umgehend ab.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Beanstandungen hat der Auftragnehmer innerhalb von 30 Tagen zu beheben.', { duty: 'remedy', deadline: { kind: 'fixed', count: 30 } }],
    ['Empfehlungen aus dem Audit werden vom Auftragnehmer umgesetzt.', { duty: 'implement' }],
    ['Die Ergebnisse der Prüfung werden von den Parteien gemeinsam erörtert.', { duty: 'negotiate' }],
    ['Der Auftraggeber dokumentiert das Ergebnis der Kontrolle.', null],
    ['Stellt der Auftraggeber Fehler fest, sind diese vom Auftragnehmer unverzüglich abzustellen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Der Auftragnehmer ergreift bei festgestellten Abweichungen unverzüglich Abhilfemaßnahmen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Notwendige Verbesserungen werden die Parteien gemeinsam abstimmen.', { duty: 'negotiate' }],
    ['Der Auftragnehmer beseitigt festgestellte Mängel.', { duty: 'remedy', deadline: null }],
  ],
}

describe.each(Object.entries(terms))('of the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => {
    const term = read(`Der Auftraggeber ist zu Kontrollen beim Auftragnehmer berechtigt.\n\n(2) ${clause}`, 'Kontrollrechte').terms.find((candidate) => candidate.id === id)!
    expect([term.value]).toMatchObject([value])
  })
})

it('takes a clause that speaks of an audit whole, in an article on more than audits', () => {
  const clauses = 'Der Auftraggeber ist zu Kontrollen beim Auftragnehmer berechtigt.\n\n(2) Der Auftragnehmer hat bei der Prüfung Einblick zu gewähren. Eine gesonderte Vergütung erhält er dafür nicht.\n\n(3) Ansprechpartner ist unentgeltlich der Vorstand.'
  const costs = read(clauses, 'Rechte des Auftraggebers').terms.find(({ id }) => id === 'T20')!
  expect([costs.value, costs.quotes.map(({ clause }) => clause)]).toEqual(['processor_all', ['§ 2 (2)']])
})

const within = (count: number | null, unit: string | null = 'hours', isSoft = false) => ({ kind: 'fixed', count, unit, isSoft })
const soon = { kind: 'without_delay', count: null, unit: null, isSoft: false }

const duties: Record<DutyId, readonly Row[]> = {
  breach_notice: [
    ['Der Auftragnehmer meldet dem Auftraggeber Verletzungen des Schutzes personenbezogener Daten unverzüglich, spätestens innerhalb von 24 Stunden nach Kenntnis.', within(24)],
    ['Eine Datenpanne ist dem Auftraggeber binnen achtundvierzig (48) Stunden anzuzeigen.', within(48)],
    ['Im Falle eines Sicherheitsvorfalls informiert der Auftragnehmer den Auftraggeber innert 36 Stunden.', within(36)],
    ['Der Auftragnehmer unterrichtet den Auftraggeber innerhalb eines Werktages über jeden Datenschutzvorfall.', within(1, 'working_days')],
    ['Datenschutzverletzungen werden spätestens zwei Tage nach Bekanntwerden mitgeteilt.', within(2, 'calendar_days')],
    ['Der Auftragnehmer meldet eine Verletzung des Schutzes personenbezogener Daten möglichst binnen 24 Stunden.', within(24, 'hours', true)],
    ['Über Verstöße gegen den Datenschutz informiert der Auftragnehmer, wenn möglich, innerhalb von 12 Stunden.', within(12, 'hours', true)],
    ['Der Auftragnehmer meldet Datenschutzverletzungen innerhalb von XX Stunden.', within(null)],
    ['Der Auftragnehmer meldet Datenschutzverletzungen innerhalb von ____ Stunden.', within(null)],
    ['Der Auftragnehmer meldet Datenschutzverletzungen innerhalb von 24 Stunden, damit der Auftraggeber seine Meldung an die Aufsichtsbehörde binnen 72 Stunden erstatten kann.', within(24)],
    ['Der Auftragnehmer benachrichtigt den Auftraggeber unverzüglich, wenn ihm eine Verletzung des Schutzes personenbezogener Daten bekannt wird.', soon],
    ['Wird ein Vorfall festgestellt, setzt der Auftragnehmer den Auftraggeber ohne schuldhaftes Zögern in Kenntnis.', soon],
    ['Der Auftraggeber meldet Verletzungen der Aufsichtsbehörde binnen 72 Stunden.', null],
    ['Dem Auftragnehmer ist bekannt, dass den Auftraggeber bei Verletzungen eine Meldepflicht binnen 72 Stunden gegenüber der Aufsichtsbehörde trifft.', null],
    ['Verletzt eine Weisung Vorschriften, wartet der Auftragnehmer die Bestätigung ab.', null],
    ['Sicherheitsrelevante Updates werden innerhalb von 48 Stunden eingespielt.', null],
    ['Anfragen betroffener Personen leitet der Auftragnehmer innerhalb von 3 Tagen weiter und teilt dies mit.', null],
    ['Der Auftragnehmer zeigt dem Auftraggeber Verletzungen unverzüglich, längstens jedoch innerhalb von 24h, an.', within(24)],
    ['Die Meldung einer Verletzung an den Auftraggeber hat innerhalb von 24 Stunden ab Kenntnisnahme zu erfolgen.', within(24)],
    ['Bei einem Datenleck werden wir Ihnen innerhalb eines Tages Bescheid geben und es melden.', within(1, 'calendar_days')],
    ['Der Auftragnehmer meldet jede Schutzverletzung bis spätestens 48 Stunden nach Entdeckung.', within(48)],
    ['Der Auftragnehmer informiert den Auftraggeber sofort über Unregelmäßigkeiten und Verletzungen des Datenschutzes.', soon],
    ['Der Unterauftragnehmer meldet dem Auftragnehmer Verletzungen binnen 12 Stunden.', null],
    ['Der Auftraggeber hat Verletzungen binnen 72 Stunden nach Art. 33 DSGVO der Behörde zu melden.', null],
  ],
  sub_processors: [
    ['Der Auftragnehmer darf Unterauftragnehmer nur nach vorheriger schriftlicher Zustimmung des Auftraggebers beauftragen.', 'prior_specific'],
    ['Die Hinzuziehung weiterer Auftragsverarbeiter bedarf der vorherigen gesonderten Genehmigung des Auftraggebers.', 'prior_specific'],
    ['Ohne ausdrückliche Einwilligung des Auftraggebers setzt der Auftragnehmer keine Subunternehmer ein.', 'prior_specific'],
    ['Der Auftragnehmer nimmt keinen weiteren Auftragsverarbeiter ohne vorherige gesonderte schriftliche Genehmigung des Auftraggebers in Anspruch.', 'prior_specific'],
    ['Der Auftragnehmer vergibt keinen seiner Verarbeitungsvorgänge ohne vorherige gesonderte schriftliche Genehmigung des Auftraggebers an einen Unterauftragsverarbeiter.', 'prior_specific'],
    ['Unterauftragnehmer dürfen nur eingesetzt werden, wenn der Auftraggeber im Einzelfall zugestimmt hat.', 'prior_specific'],
    ['Der Auftraggeber erteilt die allgemeine Genehmigung, weitere Auftragsverarbeiter hinzuzuziehen. Der Auftragnehmer informiert über jede Hinzuziehung oder Ersetzung, gegen die der Auftraggeber Einspruch erheben kann.', 'general_with_objection'],
    ['Der Auftragnehmer teilt den Einsatz neuer Unterauftragnehmer 30 Tage vorher mit. Widerspricht der Auftraggeber nicht, gilt die Zustimmung zu dem Unterauftragnehmer als erteilt.', 'general_with_objection'],
    ['Der Auftraggeber stimmt dem Einsatz der in Anlage 2 genannten Subunternehmer zu.', 'general'],
    ['Der Auftragnehmer ist berechtigt, Unterauftragnehmer einzusetzen. Eine Liste steht auf der Website.', 'general'],
    ['Der Auftraggeber erteilt dem Auftragnehmer hiermit die allgemeine Genehmigung zum Einsatz von Subdienstleistern.', 'general'],
    ['Eine Beauftragung von Unterauftragnehmern ist ausgeschlossen.', 'forbidden'],
    ['Der Auftragnehmer setzt keine Unterauftragnehmer ein; ihr Einsatz ist untersagt.', 'forbidden'],
    ['Auskünfte an Dritte darf der Auftragnehmer nur nach vorheriger Zustimmung des Auftraggebers erteilen.', null],
    ['Betroffene können der Verarbeitung widersprechen.', null],
    ['Die Verarbeitung im Homeoffice bedarf der vorherigen Zustimmung des Auftraggebers.', null],
    ['Der Einsatz von Subunternehmern ist nur mit Einwilligung des Auftraggebers gestattet.', 'prior_specific'],
    ['Der Auftragnehmer ist ohne vorherige Zustimmung des Auftraggebers nicht berechtigt, Unteraufträge zu erteilen.', 'prior_specific'],
    ['Der Auftraggeber kann dem Einsatz neuer Unterauftragsverarbeiter binnen vier Wochen aus wichtigem Grund widersprechen.', 'general_with_objection'],
    ['Erhebt der Auftraggeber keine Einwände gegen einen neuen Subunternehmer, gilt er als genehmigt.', 'general_with_objection'],
    ['Der Auftragnehmer kann Subunternehmer beauftragen und führt eine aktuelle Liste.', 'general'],
    ['Der Auftragnehmer schließt mit Unterauftragnehmern Verträge mit gleichen Pflichten.', null],
  ],
  deletion_or_return: [
    ['Nach Beendigung des Vertrags hat der Auftragnehmer sämtliche Daten nach Wahl des Auftraggebers zu löschen oder zurückzugeben.', 'delete_or_return'],
    ['Nach Abschluss der vertraglichen Arbeiten sind alle Unterlagen dem Auftraggeber auszuhändigen oder zu vernichten.', 'delete_or_return'],
    ['Der Auftragnehmer gibt bei Vertragsende alle Datenträger heraus und löscht verbleibende Daten.', 'delete_or_return'],
    ['Spätestens 30 Tage nach Vertragsende werden die Daten gelöscht.', 'delete'],
    ['Mit Ablauf des Hauptvertrags vernichtet der Auftragnehmer die Daten.', 'delete'],
    ['Bei Beendigung des Auftrags sind alle Daten an den Auftraggeber zurückzugeben.', 'return'],
    ['Der Auftragnehmer löscht Daten nur nach Weisung.', null],
    ['Betroffene können verlangen, dass ihre Daten gelöscht werden.', null],
    ['Nach Ende der Leistung löscht oder übergibt der Auftragnehmer die Daten nach Weisung.', 'delete_or_return'],
    ['Die Daten werden mit Vertragsende unwiderruflich gelöscht.', 'delete'],
  ],
  data_subject_assistance: [
    ['Der Auftragnehmer unterstützt den Auftraggeber bei der Erfüllung der Rechte betroffener Personen.', 'assists'],
    ['Bei Anfragen nach Kapitel III der DSGVO leistet der Auftragnehmer die nötige Hilfe.', 'assists'],
    ['Wendet sich ein Betroffener an den Auftragnehmer, leitet dieser die Anfrage unverzüglich weiter.', 'assists'],
    ['Der Auftragnehmer ist dem Auftraggeber bei Auskunftsersuchen behilflich.', 'assists'],
    ['Betroffen sind Kunden und Beschäftigte des Auftraggebers.', null],
    ['Der Auftragnehmer hilft dem Auftraggeber, Ansprüche Betroffener auf Auskunft, Berichtigung und Löschung zu erfüllen.', 'assists'],
    ['Anträge betroffener Personen beantwortet allein der Auftraggeber.', null],
  ],
  dpia_assistance: [
    ['Der Auftragnehmer unterstützt den Auftraggeber bei Datenschutz-Folgenabschätzungen und vorherigen Konsultationen.', 'assists'],
    ['Bei der Erstellung einer DSFA wirkt der Auftragnehmer mit.', 'assists'],
    ['Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung der in den Artikeln 32 bis 36 DSGVO genannten Pflichten.', 'assists'],
    ['Der Auftraggeber führt erforderlichenfalls eine Datenschutz-Folgenabschätzung durch.', null],
    ['Der Auftragnehmer stellt die für eine Datenschutzfolgenabschätzung nötigen Angaben zur Verfügung.', 'assists'],
    ['Unterstützung bei der Folgenabschätzung leistet der Auftragnehmer gegen Vergütung.', 'assists_for_payment'],
  ],
}

describe.each(Object.entries(duties))('of the duty %s', (id, rows) => {
  it.each(rows)('%s', (clause, value) => {
    expect(read(clause, 'Weitere Bestimmungen').duties.find((duty) => duty.id === id)!.value).toEqual(value)
  })
})

const own = (standard: string) => [{ standard, holder: 'processor', stance: 'held' }]

describe('of certificates', () => {
  it.each<Row>([
    ['Der Auftragnehmer ist nach ISO/IEC 27001:2022 zertifiziert.', own('ISO/IEC 27001')],
    ['Der Auftragnehmer verfügt über ein gültiges Zertifikat nach ISO 9001.', own('ISO 9001')],
    ['Wir sind ISO-27001-zertifiziert, der Auftragnehmer weist dies jährlich nach.', own('ISO/IEC 27001')],
    ['Der Auftragnehmer lässt jährlich einen Bericht nach SOC 2 Typ II erstellen.', own('SOC 2')],
    ['Die Rechenzentren des Auftragnehmers in Köln sind nach ISO 27001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'data_centre', stance: 'held' }]],
    ['Unser Hosting-Partner ist nach ISO 27001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'sub_processor', stance: 'held' }]],
    ['Eine Zertifizierung nach ISO 27001 ist für das kommende Jahr geplant.', [{ standard: 'ISO/IEC 27001', holder: 'unclear', stance: 'wished' }]],
    ['Das Managementsystem des Auftragnehmers orientiert sich an ISO 27001, ohne zertifiziert zu sein.', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'denied' }]],
    ['Der Auftragnehmer ist nicht nach ISO 27001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'denied' }]],
    ['Die Maßnahmen entsprechen dem Stand der Technik und der ISO 27001.', []],
    ['Der Nachweis kann durch eine geeignete Zertifizierung, etwa nach ISO 27001, erbracht werden.', []],
  ])('%s', (clause, certificates) => {
    const found = read(clause, 'Weitere Bestimmungen').claims.flatMap(({ certificate }) => certificate ?? [])
    expect(found.map(({ standard, holder, stance }) => ({ standard, holder, stance }))).toEqual(certificates)
  })
})
