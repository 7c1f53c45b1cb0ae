import { z } from 'zod'

import type { AgreementReading } from '../agreement/reading.ts'
import { AppError } from '../errors.ts'
import { Audit } from './audit.ts'
import { command, type Stamp } from './command.ts'
import { Engagement, Party } from './engagement.ts'
import { requireInOrder } from './plausible-dates.ts'
import { isQualifiedForAssurance } from './qualified.ts'

/** What an audit is opened with; everything else is still to be found out. */
export const Opening = Audit.pick({
  id: true,
  side: true,
  language: true,
  agreement: true,
  controller: true,
  processor: true,
  subProcessors: true,
  engagement: true,
})
export type Opening = z.output<typeof Opening>

/** Every passage that a reading cites from the text. */
function quotesOf({ auditClause, terms, duties, claims, gaps, contradictions, controls }: AgreementReading) {
  return [
    ...(auditClause === null ? [] : [auditClause]),
    ...[...terms, ...duties].flatMap((read) => [...read.quotes, ...read.alternatives.flatMap((alternative) => alternative.quotes)]),
    ...claims.map((claim) => claim.quote),
    ...[...gaps, ...contradictions].flatMap(({ quotes }) => quotes),
    ...controls.flatMap((control) => control.quotes),
  ]
}

function checkEngagement(engagement: Engagement): void {
  requireInOrder(engagement.periodFrom, engagement.periodTo)
  requireInOrder(engagement.plannedStartOn, engagement.plannedEndOn)
  if (engagement.assurance !== 'none' && !engagement.team.some(isQualifiedForAssurance)) throw new AppError('engagement.unqualified', {})
}

/** Refuses a reading or a lawyer's notes that belong to another text. @throws agreement.otherText (SPEC S1) */
export function checkAgreement({ source, reading, curated }: Opening['agreement']): void {
  const isVerbatim = quotesOf(reading).every(({ text, range }) => source.text.slice(range.start, range.end) === text)
  if (!isVerbatim || (curated !== null && curated.agreementSha256 !== source.sha256)) throw new AppError('agreement.otherText', { file: source.fileName })
}

/** @throws what {@link checkAgreement} and {@link describe} throw */
export function checkOpening({ agreement, engagement }: Opening): void {
  checkAgreement(agreement)
  checkEngagement(engagement)
}

/** The audit on its first day. */
export function opened(opening: Opening, { at }: Stamp): Audit {
  return {
    ...opening,
    openedAt: at,
    amendments: [],
    putBack: [],
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
  }
}

type EngagementChanges = { readonly [K in keyof Engagement]?: Engagement[K] | undefined }

function changed(engagement: Engagement, changes: EngagementChanges): Engagement {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...engagement, ...Object.fromEntries(given) }
}

/** What is left out of the payload stays as it was. @throws dates.reversed, engagement.unqualified (SPEC S30) */
export const describe = command({
  kind: 'audit.describe',
  payload: Engagement.partial(),
  check: (audit, changes) => checkEngagement(changed(audit.engagement, changes)),
  apply: (draft, changes) => void (draft.engagement = changed(draft.engagement, changes)),
})

export const setParties = command({
  kind: 'audit.setParties',
  payload: z.strictObject({ controller: Party, processor: Party, subProcessors: z.array(Party) }),
  check: () => undefined,
  apply: (draft, parties) => void Object.assign(draft, parties),
})

/** Somebody vouches for having read every word, so that what was not found may be called absent (SPEC S5). */
export const confirmWholeTextRead = command({
  kind: 'agreement.confirmWholeTextRead',
  payload: z.strictObject({}),
  check: () => undefined,
  apply: (draft, _, { at, by }) => void (draft.wholeTextRead = { at, by: by.name }),
})
