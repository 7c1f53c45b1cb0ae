import { expect, it } from 'vitest'

import { textsIn } from '../../text/index.ts'
import type { Claim } from './claim.ts'
import { claimTitle } from './claim-title.ts'

const topics = [{ id: 'certificate', name: { nl: 'Certificaat', en: 'Certificate' }, controls: [], evidence: { nl: '', en: '' }, test: { nl: '', en: '' }, inDescriptions: false }]
const certified = (stance: 'held' | 'wished' | 'denied'): Claim['certificate'] => ({ standard: 'ISO/IEC 27001', edition: '2022', holder: 'processor', stance, scope: null })

it.each<[topic: string, certificate: Claim['certificate'], nl: string, en: string]>([
  ['certificate', null, 'Certificaat', 'Certificate'],
  ['certificate', certified('held'), 'ISO/IEC 27001 (in bezit)', 'ISO/IEC 27001 (held)'],
  ['certificate', certified('denied'), 'ISO/IEC 27001 (niet in bezit)', 'ISO/IEC 27001 (not held)'],
  ['of-old', null, '', ''],
])('a claim on %s is called by its topic, and its certificate by standard and stance', (topic, certificate, nl, en) => {
  expect([claimTitle({ topic, certificate }, topics, textsIn('nl')), claimTitle({ topic, certificate }, topics, textsIn('en'))]).toEqual([nl, en])
})
