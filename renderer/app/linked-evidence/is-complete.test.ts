import { expect, it } from 'vitest'

import { anAudit } from '../../../test/support/an-audit.ts'
import { firstDescription } from '../new-evidence/first-description.ts'
import { isComplete } from './is-complete.ts'

const photo = { fileName: 'IMG_1.jpg', sha256: 'c'.repeat(64), sizeBytes: 3, mediaType: 'image/jpeg' }
const first = { ...firstDescription(photo, { audit: anAudit(), on: '2026-12-18', ownAdministration: '' }), receivedHow: 'overhandigd' }

it.each([
  ['the title is missing', { title: ' ' }, false],
  ['nobody is named as its source', { receivedFrom: '' }, false],
  ['nobody said how it was received', { receivedHow: '' }, false],
  ['personal data are not minimised', { hasPersonalData: true }, false],
  ['all is said', { hasPersonalData: true, minimisedHow: 'gemaskeerd' }, true],
])('can be filed or not when %s [S14]', (_, change, can) => {
  expect(isComplete({ ...first, ...change })).toBe(can)
})
