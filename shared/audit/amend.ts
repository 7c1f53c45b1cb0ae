import { AgreementFile, type Amendment, type JudgedAnswer, putBackReason, type PutBackReason } from './amendment.ts'
import type { ChecklistItem } from './assessment.ts'
import type { Audit } from './audit.ts'
import type { Stamp } from './command.ts'
import type { Finding } from './finding.ts'
import type { PreconditionId } from './preparation.ts'
import { type PutBack, toBeGivenAgain } from './put-back.ts'
import type { TermId } from '../agreement/terms/term-values.ts'

/** What an id in the old version's reading is called now; claims are named after their clause. */
export interface Renaming {
  readonly from: string
  readonly to: string
}

/** A new version of the agreement with all that is to be recorded of it. */
export interface NewVersion extends Pick<Amendment, 'inForceOn' | 'reason'> {
  readonly agreement: Audit['agreement']
  /** What claims, and the items that test them, are called now, where that is not what they were called. */
  readonly renamed: readonly Renaming[]
  /** Every recorded answer, judged, under the id it had. */
  readonly answers: readonly JudgedAnswer[]
  /** The checklist laid out anew, without the team's own items. */
  readonly items: readonly ChecklistItem[]
}

/** What becomes of an audit under a new version: answers that stand are carried over, the others put back with what was answered before. Nothing is lost. Source: SPEC S38, S39. */
export function underNewVersion(audit: Audit, { agreement, renamed, answers, items }: Omit<NewVersion, 'inForceOn' | 'reason'>): Partial<Audit> {
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  const now = (id: string) => names.get(id) ?? id
  const whyPutBack = reasonsIn(answers)
  const isKept = (kind: PutBack['kind']) => ([id]: [string, unknown]) => !whyPutBack(kind, id)
  const kept = <T>(kind: PutBack['kind'], record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record).filter(isKept(kind))
  const putBack = putBackFrom(audit, whyPutBack)
  const isAgain = (old: PutBack) => putBack.some(({ kind, id }) => kind === old.kind && id === old.id)
  return {
    agreement,
    putBack: [...toBeGivenAgain(audit).filter((old) => !isAgain(old)), ...putBack].map((each) => underNewNames(each, now)),
    wholeTextRead: whyPutBack('wholeText', 'wholeText') ? null : audit.wholeTextRead,
    terms: Object.fromEntries(kept('term', audit.terms)),
    preconditions: Object.fromEntries(kept('precondition', audit.preconditions)),
    checklist: [...items, ...audit.checklist.filter(({ source }) => source.kind === 'own')],
    assessments: Object.fromEntries(kept('item', audit.assessments).map(([id, assessment]) => [now(id), { ...assessment, itemId: now(id) }])),
    claims: Object.fromEntries(kept('claim', audit.claims).map(([id, judgement]) => [now(id), { ...judgement, claimId: now(id) }])),
    notes: Object.fromEntries(Object.entries(audit.notes).map(([id, note]) => [id, { ...note, itemId: note.itemId && now(note.itemId) }])),
    findings: Object.fromEntries(Object.entries(audit.findings).map(([id, finding]) => [id, { ...finding, sources: finding.sources.map((source) => sourceNow(source, now)) }])),
    conclusion: whyPutBack('conclusion', 'conclusion') ? null : audit.conclusion,
  }
}

/** The line that says how a version came to be in force, and how many answers stood. */
export function amendmentOf(audit: Audit, { inForceOn, reason, answers }: NewVersion, { at, by }: Stamp): Amendment {
  const putBack = answers.filter((answer) => putBackReason(answer) !== null).length
  return { replaced: AgreementFile.strip().parse(audit.agreement.source), inForceOn, reason, stood: answers.length - putBack, putBack, at, by: by.name }
}

type WhyPutBack = (kind: PutBack['kind'], id: string) => PutBackReason | null

function reasonsIn(answers: readonly JudgedAnswer[]): WhyPutBack {
  const reasons = new Map(answers.map((answer) => [`${answer.kind} ${answer.id}`, putBackReason(answer)]))
  return (kind, id) => reasons.get(`${kind} ${id}`) ?? null
}

/** What is put back, under the ids of the old version, with the answers that were given. */
function putBackFrom(audit: Audit, whyPutBack: WhyPutBack): readonly PutBack[] {
  const each = <T, P extends PutBack>(kind: P['kind'], record: Readonly<Record<string, T>>, put: (id: string, why: PutBackReason, earlier: T) => P): P[] =>
    Object.entries(record).flatMap(([id, earlier]) => {
      const why = whyPutBack(kind, id)
      return why ? [put(id, why, earlier)] : []
    })
  const { wholeTextRead, conclusion } = audit
  return [
    ...each('wholeText', wholeTextRead ? { wholeText: wholeTextRead } : {}, (_, why, earlier) => ({ kind: 'wholeText', id: 'wholeText', why, earlier })),
    ...each('term', audit.terms, (id, why, earlier) => ({ kind: 'term', id: id as TermId, why, earlier })),
    ...each('precondition', audit.preconditions, (id, why, earlier) => ({ kind: 'precondition', id: id as PreconditionId, why, earlier })),
    ...each('item', audit.assessments, (id, why, earlier) => ({ kind: 'item', id, why, earlier })),
    ...each('claim', audit.claims, (id, why, earlier) => ({ kind: 'claim', id, why, earlier })),
    ...each('finding', audit.findings, (id, why) => ({ kind: 'finding', id, why })),
    ...each('note', audit.notes, (id, why) => ({ kind: 'note', id, why })),
    ...each('conclusion', conclusion ? { conclusion } : {}, (_, why, earlier) => ({ kind: 'conclusion', id: 'conclusion', why, earlier })),
  ]
}

function underNewNames(each: PutBack, now: (id: string) => string): PutBack {
  if (each.kind === 'item') return { ...each, id: now(each.id), earlier: { ...each.earlier, itemId: now(each.id) } }
  if (each.kind === 'claim') return { ...each, id: now(each.id), earlier: { ...each.earlier, claimId: now(each.id) } }
  return each
}

/** An item of the old checklist under its new name. */
export function itemNow(item: ChecklistItem, now: (id: string) => string): ChecklistItem {
  const { id, source } = item
  return source.kind === 'claim' ? { ...item, id: now(id), source: { kind: 'claim', claim: now(source.claim) } } : item
}

function sourceNow(source: Finding['sources'][number], now: (id: string) => string): Finding['sources'][number] {
  return source.kind === 'item' || source.kind === 'claim' ? { ...source, id: now(source.id) } : source
}
