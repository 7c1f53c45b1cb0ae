import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { shippedAgreement } from '../../../test/support/shipped-agreements.ts'
import { onOneLine } from '../quote.ts'
import { readAgreement } from '../read.ts'

const rules = loadReadingRules()
const doubtsIn = (text: string) => readAgreement(text, rules).roleDoubts.map(({ kind, quotes }) => [kind, ...quotes.map((quote) => onOneLine(quote.text))])

const dutch = 'De verwerking van de persoonsgegevens gebeurt in het kader van de diensten en op de wijze die in deze overeenkomst is beschreven.'

describe.each(['nl', 'en', 'de'] as const)('the signs of exchanged roles in %s', (language) => {
  const words = { nl: dutch, en: 'The processing of the personal data takes place for the purpose of the services and in the manner that is set out in this agreement.', de: 'Die Verarbeitung der personenbezogenen Daten erfolgt im Rahmen der Leistungen und in der Weise, die in diesem Vertrag beschrieben ist.' }[language]

  it.each(rules[language].roleSigns.map(({ kind, example }) => [kind, example] as const))('find %s', (kind, example) => {
    expect(doubtsIn(`1. Test\n\n1.1 ${words}\n\n1.2 ${example}\n`)).toEqual([[kind, example]])
  })
})

describe('exchanged roles', () => {
  it('are seen where two parties are called the same and nobody the other', () => {
    const one = 'De school, gevestigd te Breda, hierna te noemen “Verwerker”.'
    const other = 'Datahuis B.V., gevestigd te Assen, hierna te noemen “Verwerker”.'
    expect(doubtsIn(`${one}\n\n${other}\n\n${dutch}`)).toEqual([['same_side_twice', one, other]])
  })

  it('are seen where one party is called both', () => {
    const one = 'Datahuis B.V., gevestigd te Assen, hierna te noemen “Verwerker”.'
    const other = 'Datahuis B.V., gevestigd te Assen, hierna te noemen “Verwerkingsverantwoordelijke”.'
    expect(doubtsIn(`${one}\n\n${other}\n\n${dutch}`)).toEqual([['both_sides', one, other]])
  })

  it('are seen where who pays is introduced as processor', () => {
    expect(doubtsIn(`De Verwerker (hierna: “Klant”) en de Verwerkingsverantwoordelijke (hierna: “Datahuis”) spreken af:\n\n${dutch}`)).toEqual([['usual_name_reversed', 'De Verwerker (hierna: “Klant”) en de Verwerkingsverantwoordelijke (hierna: “Datahuis”) spreken af:']])
  })

  it('are seen where a definition is that of the other', () => {
    expect(doubtsIn(`Definities\n\nVerwerker: de partij die doel en middelen van de verwerking vaststelt.\n\nDatalek: een inbreuk.\n\n${dutch}`)).toEqual([['definition_reversed', 'Verwerker: de partij die doel en middelen van de verwerking vaststelt.']])
  })
})

describe('no exchanged roles', () => {
  it.each([
    ['where each party has its own', 'De school, gevestigd te Breda, hierna te noemen “Verwerkingsverantwoordelijke”.\n\nDatahuis B.V., gevestigd te Assen, hierna te noemen “Verwerker”.'],
    ['where the processor would become controller', 'Verwerker: wie gegevens verwerkt zonder zelf doel en middelen vast te stellen.\n\nIndien Verwerker het doel en de middelen van de verwerking bepaalt, wordt hij als verantwoordelijke beschouwd.'],
    ['where the controller consents to sub-processors, or brings an auditor', 'De Verwerkingsverantwoordelijke mag Verwerker toestaan subverwerkers in te schakelen.\n\nDe Verwerkingsverantwoordelijke mag derden inschakelen voor de audit.'],
    ['where the processor may attend an audit', 'De Verwerker heeft het recht om bij de audit van de Verwerkingsverantwoordelijke aanwezig te zijn.'],
  ])('%s', (_, text) => expect(doubtsIn(`${text}\n\n${dutch}`)).toEqual([]))

  it.each(['leadinfo', 'itemo'] as const)('in %s', async (name) => expect((await shippedAgreement(name)).reading.roleDoubts).toEqual([]))
})
