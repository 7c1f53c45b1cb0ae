import { describe, expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function promisesIn(sentence: string) {
  const opening = 'Data Processing Agreement\n\n1. Duties\n\n1.1 The Processor acts for the Customer and processes the data for the services that the Customer has ordered.\n\n'
  return readWords(`${opening}Annex 1: Security measures\n\n${sentence}\n`).claims.map(({ topic, quote }) => [topic, quote.text])
}

describe('dividing a sentence among its promises', () => {
  it('cuts between two clauses that each have a verb', () => {
    expect(promisesIn('The staff of the Processor is bound by confidentiality and is given privacy and security training.')).toEqual([
      ['staff-confidentiality', 'The staff of the Processor is bound by confidentiality'],
      ['staff-training', 'is given privacy and security training.'],
    ])
  })

  it('cuts between measures of a list without a verb', () => {
    expect(promisesIn('Hardened firewalls and intrusion detection systems.').map(([topic]) => topic)).toEqual(['layered-network-devices', 'intrusion-detection'])
  })

  it('cuts at every semicolon of a list of measures', () => {
    expect(promisesIn('Firewalls around every network; two-factor authentication; encrypted disks.')).toEqual([
      ['layered-network-devices', 'Firewalls around every network'],
      ['multi-factor-authentication', 'two-factor authentication'],
      ['encryption-at-rest', 'encrypted disks.'],
    ])
  })

  it('cuts no subject off its verb', () => {
    expect(promisesIn('Access logs and analytics use pseudonymised keys.')).toHaveLength(1)
  })

  it.each([
    'The Processor shall certify the deletion under Clauses 8.5 and 16(d) of the EU clauses on request.',
    'The Processor logs whether the technical and organisational measures are in place.',
  ])('cuts no pair in two: %s', (sentence) => {
    expect(promisesIn(sentence).map(([, text]) => text)).toEqual([sentence])
  })

  it.each([
    'De server is alleen bereikbaar via een VPN met een gebruikersnaam en wachtwoord.',
    'Als de klant TLS gebruikt en het wachtwoord juist is, wordt de verbinding versleuteld.',
  ])('cuts no Dutch pair or condition in two either: %s', (sentence) => {
    const { claims } = readWords(`Verwerkersovereenkomst\n\nArtikel 1. Afspraken\n\n1.1. ${sentence}\n`)
    expect(claims.map(({ quote }) => quote.text)).toEqual([sentence])
  })
})
