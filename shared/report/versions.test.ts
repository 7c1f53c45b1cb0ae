import { describe, expect, it } from 'vitest'

import { anAuditNearItsEnd, aReport } from '../../test/support/a-report.ts'
import { reportModelText } from './model.ts'

const replaced = { fileName: 'oud.docx', sha256: 'c'.repeat(64), sizeBytes: 12 }
const amendment = { replaced, inForceOn: '2026-12-01', reason: 'Heronderhandeld.', stood: 3, putBack: 2, at: '2026-12-02T09:00:00.000Z', by: 'A. Auditor' }

describe('the versions of the agreement in the report', () => {
  it('are left out where there was one, so that a report frozen before can be made again', () => {
    expect(reportModelText(aReport())).not.toContain('"versions"')
  })

  it('are told with what each put back, and what became of that', () => {
    const audit = anAuditNearItsEnd()
    const { T08, ...terms } = audit.terms
    const { criteria } = aReport({
      audit: {
        ...audit,
        terms,
        amendments: [amendment],
        putBack: [
          { kind: 'term', id: 'T08', why: 'changed', earlier: T08! },
          { kind: 'item', id: 'C26', why: 'gone', earlier: audit.assessments['C26']! },
          { kind: 'claim', id: 'IC9', why: 'gone', earlier: { ...audit.claims['IC1']!, claimId: 'IC9' } },
        ],
      },
    })
    expect(criteria.versions).toEqual({
      replaced: [amendment],
      putBack: [
        { kind: 'term', id: 'T08', name: 'Auditvoorwaarde T08 Aankondiging', why: 'changed', state: 'open' },
        { kind: 'item', id: 'C26', name: 'Toetspunt C26 Toets dit.', why: 'gone', state: 'given' },
        { kind: 'claim', id: 'IC9', name: 'Bewering IC9', why: 'gone', state: 'lapsed' },
      ],
    })
    expect(criteria.remarks).toContainEqual({ code: 'answers_put_back', facts: { count: 1 } })
  })
})
