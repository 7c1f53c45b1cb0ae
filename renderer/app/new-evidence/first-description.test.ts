import { expect, it, test } from 'vitest'

import { anAudit } from '../../../test/support/an-audit.ts'
import { aTrail } from '../../../test/support/a-trail.ts'
import { firstDescription, titleFrom } from './first-description.ts'

const file = { fileName: 'ISO_27001.pdf', sha256: 'c'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf' }
const origin = { audit: anAudit(), on: '2026-12-18', ownAdministration: 'eigen administratie' }

it('supposes of a file that it was supplied today, and of none that it is a statement', () => {
  expect(firstDescription(file, origin)).toMatchObject({ title: 'ISO 27001', type: 'EV01', strength: 'E5', wasSeenMade: false, obtainedOn: '2026-12-18', receivedFrom: 'Dienstverlener B.V.' })
  expect(firstDescription(null, origin)).toMatchObject({ title: '', type: 'EV19', strength: 'E6' })
})

it('knows how a processor came by its own evidence, and supposes nothing of how an auditor did', () => {
  expect(firstDescription(file, { ...origin, audit: anAudit({}, { side: 'processor' }) }).receivedHow).toBe('eigen administratie')
  expect(firstDescription(file, origin).receivedHow).toBe('')
})

it.each([['a file', file], ['a statement', null]])('is accepted of %s once somebody said the rest', (_, given) => {
  const said = { title: 'Stuk', receivedHow: 'overhandigd' }
  expect(aTrail().refusal('evidence.attach', { ...firstDescription(given, origin), ...said, id: 'E1', file: given })).toBeUndefined()
})

test.each([
  ['Beleid_2026 v1.2.pdf', 'Beleid 2026 v1.2'],
  ['.pdf', '.pdf'],
  ['zonder ending', 'zonder ending'],
])('makes of the file name %s the title %s', (fileName, title) => expect(titleFrom(fileName)).toBe(title))
