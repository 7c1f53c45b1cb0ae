import { expect, it } from 'vitest'

import { anAudit } from '../../../test/support/an-audit.ts'
import { aTrail } from '../../../test/support/a-trail.ts'
import { filedAs, firstDescription, isComplete } from './new-evidence.ts'

const photo = { fileName: 'IMG_1.jpg', sha256: 'c'.repeat(64), sizeBytes: 3, mediaType: 'image/jpeg' }
const first = firstDescription([photo], anAudit(), '2026-12-18', 'overhandigd')

it('supposes nothing stronger than a document that the processor supplied', () => {
  expect(first).toMatchObject({ type: 'EV18', strength: 'E5', wasSeenMade: false, receivedFrom: 'Dienstverlener B.V.', obtainedOn: '2026-12-18' })
  expect(firstDescription([{ ...photo, mediaType: 'application/pdf' }], anAudit(), '2026-12-18', 'overhandigd').type).toBe('EV21')
})

it('files what it supposes without a refusal', () => {
  expect(aTrail().refusal('evidence.attach', filedAs(first, 'E1', 'Foto', photo))).toBeUndefined()
})

it.each([
  ['a title is missing', first, ['Foto', ' '], false],
  ['nobody is named as its source', { ...first, receivedFrom: '' }, ['Foto'], false],
  ['personal data are not minimised', { ...first, hasPersonalData: true }, ['Foto'], false],
  ['all is said', { ...first, hasPersonalData: true, minimisedHow: 'gemaskeerd' }, ['Foto'], true],
])('can be filed or not when %s [S14]', (_, description, titles, can) => {
  expect(isComplete(description, titles)).toBe(can)
})
