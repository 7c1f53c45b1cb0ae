import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { aQuote, aChecklistItem, aFinding, anAssessment, anAudit, anEvidence } from './an-audit.ts'
import { aClaim, aContradiction, aGap, without } from './a-trail.ts'
import type { Audit } from '../../shared/audit/audit.ts'
import { chainStart, type AuditEvent } from '../../shared/audit/event.ts'
import type { ReportInput } from '../../shared/report/input.ts'
import { buildReport } from '../../shared/report/index.ts'
import type { ReportModel } from '../../shared/report/model.ts'

const at = '2026-12-18T15:00:00.000Z'
const auditor = { name: 'A. Auditor', role: 'Leadauditor', organisation: 'Voorbeeld Audit' }

const reading = (id: string, nl: string, en: string) => ({ id, meaning: { nl, en }, value: null })

/** What the agreement says, with one vague term, a claim, a gap by rule and the same one by a lawyer. */
function agreement(): Audit['agreement'] {
  const { source, reading: silent } = anAudit({
    T01: 'controller',
    T04: 'for_cause_only',
    T08: { kind: 'fixed', count: 28, unit: 'calendar_days', form: 'written' },
    T10: { max: 1, period: 'undefined', years: 1 },
    T20: 'controller_all',
    T21: { amountCents: 99_00, per: 'hour', isCap: false, vat: 'silent' },
  }).agreement
  const gap = aGap({ clauses: ['5.1'], severity: 'high' })
  const statement = without(gap, 'rule', 'isAbsence', 'quotes')
  return {
    source,
    reading: {
      ...silent,
      auditClause: aQuote('10.1', 'De opdrachtgever mag audits laten uitvoeren.'),
      terms: silent.terms.map((term) => (term.id === 'T04' ? { ...term, readings: [reading('R1', 'Alleen dan.', 'Only then.'), reading('R2', 'Ook dan.', 'Then too.')] } : term)),
      claims: [aClaim({ id: 'IC1' }), aClaim({ id: 'IC2', quote: aQuote('Bijlage 2', 'Van alle servers wordt een back-up gemaakt.'), isPopulationClaim: true })],
      gaps: [gap],
      contradictions: [aContradiction({ id: 'breach-terms' })],
      roleDoubts: [{ kind: 'processor_audits', quotes: [aQuote('10.2', 'De verwerker mag de opdrachtgever jaarlijks controleren.')] }],
      forms: [aForm()],
      duties: [{ id: 'breach_notice', isSilent: false, value: { kind: 'fixed', count: 24, unit: 'hours', isSoft: false }, quotes: [aQuote('5.1', 'De verwerker meldt inbreuken binnen 24 uur.')], alternatives: [{ value: { kind: 'fixed', count: 48, unit: 'hours', isSoft: false }, quotes: [aQuote('Bijlage 1', 'Inbreuken worden binnen 48 uur gemeld.')] }], confidence: 0.5 }],
    },
    curated: {
      agreementSha256: source.sha256,
      agreementName: 'Voorbeeldovereenkomst',
      author: 'Mr. J. Jurist',
      writtenOn: '2026-11-01',
      note: { nl: 'Zelf gelezen.', en: 'Read in person.' },
      gaps: [{ ...statement, id: 'GI-1', quotes: ['De verwerker meldt inbreuken.'] }],
      controls: [],
      claims: [],
    },
  }
}

const formClause = (number: string, nl: string, en: string) => ({ number, name: { nl, en }, says: { nl: `De vorm regelt: ${nl}.`, en: `The form settles: ${en}.` } })

/** A form that is followed but for a clause that was changed, one that is missing and one of the parties' own. */
function aForm(): Audit['agreement']['reading']['forms'][number] {
  return {
    formId: 'model-agreement',
    name: { nl: 'Modelovereenkomst', en: 'Model agreement' },
    publisher: 'Branchevereniging',
    year: 2024,
    source: 'https://example.org/model',
    place: 'whole',
    certainty: 'likely',
    clauses: [
      { ...formClause('1', 'Onderwerp', 'Subject'), status: 'same', quote: aQuote('1', 'Deze overeenkomst geldt voor elke verwerking.') },
      { ...formClause('2', 'Audit', 'Audit'), status: 'changed', quote: aQuote('10.1', 'De opdrachtgever mag audits laten uitvoeren.') },
      { ...formClause('3', 'Bewaartermijn', 'Retention'), status: 'missing', quote: null },
    ],
    added: [{ clause: '11', heading: 'Vergoeding', nodeId: 'n11' }],
    quote: null,
  }
}

