import { expect, it } from 'vitest'

import type { DocumentRequest } from '../../../shared/audit/preparation.ts'
import { isOverdue } from './overdue.ts'
import { requestsOf, usualDocuments } from './usual-documents.ts'

const asked: DocumentRequest = { id: 'D3', name: 'Register', requestedOn: '2026-11-01', dueOn: '2026-11-10', status: 'requested', receivedOn: null, reason: '', evidence: [] }
const document = (id: string, nl: string) => ({ id, name: { nl, en: id }, controls: [], evidenceType: null })

it('leaves out what was asked for, and counts on', () => {
  const audit = { documentRequests: { D3: asked }, language: 'nl' } as const
  const usual = usualDocuments(audit, [document('register', 'Register'), document('policy', 'Beleid'), document('tests', 'Toetsen')])
  const ids = requestsOf(audit, usual, '2026-11-20', null).map(({ payload }) => payload)
  expect(ids).toMatchObject([{ id: 'D4', name: 'Beleid' }, { id: 'D5', name: 'Toetsen' }])
})

it('calls overdue only what is still awaited after its day', () => {
  expect([isOverdue(asked, '2026-11-10'), isOverdue(asked, '2026-11-11'), isOverdue({ ...asked, status: 'refused' }, '2026-11-11')]).toEqual([false, true, false])
})
