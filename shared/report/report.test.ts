import { describe, expect, it } from 'vitest'

import { aFinding, anAssessment, anEvidence } from '../../test/support/an-audit.ts'
import { anAuditNearItsEnd, aReport, aReportInput, someEvents } from '../../test/support/a-report.ts'
import { aSignature } from '../../test/support/a-trail.ts'
import { buildReport } from './index.ts'
import { ReportModel, reportModelText } from './model.ts'

const audit = anAuditNearItsEnd()
const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code)

describe('the report', () => {
  it('fits its published shape, in both languages', () => {
    expect(ReportModel.parse(aReport())).toEqual(aReport())
    expect(ReportModel.parse(aReport({ language: 'en' })).language).toBe('en')
  })

  it('is the same when made again, also after it was frozen and signed', () => {
    const frozen = { version: 1, at: '2027-01-15T10:00:00.000Z', by: 'A. Auditor', modelSha256: { nl: 'e'.repeat(64), en: 'f'.repeat(64) }, signatures: [aSignature] }
    const line = { ...someEvents[1]!, sequence: 3, command: 'report.freeze', payload: {} }
    const later = aReport({ audit: { ...audit, frozen, versions: 1 }, events: [...someEvents, line, { ...line, sequence: 4, command: 'report.sign' }] })
    expect(reportModelText(later)).toBe(reportModelText(aReport()))
  })

  it('keeps people’s words and quotes as they were given, whatever its language', () => {
    const english = aReport({ language: 'en' })
    expect(english.responses.responses.find(({ findingId }) => findingId === 'F1')?.response?.text).toBe('De accounts waren\ntechnisch uitgeschakeld.')
    expect(english.criteria.agreement.auditClause?.text).toBe('De opdrachtgever mag audits laten uitvoeren.')
  })

  it('never says that nothing is wrong', () => {
    const empty = { ...audit, findings: {}, agreement: { ...audit.agreement, curated: null, reading: { ...audit.agreement.reading, gaps: [] } } }
    const report = aReport({ audit: empty })
    expect(reportModelText(report)).not.toMatch(/geen (gebreken|leemten|tekortkomingen)/iu)
    expect(codes(report.agreementFindings.remarks)).toContain('reading_proposes_only')
  })
})

describe('what was not tested', () => {
  const report = aReport()

  it('is listed with its reason, or without one, and counted', () => {
    expect(report.scope.notTested.map(({ itemId, reason, wasRefused }) => [itemId, reason, wasRefused])).toEqual([
      ['C27', '', false],
      ['T10', 'Nog niet aan de orde.', true],
    ])
    expect(report.summary.counts.items).toMatchObject({ total: 3, byConformity: { conform: 0, partial: 1, not_tested: 2 } })
    expect(report.summary.counts.claims).toMatchObject({ total: 2, byResult: { proven: 1, not_tested: 1 } })
  })

  it('lowers what can be concluded, and a conclusion above it says that it departs', () => {
    const { proposal, remarks } = report.summary
    expect(proposal).toMatchObject({ agreement: 'meets_largely', performance: 'no_conclusion', departs: true })
    expect(proposal.grounds.performance.join(' ')).toContain('1 niet getoetst of niet te bepalen (50 procent)')
    expect(codes(remarks)).toEqual(expect.arrayContaining(['conclusion_departs', 'items_not_tested', 'items_without_reason', 'terms_unconfirmed', 'documents_not_received', 'evidence_removed']))
  })

  it('is never taken for conform where a document did not come', () => {
    expect(report.method.documentRequests.map(({ id, status }) => [id, status])).toEqual([['DR1', 'received'], ['DR2', 'refused']])
  })
})

function summaryWith(qualifications: string, assurance: 'none' | 'assurance_3000D') {
  const [lead] = audit.engagement.team
  return aReport({ audit: { ...audit, engagement: { ...audit.engagement, assurance, team: [{ ...lead!, qualifications }] } } }).summary
}

