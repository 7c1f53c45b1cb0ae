import { describe, expect, it } from 'vitest'

import { germanTerm, type GermanRow } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** What stands in the place of an audit, and what follows from one. */
const terms: Partial<Record<TermId, readonly GermanRow[]>> = {
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
    ['Als Nachweis genügen aktuelle Auditberichte.', 'replaces'],
    ['Der Auftraggeber kann die Vorlage von Zertifikaten verlangen.', null],
    ['Zertifikate schränken die Befugnisse nicht ein.', null],
    ['Auditberichte nach ISAE 3402 werden vom Auftraggeber anstelle eigener Prüfungen akzeptiert.', 'replaces'],
    ['Soweit ein aktueller SOC-2-Bericht vorliegt, beschränkt sich das Prüfrecht auf dessen Einsicht.', 'replaces'],
    ['Wir empfehlen, zuerst unseren Prüfbericht zu lesen.', 'must_consider_first'],
    ['Der Nachweis kann auch durch Vorlage eines geeigneten, aktuellen Testats eines Wirtschaftsprüfers geführt werden.', 'replaces'],
    ['Der Auftraggeber wird prüfen, ob er sich mit einem Zertifikat begnügen kann, bevor er eine Inspektion durchführt.', 'must_consider_first'],
    ['Das Kontrollrecht wird in der Regel durch die Übersendung eines Auditberichts erfüllt.', 'replaces'],
    ['Ein gültiges ISO-27001-Zertifikat gilt als ausreichender Nachweis und schließt eigene Prüfungen aus.', 'replaces'],
    ['Vor einer Inspektion hat der Auftraggeber die vorhandenen Zertifikate und Berichte auszuwerten.', 'must_consider_first'],
    ['Der Auftragnehmer darf wählen, ob er stattdessen einen Prüfbericht vorlegt.', 'replaces'],
  ],
  T23: [
    ['Festgestellte Mängel sind vom Auftragnehmer unverzüglich zu beseitigen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Der Auftragnehmer stellt die bei der Kontrolle erkannten Verstöße umgehend ab.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Beanstandungen hat der Auftragnehmer innerhalb von 30 Tagen zu beheben.', { duty: 'remedy', deadline: { kind: 'fixed', count: 30 } }],
    ['Der Auftragnehmer setzt die empfohlenen Maßnahmen um.', { duty: 'implement' }],
    ['Empfehlungen aus dem Audit werden vom Auftragnehmer umgesetzt.', { duty: 'implement' }],
    ['Die Ergebnisse der Prüfung werden von den Parteien gemeinsam erörtert.', { duty: 'negotiate' }],
    ['Der Auftraggeber dokumentiert das Ergebnis der Kontrolle.', null],
    ['Stellt der Auftraggeber Fehler fest, sind diese vom Auftragnehmer unverzüglich abzustellen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Der Auftragnehmer ergreift bei festgestellten Abweichungen unverzüglich Abhilfemaßnahmen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Notwendige Verbesserungen werden die Parteien gemeinsam abstimmen.', { duty: 'negotiate' }],
    ['Der Auftragnehmer beseitigt festgestellte Mängel.', { duty: 'remedy', deadline: null }],
    ['Ergeben sich Beanstandungen, so sind sie unverzüglich auszuräumen.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Der Auftragnehmer legt innerhalb von 14 Tagen einen Maßnahmenplan vor.', { duty: 'plan' }],
    ['Über die Ergebnisse stimmen sich die Parteien ab.', { duty: 'negotiate' }],
    ['Werden Abweichungen erkannt, korrigiert der Auftragnehmer sie ohne schuldhaftes Zögern.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible' } }],
    ['Finden wir zusammen etwas, das nicht passt, besprechen wir gemeinsam die Lösung.', { duty: 'negotiate' }],
    ['Erkannte Mängel hat der Auftragnehmer innerhalb angemessener Frist abzustellen.', { duty: 'remedy' }],
    ['Der Auftragnehmer verpflichtet sich, die im Prüfbericht genannten Empfehlungen zeitnah umzusetzen.', { duty: 'implement' }],
    ['Stellt der Auftraggeber Unregelmäßigkeiten fest, sind sie unverzüglich zu bereinigen.', { duty: 'remedy' }],
    ['Beide Seiten besprechen die Ergebnisse und legen Fristen fest.', { duty: 'negotiate' }],
  ],
}

describe.each(Object.entries(terms))('of the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect([germanTerm(id as TermId, clause)]).toMatchObject([value]))
})
