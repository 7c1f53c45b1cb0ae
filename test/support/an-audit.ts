import { termIds, type TermId, type TermValue } from '../../shared/agreement/terms/term-values.ts'
import type { Term } from '../../shared/agreement/terms/term.ts'
import type { Assessment, ChecklistItem } from '../../shared/audit/assessment.ts'
import type { Audit } from '../../shared/audit/audit.ts'
import { blankEngagement } from '../../shared/audit/engagement.ts'
import type { Evidence } from '../../shared/audit/evidence.ts'
import type { Finding } from '../../shared/audit/finding.ts'
import { opened, type Opening } from '../../shared/audit/opening-commands.ts'

export type TermValues = { readonly [T in TermId]?: TermValue<T> }

const party = { name: '', registration: '', address: '', contact: '' }

/** A quote as a reading gives it, for texts that need not be found back. */
export function aQuote(clause: string, text: string) {
  return { nodeId: clause, clause, text, range: { start: 0, end: text.length }, rule: 'test' }
}

const sentenceOf = (id: TermId) => `Sentence of ${id}.`

/** An agreement's whole text: a sentence on every term, for terms that have one. */
const text = termIds.map(sentenceOf).join('\n')

/** All thirty terms of a reading, silent but for those given. */
export function termsOf(values: TermValues): Term[] {
  return termIds.map((id) => {
    const value = values[id] ?? null
    const start = text.indexOf(sentenceOf(id))
    const found = { ...aQuote(`clause of ${id}`, sentenceOf(id)), range: { start, end: start + sentenceOf(id).length } }
    const quotes = value === null ? [] : [found]
    return { id, isSilent: value === null, value, quotes, readings: [], alternatives: [], confidence: 1 }
  })
}

/** An audit that was just opened on an agreement that says `values` and is silent on all else. */
export function anAudit(values: TermValues = {}, change: Partial<Audit> = {}): Audit {
  const opening: Opening = {
    id: 'audit-1',
    side: 'controller',
    language: 'nl',
    agreement: {
      source: { fileName: 'agreement.txt', sha256: 'a'.repeat(64), sizeBytes: text.length, format: 'text', encoding: 'utf-8', text, pages: [], remarks: [] },
      reading: {
        readerVersion: '1',
        language: 'nl',
        partyNames: { controller: ['Controller'], processor: ['Processor'] },
        ownNames: { controller: null, processor: null },
        roleDoubts: [],
        outline: [],
        forms: [],
        auditClause: null,
        terms: termsOf(values),
        duties: [],
        claims: [],
        gaps: [],
        contradictions: [],
        controls: [],
      },
      curated: null,
    },
    controller: { ...party, name: 'Opdrachtgever B.V.' },
    processor: { ...party, name: 'Dienstverlener B.V.' },
    subProcessors: [],
    engagement: { ...blankEngagement, title: 'Audit', classification: 'confidential' },
  }
  return { ...opened(opening, { sequence: 1, at: '2026-11-20T09:00:00.000Z', by: { name: 'A', role: 'B', organisation: 'C' } }), ...change }
}

/** A provisional finding on the performance, of medium severity. */
export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    id: 'F1',
    title: 'Access of leavers stays open',
    type: 'performance',
    severity: 'medium',
    sources: [],
    criteria: { clause: '6.1', quote: 'The processor takes appropriate measures.', legalBasis: ['32(1)'], explanation: '' },
    condition: 'Two of ten accounts were open after the last day.',
    cause: '',
    effect: 'Former staff can read personal data.',
    recommendation: 'Close accounts on the last day.',
    level: 'operation',
    evidence: [],
    owner: 'Processor',
    dueOn: null,
    proofRequired: '',
    status: 'provisional',
    raisedAt: '2026-12-18T15:00:00.000Z',
    raisedBy: 'A. Auditor',
    regrades: [],
    withdrawal: null,
    response: null,
    reply: '',
    action: null,
    countsForShift: 'none',
    ...change,
  }
}

/** A document that was supplied, as filed. */
export function anEvidence(change: Partial<Evidence> = {}): Evidence {
  return {
    id: 'E1',
    title: 'A document',
    type: 'EV21',
    strength: 'E5',
    issuer: 'Dienstverlener B.V.',
    holder: 'Dienstverlener B.V.',
    issuedOn: null,
    obtainedOn: '2026-12-18',
    periodFrom: null,
    periodTo: null,
    receivedFrom: 'P. Processor',
    receivedHow: 'by e-mail',
    wasSeenMade: false,
    confidentiality: 'confidential',
    hasPersonalData: false,
    minimisedHow: '',
    language: 'nl',
    deleteOn: null,
    isExample: false,
    details: {},
    file: { fileName: 'document.pdf', sha256: 'b'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf' },
    filedAt: '2026-12-18T15:00:00.000Z',
    filedBy: 'A. Auditor',
    removed: null,
    ...change,
  }
}

/** A control's line of the checklist. */
export function aChecklistItem(change: Partial<ChecklistItem> = {}): ChecklistItem {
  const words = { nl: 'Toets dit.', en: 'Test this.' }
  return {
    id: 'C26',
    source: { kind: 'control', control: 'C26' },
    title: words,
    question: words,
    criteria: [],
    legalBasis: ['32(1)(b)'],
    inAgreement: 'present',
    evidenceWanted: words,
    methods: ['inspect'],
    test: words,
    pitfall: null,
    isPopulationTest: false,
    isKey: false,
    controls: ['C26'],
    ...change,
  }
}

/** An item that was found conform in design and existence. */
export function anAssessment(change: Partial<Assessment> = {}): Assessment {
  return {
    itemId: 'C26',
    conformity: 'conform',
    reason: '',
    levels: { design: 'met', existence: 'met', operation: 'not_tested' },
    methods: ['inspect'],
    sample: null,
    evidence: [],
    observation: '',
    wasRefused: false,
    ...change,
  }
}
