import * as fc from 'fast-check'

import type { Command, CommandKind } from '../../shared/audit/commands.ts'
import { anAssessment, anAudit, aChecklistItem } from './an-audit.ts'
import { aCostClaimed, aFindingRaised, anAttachment, without } from './a-trail.ts'

const id = fc.constantFrom('A', 'B', 'constructor')
const ids = fc.uniqueArray(id, { maxLength: 2 })
const term = fc.constantFrom('T08', 'T10', 'T20', 'T29')
const words = fc.constantFrom('Omdat het zo is.', 'Nader bekeken.')
const maybe = fc.constantFrom('', 'Reden.')
const date = fc.constantFrom('2026-10-01', '2026-12-18', '2027-03-01')
const maybeDate = fc.option(date, { nil: null })
const precondition = fc.constantFrom('mandate', 'secrecy', 'external_documents')
const level = fc.constantFrom('met', 'not_met', 'not_tested')
const severity = fc.constantFrom('critical', 'high', 'low')
const cost = fc
  .record({ id, amountCents: fc.constantFrom(500, null, null), receipt: fc.option(id, { nil: null }) })
  .map((given) => aCostClaimed(given))

const party = { name: 'Voorbeeld B.V.', registration: '', address: '', contact: '' }
const items = ids.map((chosen) => ({ items: chosen.map((itemId) => aChecklistItem({ id: itemId, isPopulationTest: itemId === 'A' })) }))
const assessment = fc
  .record({
    itemId: id,
    conformity: fc.constantFrom('conform', 'partial', 'not_tested'),
    reason: maybe,
    levels: fc.record({ design: level, existence: level, operation: level }),
    evidence: ids,
    wasRefused: fc.boolean(),
  })
  .map((given) => ({ ...anAssessment(), ...given }))

const attachment = fc
  .record({ id, strength: fc.constantFrom('E1', 'E4', 'E5'), type: fc.constantFrom('EV01', 'EV20'), wasSeenMade: fc.boolean() })
  .map((given) => anAttachment(given as Parameters<typeof anAttachment>[0]))
const finding = fc
  .record({
    id,
    type: fc.constantFrom('agreement', 'performance', 'chain'),
    severity,
    evidence: ids,
    sources: ids.map((chosen) => chosen.map((itemId) => ({ kind: 'item', id: itemId }))),
  })
  .map((given) => aFindingRaised(given as Parameters<typeof aFindingRaised>[0]))

/** A new version that puts back some of whatever may have been recorded. */
const why = fc.constantFrom('unchanged', 'changed', 'gone')
const answers = fc.array(why, { minLength: 5, maxLength: 5 }).map((reasons) =>
  [
    ...['T08', 'T10', 'T20', 'T29'].map((each) => ({ kind: 'term', id: each })),
    ...['mandate', 'secrecy', 'external_documents'].map((each) => ({ kind: 'precondition', id: each })),
    ...['item', 'claim', 'finding', 'note'].flatMap((kind) => ['A', 'B', 'constructor'].map((each) => ({ kind, id: each }))),
    ...['wholeText', 'conclusion'].map((kind) => ({ kind, id: kind })),
  ].map((answer, index) => ({ ...answer, why: reasons[index % reasons.length], sentences: [] })),
)
const amendment = fc.record({ sha256: fc.constantFrom('e'.repeat(64), 'f'.repeat(64)), inForceOn: date, reason: words, answers, items }).map(({ sha256, items: laidOut, ...given }) => {
  const { agreement } = anAudit({ T20: 'own_costs' })
  return { ...given, ...laidOut, renamed: [], agreement: { ...agreement, source: { ...agreement.source, sha256 } } }
})

