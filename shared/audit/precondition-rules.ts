import type { TermId } from '../agreement/terms/term-values.ts'
import type { Audit } from './audit.ts'
import { effectiveTerm } from './effective-term.ts'
import { documentsOutside, missingDocuments } from './incomplete-criterion.ts'
import { checkNotice } from './notice-dates.ts'
import type { Precondition, PreconditionFact, PreconditionJudgement } from './precondition.ts'
import type { PreconditionId } from './preparation.ts'
import { triggerRule } from './trigger-rule.ts'
import { yearlyLimit } from './yearly-limit.ts'

const judged = (gate: Precondition['gate'], change: Partial<PreconditionJudgement> = {}): PreconditionJudgement => ({
  gate,
  isApplicable: true,
  isMet: false,
  obstacles: [],
  notes: [],
  ...change,
})
const notApplicable = judged('none', { isApplicable: false })

const workers = (audit: Audit) => audit.engagement.team.filter((member) => member.task !== 'observer')

function independentThirdParty(audit: Audit): PreconditionJudgement {
  const may = effectiveTerm(audit, 'T02').value ?? []
  if (!may.includes('independent_third_party') || may.includes('controller_self') || may.includes('mandated_auditor')) return notApplicable
  const team = workers(audit)
  const notExternal = team.filter((member) => !member.isExternal).map(({ person }) => ({ kind: 'member_not_external', name: person.name }) as const)
  const unstated = team.filter((member) => member.isExternal && member.independence === '').map(({ person }) => ({ kind: 'independence_unstated', name: person.name }) as const)
  const nobody = team.some((member) => member.isExternal) ? [] : [{ kind: 'no_external_auditor' } as const]
  return judged('hard', { obstacles: [...nobody, ...notExternal], notes: [{ kind: 'third_party_only' }, ...unstated] })
}

function auditorQuality(audit: Audit): PreconditionJudgement {
  const quality = effectiveTerm(audit, 'T03').value
  const team = workers(audit)
  const missing = team.filter((member) => member.qualifications === '' || member.independence === '').map(({ person }) => ({ kind: 'qualifications_missing', name: person.name }) as const)
  const notes: PreconditionFact[] = [...missing]
  if (team.length === 0) notes.push({ kind: 'no_team' })
  if (quality?.qualified === 'undefined') notes.push({ kind: 'quality_undefined' })
  if (quality?.qualified === 'named') notes.push({ kind: 'quality_named', names: quality.named })
  if (quality?.isCompetitorExcluded) notes.push({ kind: 'competitor_excluded' })
  if (quality?.hasProcessorVeto) notes.push({ kind: 'processor_veto' })
  const isPlain = !quality?.hasProcessorVeto && !quality?.isCompetitorExcluded && quality?.qualified !== 'named'
  return judged(quality ? 'soft' : 'none', { isMet: isPlain && team.length > 0 && missing.length === 0, notes })
}

function scope(audit: Audit): PreconditionJudgement {
  const notes: PreconditionFact[] = []
  if (audit.engagement.objective === '') notes.push({ kind: 'objective_missing' })
  if (audit.engagement.sites.length === 0) notes.push({ kind: 'sites_missing' })
  return judged('soft', { isMet: notes.length === 0, notes })
}

function methods(audit: Audit): PreconditionJudgement {
  const { kinds } = audit.engagement
  const named = effectiveTerm(audit, 'T07').value ?? []
  const unnamed = kinds.filter((kind) => kind !== 'technical_test').filter((kind) => named.length > 0 && !named.includes(kind))
  const notes: PreconditionFact[] = unnamed.map((method) => ({ kind: 'method_unnamed', method }))
  if (kinds.length === 0) notes.push({ kind: 'kinds_missing' })
  const needsWaiver = kinds.includes('technical_test')
  if (needsWaiver) notes.push({ kind: 'technical_test_needs_waiver' })
  return judged('soft', { isMet: kinds.length > 0 && !needsWaiver, notes })
}

function notice(audit: Audit): PreconditionJudgement {
  const check = checkNotice(audit)
  const fact = { kind: 'notice', check } as const
  const isMet = check.outcome === 'in_time' || check.outcome === 'shortened'
  return judged('soft', { isMet, obstacles: isMet ? [] : [fact], notes: isMet ? [fact] : [] })
}

function yearly(audit: Audit): PreconditionJudgement {
  const limit = yearlyLimit(audit)
  if (limit.outcome === 'no_limit') return notApplicable
  return judged('hard', { isMet: limit.outcome === 'ok_all_readings', notes: [{ kind: 'yearly_limit', limit }] })
}

