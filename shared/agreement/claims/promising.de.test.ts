import { describe, expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function claimsOf(sentence: string) {
  return readWords(`Vertrag über die Auftragsverarbeitung\n\nzwischen der Erle GmbH ("Auftraggeber") und der Birke GmbH ("Auftragnehmer").\n\n1. Pflichten\n\n1.1 Der Auftragnehmer erbringt für den Auftraggeber die im Hauptvertrag vereinbarten Leistungen.\n\n1.2 ${sentence}\n`).claims.map(({ topic, quote }) => [topic, quote.text])
}

describe('what a German sentence promises', () => {
  it.each([
    ['Ein grober Verstoß liegt insbesondere vor, wenn die technischen und organisatorischen Maßnahmen fehlen.', []],
    ['Kategorien betroffener Personen: Besucher, Beschäftigte mit Zutrittskarten', []],
    ['Die Unterstützung bei einer Datenschutz-Folgenabschätzung ist nicht geschuldet.', []],
    ['Ein Zutritt zu den Serverräumen wird Kunden nicht gewährt.', []],
    ['Den mit der Kontrolle betrauten Personen ist Zutritt zu ermöglichen.', ['audit-cooperation']],
    ['Der Auftraggeber entscheidet, ob betroffene Personen innerhalb von drei Tagen unterrichtet werden.', []],
    ['Der Auftragnehmer sieht Inhalte nur ein, soweit dies zur Datensicherung nötig ist.', []],
    ['Auf seinen Servern obliegt dem Auftraggeber das Einspielen von Sicherheitsupdates.', []],
    ['Für den Zutritt gelten zusätzlich die Hausordnungen der Vermieter.', []],
    ['Nachweise sind Zertifikate und die Zusammenfassung des jüngsten Penetrationstests.', []],
    ['Nach einer Verletzung ist eine Besichtigung auch innerhalb von zwölf Monaten möglich.', []],
    ['Der Auftragnehmer gewährt den erforderlichen Zutritt.', []],
    ['Gesetzliche Aufbewahrungspflichten von zehn Jahren bleiben unberührt.', []],
    ['Der Auftragnehmer setzt folgende Unterauftragnehmer ein: siehe Anlage.', []],
    ['Störungen werden unverzüglich behoben.', []],
    ['Welche Daten gespeichert sind, bestimmt der Auftraggeber, auch bei Logfiles.', []],
    ['Protokolle werden spätestens nach 90 Tagen gelöscht.', ['retention-period']],
    ['Über Änderungen wird der Auftraggeber unterrichtet; er kann Einspruch erheben.', ['sub-processor-change-notice']],
    ['Der Auftragnehmer hat Anträge betroffener Personen binnen drei Tagen weiterzureichen.', ['dsr-forward']],
    ['Es besteht eine Ende-zu-Ende-Verschlüsselung.', ['encryption-in-transit']],
    ['Eine Nutzung zu eigenen Zwecken, auch anonymisiert, ist ausgeschlossen.', ['purpose-limitation']],
    ['Der Auftragnehmer hilft mit technischen und organisatorischen Maßnahmen bei Anträgen betroffener Personen.', ['dsr-assistance']],
    ['Verstößt eine Weisung gegen das Gesetz, informiert der Auftragnehmer den Auftraggeber.', ['unlawful-instruction-notice']],
    ['Mit weiteren Auftragsverarbeitern schließt er Verträge mit denselben Datenschutzpflichten.', ['flow-down']],
    ['Neue Unterauftragnehmer werden einen Monat vorher bekannt gegeben.', ['sub-processor-change-notice']],
    ['Der Auftragnehmer weist die Einhaltung dieses Vertrages mit geeigneten Mitteln nach.', ['information-duty']],
    ['Der Auftragnehmer wirkt an der Inspektion mit.', ['audit-cooperation']],
  ])('%s', (sentence, topics) => {
    expect(claimsOf(sentence).map(([topic]) => topic)).toEqual(topics)
  })

  it('is not cut inside a pair of joined words', () => {
    const sentence = 'Der Auftragnehmer gewährleistet Zutritts- und Trennungskontrolle.'
    expect(claimsOf(sentence).map(([, text]) => text)).toEqual([sentence])
  })
})