/** An audit near its end: something tested and something not, a finding of each sort, evidence, a removed piece, costs and a conclusion. */
export function anAuditNearItsEnd(change: Partial<Audit> = {}): Audit {
  const audit = anAudit()
  return {
    ...audit,
    agreement: agreement(),
    processor: { name: 'Dienstverlener B.V.', registration: '12345678', address: 'Kade 1, Utrecht', contact: 'P. Processor' },
    subProcessors: [{ name: 'Hosting B.V.', registration: '', address: 'Meppel', contact: '' }],
    engagement: {
      ...audit.engagement,
      title: 'Controle & toets 2026',
      objective: 'Vaststellen of de overeenkomst wordt nageleefd.',
      periodFrom: '2026-01-01',
      periodTo: '2026-11-30',
      plannedStartOn: '2026-12-18',
      plannedEndOn: '2026-12-18',
      kinds: ['document', 'on_site'],
      sites: [{ name: 'Hoofdkantoor', address: 'Kade 1, Utrecht', isVisited: true, reason: '' }],
      notCovered: [{ what: 'Datacentrum Meppel', reason: 'Geen toegang gekregen.' }],
      team: [{ person: auditor, task: 'lead_auditor', qualifications: 'CIPP/E', independence: 'Geen belang.', isExternal: true, secrecySignedOn: '2026-12-01' }],
      auditees: [{ name: 'P. Processor', role: 'Directeur', organisation: 'Dienstverlener B.V.' }],
      otherCriteria: ['ISO/IEC 27001:2022'],
      distribution: ['Opdrachtgever B.V.', 'Dienstverlener B.V.'],
      retention: 'Zeven jaar.',
      method: 'Documenten gelezen en ter plaatse waargenomen.',
    },
    wholeTextRead: { at, by: auditor.name },
    terms: {
      T04: { kind: 'confirmed', value: 'for_cause_only', reading: 'R2', reason: 'Het recht van 10.1 is algemeen.', at, by: auditor.name },
      T08: { kind: 'corrected', value: { kind: 'fixed', count: 14, unit: 'calendar_days', form: null }, reading: null, reason: 'Zo afgesproken.', at, by: auditor.name },
    },
    preconditions: { trigger: { status: 'contested', explanation: 'Geen concreet vermoeden.', evidence: [], party: 'Dienstverlener B.V.', at, by: auditor.name } },
    notice: { sentOn: '2026-11-19', receivedOn: '2026-11-20', sentHow: 'aangetekend', proof: ['E1'], objection: '', shortReason: '' },
    earlierAudits: { EA1: { id: 'EA1', startedOn: '2025-12-01', description: 'Vorige controle', counts: true, reason: '' } },
    documentRequests: {
      DR1: { id: 'DR1', name: 'Back-uprapport', requestedOn: '2026-12-01', dueOn: '2026-12-15', status: 'received', receivedOn: '2026-12-14', reason: '', evidence: ['E1'] },
      DR2: { id: 'DR2', name: 'Pentestrapport', requestedOn: '2026-12-01', dueOn: '2026-12-15', status: 'refused', receivedOn: null, reason: 'Bedrijfsgeheim.', evidence: [] },
    },
    visits: { V1: { id: 'V1', on: '2026-12-18', place: 'Utrecht', kind: 'fieldwork', from: '09:00', until: '17:00', present: ['P. Processor'], remarks: 'Server bekeken.' } },
    checklist: [
      aChecklistItem({ id: 'C26', isKey: true, criteria: [{ clause: '6.1', quote: 'De verwerker neemt passende maatregelen.' }] }),
      aChecklistItem({ id: 'C27', source: { kind: 'control', control: 'C27' }, controls: ['C27'] }),
      aChecklistItem({ id: 'T10', source: { kind: 'term', term: 'T10' }, title: { nl: 'Aantal controles', en: 'Number of audits' } }),
    ],
    assessments: {
      C26: anAssessment({
        conformity: 'partial',
        methods: ['inspect', 'sample'],
        sample: { population: 10, populationSource: 'HR-export', isPopulationComplete: true, size: 10, selection: 'all', seed: null, deviations: 2 },
        evidence: ['E1'],
        observation: 'Twee van tien accounts waren nog open.',
      }),
      T10: anAssessment({ itemId: 'T10', conformity: 'not_tested', reason: 'Nog niet aan de orde.', levels: { design: 'not_tested', existence: 'not_tested', operation: 'not_tested' }, methods: [], wasRefused: true }),
    },
    notes: { N1: { id: 'N1', itemId: 'C26', text: 'Navragen bij HR.', at, by: auditor.name } },
    evidence: {
      E1: anEvidence({ id: 'E1', title: 'Accountlijst', strength: 'E4', wasSeenMade: true, hasPersonalData: true, deleteOn: '2027-12-18', details: { version: '3' } }),
      E2: anEvidence({ id: 'E2', title: 'Certificaat', type: 'EV01', strength: 'E3', issuedOn: '2024-05-01' }),
      E10: anEvidence({ id: 'E10', title: 'Oude lijst', removed: { at, by: auditor.name, reason: 'Dubbel.' }, file: null }),
    },
    claims: { IC1: { claimId: 'IC1', result: 'proven', explanation: 'Zelf gezien.', evidence: ['E1'] } },
    findings: {
      F1: aFinding({
        id: 'F1',
        status: 'final',
        severity: 'high',
        sources: [{ kind: 'item', id: 'C26' }],
        evidence: ['E1'],
        response: { position: 'disagree', text: 'De accounts waren\ntechnisch uitgeschakeld.', receivedOn: '2027-01-05', from: 'P. Processor' },
        reply: 'Dat is niet aangetoond.',
      }),
      F2: aFinding({ id: 'F2', type: 'agreement', status: 'final', severity: 'medium', title: 'Geen meldtermijn', sources: [{ kind: 'gap', id: 'G1' }], evidence: [] }),
      F3: aFinding({ id: 'F3', status: 'withdrawn', withdrawal: { reason: 'Vergissing.', at, by: auditor.name } }),
    },
    goodPractices: { GP1: { id: 'GP1', title: 'Snelle reactie', description: 'Vragen zijn dezelfde dag beantwoord.', evidence: [] } },
    responseDueOn: '2027-01-08',
    costs: {
      K1: { id: 'K1', claimedBy: 'processor', category: 'assist_on_site', description: 'Medewerking', role: 'beheerder', on: '2026-12-18', quarterHours: 63, rateCents: 99_00, amountCents: null, receipt: null, status: 'accepted', reason: '' },
      K2: { id: 'K2', claimedBy: 'controller', category: 'external_auditor', description: 'Auditor', role: '', on: null, quarterHours: null, rateCents: null, amountCents: 3360_00, receipt: null, status: 'claimed', reason: '' },
    },
    costShift: null,
    yearlyContractValueCents: 3000_00,
    conclusion: { agreement: 'meets_partly', performance: 'meets_partly', summary: 'Deels op orde.', reason: 'Zie de bevindingen.' },
    ...change,
  }
}

/** Two lines of a trail; their hashes are not real. */
export const someEvents: readonly AuditEvent[] = [
  { sequence: 1, at, by: auditor, command: 'audit.open', payload: { id: 'audit-1' }, previousHash: chainStart, hash: '1'.repeat(64) },
  { sequence: 2, at, by: auditor, command: 'visit.remove', payload: { id: 'V0', reason: 'Verkeerde dag.' }, previousHash: '1'.repeat(64), hash: '2'.repeat(64) },
]

export function aReportInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    audit: anAuditNearItsEnd(),
    events: someEvents,
    catalogue: loadCatalogue(),
    language: 'nl',
    version: 1,
    status: 'draft',
    generatedAt: '2027-01-15T10:00:00.000Z',
    product: { name: 'art28', version: '0.1.0' },
    ...change,
  }
}

export function aReport(change: Partial<ReportInput> = {}): ReportModel {
  return buildReport(aReportInput(change))
}
