import { describe, expect, it } from 'vitest'

import { textsIn } from '../text/index.ts'
import { itemNames } from './item-names.ts'
import { cite } from './references.ts'

const sentence = 'De melding bevat in ieder geval de aard van de inbreuk, de betrokken gegevens en de gevolgen.'
const breach = cite({ clause: '7.3', text: sentence })
const names = itemNames(textsIn('nl'), {
  checklist: [
    { id: 'C34', title: 'Back-up', source: { kind: 'control', control: 'C34' }, criteria: [] },
    { id: '7.3-breach-content', title: sentence, source: { kind: 'claim', claim: '7.3-breach-content' }, criteria: [breach] },
  ],
  claims: [{ id: '7.3-breach-content', quote: breach }, { id: '7.3-breach-content-2', quote: breach }, { id: '9.1-secrecy', quote: cite({ clause: '9.1', text: 'Stil.' }) }],
})

describe('what an audit knows by id', () => {
  it('is named in a list as people speak of it, the claims of one clause together and each thing once', () => {
    const ids = ['7.3-breach-content', 'C34', 'F1', '9.1-secrecy', 'notice', '7.3-breach-content-2', 'C34']
    expect(names.inList(ids)).toEqual(['C34 Back-up', 'F1', 'aankondiging', '2 beweringen bij 7.3', 'bewering bij 9.1'])
  })

  it.each([
    ['item', 'C34', 'Back-up', 'toetspunt C34 Back-up'],
    ['item', '7.3-breach-content', sentence, 'bewering bij 7.3: «De melding bevat in ieder geval de aard van de inbreuk, de […]»'],
    ['gap', 'no-restore-test', 'Geen hersteltest', 'leemte (leesregel): Geen hersteltest'],
    ['curatedGap', 'GI-01', 'Geen eigen audit', 'leemte (redactie) GI-01 Geen eigen audit'],
  ] as const)('is named as what a finding rests on: %s %s', (kind, id, title, expected) => {
    expect(names.ofSource({ kind, id, title })).toBe(expected)
  })
})