function secrecy(audit: Audit): PreconditionJudgement {
  const term = effectiveTerm(audit, 'T14').value
  const team = audit.engagement.team
  const mustSign = term?.kind === 'nda_signed' ? team : team.filter((member) => member.isExternal)
  const unsigned = mustSign.filter((member) => member.secrecySignedOn === null).map(({ person }) => ({ kind: 'secrecy_unsigned', name: person.name }) as const)
  const duty = { nda_signed: 'secrecy_to_be_signed', bound_by_secrecy: 'secrecy_bound', processor_rules: 'secrecy_processor_rules' } as const
  const notes: PreconditionFact[] = [{ kind: term ? duty[term.kind] : 'secrecy_silent' }]
  if (team.length === 0) notes.push({ kind: 'no_team' })
  if (term && !term.carveOuts.includes('authority')) notes.push({ kind: 'secrecy_without_authority' })
  const isSigned = team.length > 0 && team.every((member) => member.secrecySignedOn !== null)
  const blocks = term?.kind === 'nda_signed'
  return judged(term ? 'hard' : 'soft', {
    isMet: isSigned && term?.kind !== 'processor_rules',
    obstacles: blocks ? unsigned : [],
    notes: blocks ? notes : [...notes, ...unsigned],
  })
}

function disruption(audit: Audit): PreconditionJudgement {
  const term = effectiveTerm(audit, 'T13').value
  if (term === 'none') return notApplicable
  return judged(term ? 'soft' : 'none', { notes: [{ kind: 'disruption_plan' }] })
}

function cooperation(audit: Audit): PreconditionJudgement {
  const isMet = Object.keys(audit.documentRequests).length > 0
  return judged(effectiveTerm(audit, 'T16').value ? 'soft' : 'none', { isMet, notes: isMet ? [] : [{ kind: 'documents_unrequested' }] })
}

function costEstimate(audit: Audit): PreconditionJudgement {
  const base = effectiveTerm(audit, 'T20').value ?? 'own_costs'
  if (base === 'own_costs' && !effectiveTerm(audit, 'T21').value) return notApplicable
  const rate = effectiveTerm(audit, 'T21').value
  const isVague = rate === null || rate.vat === 'silent'
  return judged('soft', { notes: [{ kind: 'estimate_needed' }, ...(isVague ? [{ kind: 'rate_unconfirmed' } as const] : [])] })
}

function externalDocuments(audit: Audit): PreconditionJudgement {
  const documents = documentsOutside(audit)
  if (documents.length === 0) return notApplicable
  const missing = missingDocuments(audit, { criteria: documents.map((quote) => ({ clause: '', quote })) })
  return judged('soft', { isMet: missing.length === 0, notes: missing.map((document) => ({ kind: 'document_missing', document }) as const) })
}

interface PreconditionRule {
  readonly id: PreconditionId
  readonly terms: readonly TermId[]
  readonly judge: (audit: Audit) => PreconditionJudgement
}

/** Every precondition with the terms it comes from, in the order in which they are settled. Source: A1, A3; SPEC P1–P6. */
export const preconditionRules: readonly PreconditionRule[] = [
  { id: 'mandate', terms: ['T01'], judge: () => judged('soft', { notes: [{ kind: 'mandate_to_prove' }] }) },
  { id: 'independent_third_party', terms: ['T02', 'T03'], judge: independentThirdParty },
  { id: 'auditor_quality', terms: ['T03'], judge: auditorQuality },
  { id: 'trigger', terms: ['T04'], judge: triggerRule },
  { id: 'scope', terms: ['T05', 'T06'], judge: scope },
  { id: 'methods', terms: ['T07'], judge: methods },
  { id: 'notice', terms: ['T08', 'T09'], judge: notice },
  { id: 'yearly_limit', terms: ['T10', 'T11'], judge: yearly },
  { id: 'secrecy', terms: ['T14'], judge: secrecy },
  { id: 'personal_data', terms: ['T15'], judge: () => judged('soft', { notes: [{ kind: 'personal_data_plan' }] }) },
  { id: 'disruption_plan', terms: ['T13'], judge: disruption },
  { id: 'cooperation', terms: ['T16'], judge: cooperation },
  { id: 'cost_estimate', terms: ['T20', 'T21'], judge: costEstimate },
  { id: 'external_documents', terms: ['T29'], judge: externalDocuments },
]
