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
  ])('%s', (sentence, topics) => {
    expect(claimsOf(sentence).map(([topic]) => topic)).toEqual(topics)
  })

  it('is not cut inside a pair of joined words', () => {
    const sentence = 'Der Auftragnehmer gewährleistet Zutritts- und Trennungskontrolle.'
    expect(claimsOf(sentence).map(([, text]) => text)).toEqual([sentence])
  })
})
