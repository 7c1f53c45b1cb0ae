import { expect, it, test } from 'vitest'

import { loadCatalogue } from '../../../electron/services/catalogue.ts'
import { anAudit } from '../../../test/support/an-audit.ts'
import { aTrailAtWork } from '../../../test/support/a-trail.ts'
import { firstDescription } from '../../app/new-evidence/first-description.ts'
import { missingFields, recordable, refusalOf } from './evidence-draft.ts'

const file = { fileName: 'ISO_27001.pdf', sha256: 'c'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf' }
const origin = { audit: anAudit(), on: '2026-12-18', ownAdministration: 'eigen administratie' }
const certificate = loadCatalogue().evidenceTypes.find(({ id }) => id === 'EV01')

it('misses of a new file how an auditor received it', () => {
  expect(missingFields(firstDescription(file, origin))).toEqual(['receivedHow'])
  expect(missingFields(firstDescription(file, { ...origin, audit: { ...origin.audit, side: 'processor' } }))).toEqual([])
})

it('records what the type asks for, and nothing that is empty or belongs to another type', () => {
  const draft = { ...firstDescription(file, origin), minimisedHow: 'gemaskeerd', details: { edition: 'iso_27001_2022', scope: '', sites: [], hosts: ['a'], namesService: false } }
  expect(recordable(draft, certificate)).toMatchObject({ minimisedHow: '', details: { edition: 'iso_27001_2022', namesService: false } })
  expect(Object.keys(recordable(draft, certificate).details)).toEqual(['edition', 'namesService'])
})

test.each([
  ['a certificate as an observation', { strength: 'E2' as const }, file, 'evidence.certificateTooStrong'],
  ['a report without a file', { strength: 'E3' as const }, null, 'evidence.fileMissing'],
  ['a day to come', { obtainedOn: '2029-01-01' }, file, 'dates.inFuture'],
  ['what the rules allow', {}, file, undefined],
])('says beforehand what would be refused: %s', (_, change, given, code) => {
  const audit = aTrailAtWork().now
  expect(refusalOf(audit, 'E1', given, { ...firstDescription(file, origin), ...change }, '2026-12-18T12:00:00Z')?.code).toBe(code)
})
