import { expect, it, test } from 'vitest'

import { anEvidence } from '../../../test/support/an-audit.ts'
import { aTrailAtWork, anAttachment } from '../../../test/support/a-trail.ts'
import { type EvidenceFilter, evidenceRows, everything, filterRows, isFiltering, twinOf } from './evidence-rows.ts'

const file = { fileName: 'herstel.pdf', sha256: 'c'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf' }
const { now } = aTrailAtWork()
  .do('evidence.attach', anAttachment({ id: 'E10', title: 'Hersteltest', type: 'EV14', strength: 'E5', file }))
  .do('evidence.attach', anAttachment({ id: 'E2', title: 'Verlopen certificaat', type: 'EV01', strength: 'E3', issuedOn: '2020-01-01', details: { expiresOn: '2023-01-01' } }))
  .do('evidence.remove', { id: 'B', reason: 'Dubbel' })
const rows = evidenceRows(now, '2026-12-18', (type) => `soort ${type}`)
const found = (filter: Partial<EvidenceFilter>) => filterRows(rows, { ...everything, ...filter }).map(({ id }) => id)

it('lists every piece there ever was, E2 before E10, and judges none that was removed', () => {
  expect(rows.map(({ id }) => id)).toEqual(['A', 'B', 'E2', 'E10'])
  expect(rows[1]!.judgement.results).toEqual([])
  expect(rows[0]!.uses).toEqual([{ kind: 'finding', id: 'A' }])
})

test.each([
  ['the words of its type, in any order', { words: 'EV14 hersteltest' }, ['E10']],
  ['the name of its file', { words: 'HERSTEL.PDF' }, ['E10']],
  ['its type', { type: 'EV01' }, ['E2']],
  ['its strength', { strength: 'E3' as const }, ['E2']],
  ['what the rules make of it', { standing: 'bad' as const }, ['E2']],
  ['being unused', { isUnusedOnly: true, isRemovedShown: true }, ['E2', 'E10']],
  ['nothing in particular, removed ones left out', {}, ['A', 'E2', 'E10']],
  ['nothing in particular, removed ones too', { isRemovedShown: true }, ['A', 'B', 'E2', 'E10']],
])('finds a piece by %s', (_, filter, ids) => expect(found(filter)).toEqual(ids))

test.each([
  ['a word', { words: 'x' }, true],
  ['a choice', { type: 'EV01' }, true],
  ['removed pieces shown too', { isRemovedShown: true }, true],
  // As it is read back from where it was kept.
  ['a choice that was taken back', {}, false],
])('knows whether there is something to reset: %s', (_, filter, is) => expect(isFiltering({ ...everything, ...filter })).toBe(is))

it('knows a file by its bytes, unless the piece was removed', () => {
  const removed = { at: '2026-12-18T09:00:00Z', by: 'Anna', reason: 'Dubbel' }
  const pieces = { A: anEvidence({ id: 'A', file, removed }), B: anEvidence({ id: 'B', file: { ...file, fileName: 'ander.pdf' } }) }
  expect(twinOf({ evidence: pieces }, file.sha256)?.id).toBe('B')
  expect(twinOf({ evidence: {} }, file.sha256)).toBeNull()
  expect(twinOf({ evidence: pieces }, undefined)).toBeNull()
})
