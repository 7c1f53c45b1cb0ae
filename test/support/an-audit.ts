import { termIds, type TermId, type TermValue } from '../../shared/agreement/term-values.ts'
import type { Term } from '../../shared/agreement/term.ts'
import type { Audit } from '../../shared/audit/audit.ts'

export type TermValues = { readonly [T in TermId]?: TermValue<T> }

const party = { name: '', registration: '', address: '', contact: '' }

/** A quote as a reading gives it, for texts that need not be found back. */
export function aQuote(clause: string, text: string) {
  return { nodeId: clause, clause, text, range: { start: 0, end: text.length }, rule: 'test' }
}

/** All thirty terms of a reading, silent but for those given. */
export function termsOf(values: TermValues): Term[] {
  return termIds.map((id) => {
    const value = values[id] ?? null
    const quotes = value === null ? [] : [aQuote(`clause of ${id}`, `Sentence of ${id}.`)]
    return { id, isSilent: value === null, value, quotes, readings: [], alternatives: [], confidence: 1 }
  })
}

/** An audit that was just opened on an agreement that says `values` and is silent on all else. */
export function anAudit(values: TermValues = {}, change: Partial<Audit> = {}): Audit {
  const text = 'An agreement.'
  return {
    id: 'audit-1',
    openedAt: '2026-11-20T09:00:00.000Z',
    side: 'controller',
    language: 'nl',
    agreement: {
      source: { fileName: 'agreement.txt', sha256: 'a'.repeat(64), sizeBytes: text.length, format: 'text', encoding: 'utf-8', text, pages: [] },
      reading: {
        readerVersion: '1',
        language: 'nl',
        partyNames: { controller: ['Controller'], processor: ['Processor'] },
        outline: [],
        auditClause: null,
        terms: termsOf(values),
        claims: [],
        gaps: [],
        controls: [],
      },
      curated: null,
    },
    controller: { ...party, name: 'Opdrachtgever B.V.' },
    processor: { ...party, name: 'Dienstverlener B.V.' },
    subProcessors: [],
    engagement: {
      title: 'Audit',
      objective: '',
      classification: 'confidential',
      assurance: 'none',
      riskClass: 'unknown',
      periodFrom: null,
      periodTo: null,
      plannedStartOn: null,
      plannedEndOn: null,
      kinds: [],
      sites: [],
      notCovered: [],
      team: [],
      auditees: [],
      otherCriteria: [],
      distribution: [],
      retention: '',
      method: '',
    },
    wholeTextRead: null,
    terms: {},
    preconditions: {},
    notice: null,
    earlierAudits: {},
    documentRequests: {},
    visits: {},
    checklist: [],
    assessments: {},
    notes: {},
    evidence: {},
    claims: {},
    findings: {},
    goodPractices: {},
    responseDueOn: null,
    costs: {},
    costShift: null,
    yearlyContractValueCents: null,
    conclusion: null,
    frozen: null,
    versions: 0,
    ...change,
  }
}