describe('the words of assurance', () => {
  it.each([
    ['CIPP/E', 'none', 'none', false],
    ['RE', 'assurance_3000D', 'assurance_3000D', false],
    ['CIPP/E', 'assurance_3000D', 'none', true],
  ] as const)('with %s and %s allow %s', (qualifications, assurance, statement, isRemarked) => {
    const summary = summaryWith(qualifications, assurance)
    expect(summary.statement).toBe(statement)
    expect(codes(summary.remarks).includes('assurance_not_allowed')).toBe(isRemarked)
  })
})

describe('the findings', () => {
  const report = aReport()

  it('stand by type and severity, those withdrawn apart', () => {
    expect(report.findings.findings.map(({ id }) => id)).toEqual(['F2', 'F1'])
    expect(report.findings.withdrawn.map(({ id }) => id)).toEqual(['F3'])
    expect(report.findings.findings[1]).toMatchObject({ sources: [{ kind: 'item', id: 'C26', title: 'Toets dit.' }], evidence: [{ id: 'E1', title: 'Accountlijst', sha256: 'b'.repeat(64) }] })
  })

  it('on which the two sides differ stay visible as such', () => {
    expect(report.responses.responses.map(({ findingId, isUnresolved }) => [findingId, isUnresolved])).toEqual([['F2', false], ['F1', true]])
    expect(report.responses.remarks).toEqual([{ code: 'responses_missing', facts: { count: 1 } }])
  })

  it('on the agreement tell a rule’s work from an editor’s', () => {
    expect(report.agreementFindings.ruleGaps).toMatchObject([{ id: 'G1', rule: 'no-term', standing: 'adopted', findings: ['F2'] }])
    expect(report.agreementFindings.curated).toMatchObject({ author: 'Mr. J. Jurist', gaps: [{ id: 'GI-1', findings: [] }] })
  })

  it('show both sides of a contradiction, with what each says', () => {
    expect(report.agreementFindings.contradictions).toMatchObject([
      { id: 'breach-terms', standing: 'candidate', values: ['Binnen 24 uur.', 'Binnen 48 uur.'], quotes: [{ clause: '5.1' }, { clause: 'Bijlage 1' }] },
    ])
  })

  it('name the finding in which a person took a contradiction over', () => {
    const taken = aReport({ audit: { ...audit, findings: { F9: aFinding({ id: 'F9', type: 'agreement', sources: [{ kind: 'contradiction', id: 'breach-terms' }] }) } } })
    expect(taken.agreementFindings.contradictions).toMatchObject([{ standing: 'adopted', findings: ['F9'] }])
    expect(taken.findings.findings).toMatchObject([{ sources: [{ kind: 'contradiction', title: 'Twee termijnen.' }] }])
  })

  it('tell where the roles are doubtful, and why', () => {
    expect(report.agreementFindings.roleDoubts).toEqual([
      { kind: 'processor_audits', why: expect.stringContaining('het recht is andersom'), quotes: [{ clause: '10.2', text: 'De verwerker mag de opdrachtgever jaarlijks controleren.', rule: 'test' }] },
    ])
  })

  it('stand beside the known form that the agreement follows, and what became of its clauses', () => {
    expect(report.annexes.forms).toMatchObject([
      {
        name: 'Modelovereenkomst',
        certainty: 'likely',
        counts: { all: 3, kept: 1, changed: 1, missing: 1, added: 1 },
        clauses: [{ status: 'same' }, { status: 'changed', says: 'De vorm regelt: Audit.', quote: { clause: '10.1' } }, { status: 'missing', quote: null }],
        added: [{ clause: '11', heading: 'Vergoeding' }],
      },
    ])
  })

  it('from an absence stay unconfirmed until somebody read the whole text', () => {
    const unread = aReport({ audit: { ...audit, wholeTextRead: null, findings: {} } })
    expect(unread.agreementFindings.ruleGaps).toMatchObject([{ standing: 'unconfirmed' }])
    expect(codes(unread.summary.remarks)).toContain('whole_text_not_read')
  })
})

const undoing = (sequence: number, target: number) => ({ ...someEvents[1]!, sequence, command: 'audit.undo', payload: { sequence: target } })

