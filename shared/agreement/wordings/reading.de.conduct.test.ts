import { describe, expect, it } from 'vitest'

import { germanTerm, type GermanRow } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** How an audit is held. */
const terms: Partial<Record<TermId, readonly GermanRow[]>> = {
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
    ['Der laufende Betrieb darf nicht mehr als nötig beeinträchtigt werden.', 'not_unreasonable'],
    ['Der Auftraggeber achtet darauf, den Geschäftsgang nicht zu behindern.', 'minimal'],
    ['Die Kontrolle darf nicht zu unzumutbaren Beeinträchtigungen des Dienstbetriebs führen.', 'not_unreasonable'],
    ['Die Prüfung ist so zu gestalten, dass der Betrieb des Auftragnehmers nur im notwendigen Umfang beeinträchtigt wird.', 'not_unreasonable'],
    ['Der Geschäftsbetrieb ist durch die Kontrolle möglichst nicht zu stören.', 'not_unreasonable'],
    ['Auf den Schulbetrieb und die Arbeitsabläufe ist Rücksicht zu nehmen.', 'not_unreasonable'],
    ['Der Auftraggeber vermeidet dabei unnötige Störungen.', 'not_unreasonable'],
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
    ['Der Auftragnehmer kann vom Prüfer eine Erklärung zur Verschwiegenheit verlangen.', { kind: 'nda_signed' }],
    ['Die Weitergabe der Ergebnisse an Dritte ist untersagt.', { kind: 'bound_by_secrecy' }],
    ['Prüfer müssen zuvor ein NDA unterzeichnen.', { kind: 'nda_signed' }],
    ['Erlangte Betriebsgeheimnisse hat der Auftraggeber für sich zu behalten.', { kind: 'bound_by_secrecy' }],
    ['Der Auftragnehmer darf die Kontrolle davon abhängig machen, dass der Prüfer eine Vertraulichkeitserklärung unterschreibt.', { kind: 'nda_signed' }],
    ['Geschäftsgeheimnisse, die bei der Prüfung bekannt werden, sind geheim zu halten.', { kind: 'bound_by_secrecy' }],
    ['Die Kontrolleure sind schriftlich auf die Vertraulichkeit zu verpflichten.', { kind: 'bound_by_secrecy' }],
    ['Der Auftraggeber behandelt die gewonnenen Erkenntnisse vertraulich.', { kind: 'bound_by_secrecy' }],
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
    ['Der Auftragnehmer stellt die notwendigen Ansprechpartner bereit.', { includesAssistance: true }],
    ['Er hat dem Auftraggeber auf Anforderung die erforderlichen Auskünfte zu geben.', { information: 'all_necessary' }],
    ['Der Auftragnehmer gewährt Einsicht in die Verfahrensdokumentation.', { includesAssistance: true }],
    ['Auskünfte erteilt der Auftragnehmer innerhalb von zehn Tagen.', { information: 'reasonable' }],
  ],
}

describe.each(Object.entries(terms))('of the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect([germanTerm(id as TermId, clause)]).toMatchObject([value]))
})
