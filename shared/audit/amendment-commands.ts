import { z } from 'zod'

import { AppError } from '../errors.ts'
import { CalendarDate, Id, Words } from '../values.ts'
import { amendmentOf, underNewVersion } from './amend.ts'
import { JudgedAnswer } from './amendment.ts'
import { ChecklistItem } from './assessment.ts'
import { Audit } from './audit.ts'
import { build } from './checklist-commands.ts'
import { command } from './command.ts'
import { checkAgreement } from './opening-commands.ts'
import { requireInOrder } from './plausible-dates.ts'
import { putBackOf } from './put-back.ts'

/** Answers that a person recorded and that a new version must not pass over, as `kind id`. */
function recordedAnswers(audit: Audit): readonly string[] {
  const standing = Object.values(audit.findings).filter(({ status }) => status !== 'withdrawn')
  return [
    ...named('term', audit.terms),
    ...named('precondition', audit.preconditions),
    ...named('item', audit.assessments),
    ...named('claim', audit.claims),
    ...standing.map(({ id }) => `finding ${id}`),
    ...named('note', audit.notes),
    ...(audit.wholeTextRead ? ['wholeText wholeText'] : []),
    ...(audit.conclusion ? ['conclusion conclusion'] : []),
  ]
}

function named(kind: string, record: object): readonly string[] {
  return Object.keys(record).map((id) => `${kind} ${id}`)
}

/** Two claims under one name would lose what was recorded of one of them. @throws audit.duplicateId */
function requireNamesApart(audit: Audit, renamed: readonly { readonly from: string; readonly to: string }[]): void {
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  const seen = new Set<string>()
  for (const id of new Set([...audit.checklist.map((item) => item.id), ...Object.keys(audit.claims), ...names.keys()])) {
    const now = names.get(id) ?? id
    if (seen.has(now)) throw new AppError('audit.duplicateId', { what: 'claim', id: now })
    seen.add(now)
  }
}

/**
 * A new version of the agreement comes into force: what is measured against from here on. The old one stays in the trail.
 *
 * Who gives it judged every recorded answer on it; what does not stand is put back to be given again.
 * @throws agreement.sameFile, agreement.otherText, agreement.answersUnjudged, audit.duplicateId, checklist.itemsInUse, dates.reversed (SPEC S37–S39)
 */
export const amend = command({
  kind: 'agreement.amend',
  payload: z.strictObject({
    agreement: Audit.shape.agreement,
    inForceOn: CalendarDate,
    reason: Words,
    renamed: z.array(z.strictObject({ from: Id, to: Id })),
    answers: z.array(JudgedAnswer),
    items: z.array(ChecklistItem),
  }),
  check(audit, version, stamp) {
    const { source } = version.agreement
    if (source.sha256 === audit.agreement.source.sha256) throw new AppError('agreement.sameFile', { file: source.fileName })
    checkAgreement(version.agreement)
    requireInOrder(audit.amendments.at(-1)?.inForceOn ?? null, version.inForceOn)
    const judged = new Set(version.answers.map(({ kind, id }) => `${kind} ${id}`))
    const passedOver = recordedAnswers(audit).filter((answer) => !judged.has(answer))
    if (passedOver.length > 0) throw new AppError('agreement.answersUnjudged', { answers: passedOver })
    requireNamesApart(audit, version.renamed)
    build.check({ ...audit, ...underNewVersion(audit, version) }, { items: version.items }, stamp)
  },
  apply(draft, version, stamp) {
    const amendment = amendmentOf(draft, version, stamp)
    Object.assign(draft, underNewVersion(draft, version))
    draft.amendments.push(amendment)
  },
})

/** Somebody looked at a finding or a note that a new version put in question: it holds under that version too (SPEC S39). */
export const keepAnswer = command({
  kind: 'agreement.keepAnswer',
  payload: z.strictObject({ answer: z.enum(['finding', 'note']), id: Id, reason: Words }),
  check(audit, { answer, id }) {
    if (putBackOf(audit, answer, id) === null) throw new AppError('audit.unknownItem', { what: answer, id })
  },
  apply: (draft, { answer, id }) => void (draft.putBack = draft.putBack.filter((each) => each.kind !== answer || each.id !== id)),
})
