import { describe, expect, it } from 'vitest'

import type { DocumentRequest } from '../../../shared/audit/preparation.ts'
import { documentCommands } from './document-commands.ts'

const today = '2026-12-10'
const listed: DocumentRequest = { id: 'D1', name: 'Plattegrond', requestedOn: '2026-12-01', dueOn: '2026-12-20', status: 'requested', receivedOn: null, reason: '', evidence: [] }
const document = { id: 'D1', name: 'Plattegrond', request: listed }

describe('a document of the pack', () => {
  it('is put on the list before evidence is linked to it', () => {
    const [record, update] = documentCommands({ ...document, request: null }, { evidence: ['E1'] }, today)
    expect(record).toEqual({ kind: 'request.record', payload: { id: 'D1', name: 'Plattegrond', requestedOn: today, dueOn: null } })
    expect(update).toEqual({ kind: 'request.update', payload: { id: 'D1', status: 'received', receivedOn: today, reason: '', evidence: ['E1'] } })
  })

  it('keeps the day on which it first lay ready', () => {
    const ready: DocumentRequest = { ...listed, status: 'received', receivedOn: '2026-12-05', evidence: ['E1'] }
    expect(documentCommands({ ...document, request: ready }, { evidence: ['E1', 'E2'] }, today)[0]?.payload).toMatchObject({ receivedOn: '2026-12-05' })
  })

  it('is still to be made ready when the last evidence is taken away', () => {
    const ready: DocumentRequest = { ...listed, status: 'received', receivedOn: '2026-12-05', evidence: ['E1'] }
    expect(documentCommands({ ...document, request: ready }, { evidence: [] }, today)).toEqual([
      { kind: 'request.update', payload: { id: 'D1', status: 'requested', receivedOn: null, reason: '', evidence: [] } },
    ])
  })

  it('does not exist where a reason says so, until evidence shows otherwise', () => {
    expect(documentCommands(document, { reason: 'Er is geen plattegrond.' }, today)[0]?.payload).toMatchObject({ status: 'not_available', reason: 'Er is geen plattegrond.' })
    const absent: DocumentRequest = { ...listed, status: 'not_available', reason: 'Er is geen plattegrond.' }
    expect(documentCommands({ ...document, request: absent }, { evidence: ['E1'] }, today)[0]?.payload).toMatchObject({ status: 'received', reason: '' })
  })
})