/** A payload that a person might give for every kind of command, right and wrong alike, over few ids so that commands meet. */
const payloads: { readonly [K in Exclude<CommandKind, 'audit.open' | 'audit.undo'>]: fc.Arbitrary<unknown> } = {
  'audit.describe': fc.record({ periodFrom: maybeDate, periodTo: maybeDate, assurance: fc.constantFrom('none', 'assurance_3000D') }, { requiredKeys: [] }),
  'audit.setParties': fc.constant({ controller: party, processor: party, subProcessors: [] }),
  'agreement.confirmWholeTextRead': fc.constant({}),
  'agreement.amend': amendment,
  'agreement.keepAnswer': fc.record({ answer: fc.constantFrom('finding', 'note'), id, reason: words }),
  'term.confirm': fc.record({ term }),
  'term.correct': fc.record({ term, value: fc.constantFrom(null, 'own_costs', { max: 1, period: 'calendar_year' }), reason: words }),
  'term.leaveUnsure': fc.record({ term, reason: words }),
  'term.chooseReading': fc.record({ term, reading: fc.constant('R1'), reason: words }),
  'precondition.settle': fc.record({ precondition, explanation: words, evidence: ids }),
  'precondition.waive': fc.record({ precondition, explanation: words, evidence: ids, party: words }),
  'precondition.contest': fc.record({ precondition, explanation: words, evidence: ids, party: words }),
  'precondition.notApplicable': fc.record({ precondition, explanation: words }),
  'precondition.reopen': fc.record({ precondition, explanation: words }),
  'notice.record': fc.record({ sentOn: maybeDate, receivedOn: maybeDate, sentHow: words, proof: ids, objection: maybe, shortReason: maybe }),
  'earlierAudit.record': fc.record({ id, startedOn: date, description: words, counts: fc.boolean(), reason: maybe }),
  'earlierAudit.remove': fc.record({ id, reason: words }),
  'visit.record': fc.record({
    id,
    on: date,
    place: words,
    kind: fc.constant('fieldwork'),
    from: fc.constant('09:00'),
    until: fc.constantFrom('08:00', '17:00'),
    present: fc.constant([]),
    remarks: maybe,
  }),
  'visit.remove': fc.record({ id, reason: words }),
  'request.record': fc.record({ id, name: words, requestedOn: date, dueOn: maybeDate }),
  'request.update': fc.record({ id, status: fc.constantFrom('received', 'refused', 'late'), receivedOn: maybeDate, reason: maybe, evidence: ids }),
  'checklist.build': items,
  'checklist.addItem': id.map((itemId) => aChecklistItem({ id: itemId, source: { kind: 'own' } })),
  'item.assess': assessment,
  'item.note': fc.record({ id, itemId: fc.option(id, { nil: null }), text: words }),
  'evidence.attach': attachment,
  'evidence.describe': attachment.map((whole) => without(whole, 'file')),
  'evidence.remove': fc.record({ id, reason: words }),
  'claim.judge': fc.record({ claimId: id, result: fc.constantFrom('proven', 'contradicted', 'not_tested'), explanation: words, evidence: ids }),
  'finding.raise': finding,
  'finding.change': finding.map((whole) => without(whole, 'severity')),
  'finding.regrade': fc.record({ id, severity, reason: words }),
  'finding.withdraw': fc.record({ id, reason: words }),
  'finding.finalise': fc.record({ id }),
  'finding.claimShift': fc.record({ id, countsForShift: fc.constantFrom('none', 'candidate', 'asserted') }),
  'goodPractice.record': fc.record({ id, title: words, description: words, evidence: ids }),
  'response.setDueOn': date.map((dueOn) => ({ dueOn })),
  'response.record': fc.record({ id, position: fc.constantFrom('agree', 'disagree'), text: maybe, receivedOn: date, from: words }),
  'finding.reply': fc.record({ id, reply: words }),
  'action.plan': fc.record({ id, plan: words, owner: words, dueOn: date }),
  'action.progress': fc.record({ id, status: fc.constantFrom('done', 'verified') }),
  'cost.record': cost,
  'cost.change': cost,
  'cost.judge': fc.record({ id, status: fc.constantFrom('accepted', 'rejected'), reason: maybe }),
  'cost.remove': fc.record({ id, reason: words }),
  'costShift.set': fc.record({ status: fc.constantFrom('not_claimed', 'asserted'), reason: words, findings: ids }),
  'contractValue.set': fc.record({ yearlyCents: fc.option(fc.nat(), { nil: null }) }),
  'conclusion.draw': fc.constant({ agreement: 'meets', performance: 'no_conclusion', summary: 'Samengevat.', reason: 'Zo is het.' }),
  'report.freeze': fc.constant({ modelSha256: { nl: 'c'.repeat(64), en: 'd'.repeat(64) } }),
  'report.sign': fc.record({
    language: fc.constantFrom('nl', 'en'),
    as: fc.constantFrom('drawn_up_by', 'received', 'refused'),
    name: words,
    role: words,
    organisation: words,
    authority: maybe,
    place: maybe,
    signedAt: fc.constant('2027-01-15T10:00:00Z'),
    certificateSha256: fc.constant(null),
    pdfSha256: fc.constant('d'.repeat(64)),
    remark: maybe,
  }),
  'report.beginNewVersion': fc.record({ reason: words }),
}

const change = fc.oneof(...Object.entries(payloads).map(([kind, payload]) => fc.record({ kind: fc.constant(kind as CommandKind), payload })))
const undo = fc.record({ kind: fc.constant('audit.undo' as const), payload: fc.record({ sequence: fc.integer({ min: 0, max: 30 }) }) })
const nonsense = fc.record({ kind: fc.constantFrom<CommandKind>(...(Object.keys(payloads) as CommandKind[]), 'audit.open'), payload: fc.jsonValue() })

/** Any command: mostly sensible, some undoing, some nonsense. */
export const anyCommand: fc.Arbitrary<{ kind: Command['kind']; payload: unknown }> = fc.oneof(
  { weight: 12, arbitrary: change },
  { weight: 3, arbitrary: undo },
  { weight: 1, arbitrary: nonsense },
)