describe('the annexes', () => {
  it('mark every term that nobody confirmed as a proposal', () => {
    const { annexes, criteria } = aReport()
    expect(annexes.terms).toHaveLength(30)
    expect(annexes.terms.filter(({ decision }) => decision !== 'proposed')).toMatchObject([
      { id: 'T04', decision: 'confirmed', reading: { id: 'R2', meaning: 'Ook dan.' } },
      { id: 'T08', decision: 'corrected', valueText: 'De controle wordt ten minste 14 kalenderdagen vooraf aangekondigd.', proposedText: 'De controle wordt ten minste 28 kalenderdagen vooraf aangekondigd. De aankondiging is schriftelijk.' },
    ])
    expect(criteria.chosenReadings).toMatchObject([{ term: 'T04', chosen: { id: 'R2' }, others: [{ id: 'R1', meaning: 'Alleen dan.' }], by: 'A. Auditor' }])
    expect(criteria.unconfirmed).toHaveLength(28)
  })

  it('tell the duties in words, with what other sentences say', () => {
    expect(aReport().annexes.duties).toMatchObject([
      {
        id: 'breach_notice',
        name: 'Melding van een inbreuk',
        valueText: 'De verwerker meldt een inbreuk binnen 24 uur.',
        alternatives: [{ valueText: 'De verwerker meldt een inbreuk binnen 48 uur.', quotes: [{ clause: 'Bijlage 1' }] }],
      },
    ])
  })

  it('index all evidence in the order people count, also what was removed', () => {
    const { annexes } = aReport()
    expect(annexes.evidence.map(({ id, removed }) => [id, removed?.reason])).toEqual([['E1', undefined], ['E2', undefined], ['E10', 'Dubbel.']])
    expect(annexes.evidence[0]!.usedFor).toEqual(expect.arrayContaining(['C26', 'IC1', 'F1', 'DR1']))
  })

  it('tell the trail in words, with reasons', () => {
    expect(aReport().annexes.trail.map(({ commandText, subject, reason }) => [commandText, subject, reason])).toEqual([
      ['Controle geopend', 'audit-1', ''],
      ['Werkdag verwijderd', 'V0', 'Verkeerde dag.'],
    ])
  })

  it('tell undoing from taking it back', () => {
    const { trail } = aReport({ events: [...someEvents, undoing(3, 2), undoing(4, 3), undoing(5, 4)] }).annexes
    expect(trail.slice(2).map(({ commandText, subject }) => [commandText, subject])).toEqual([
      ['Handeling ongedaan gemaakt', '2'],
      ['Ongedaan maken herroepen', '3'],
      ['Handeling ongedaan gemaakt', '4'],
    ])
  })

  it('run from the oldest day to the newest', () => {
    const days = aReport().annexes.timeline.map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
    expect(days.at(0)).toBe('2025-12-01')
  })
})

describe('reliance on others’ reports', () => {
  it('is not taken for granted: what was not verified is to be verified', () => {
    expect(aReport().reliance).toMatchObject({ reports: [{ evidenceId: 'E2', reliance: 'to_verify' }], remarks: [{ code: 'certificates_to_verify', facts: { count: 1 } }] })
  })

  it('is none on a certificate that expired before the audit', () => {
    const evidence = { E2: anEvidence({ id: 'E2', type: 'EV01', strength: 'E3', details: { expiresOn: '2026-01-31' } }) }
    expect(aReport({ audit: { ...audit, evidence } }).reliance.reports).toMatchObject([{ reliance: 'none' }])
  })
})

describe('a large audit', () => {
  it('of ten thousand items is reported in a few seconds', () => {
    const [item] = audit.checklist
    const checklist = Array.from({ length: 10_000 }, (_, index) => ({ ...item!, id: `C${index}` }))
    const assessments = Object.fromEntries(checklist.map(({ id }) => [id, anAssessment({ itemId: id })]))
    const started = performance.now()
    const report = buildReport(aReportInput({ audit: { ...audit, checklist, assessments } }))
    expect(report.annexes.checklist).toHaveLength(10_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
