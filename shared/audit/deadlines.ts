import type { SeverityDefinition } from '../catalogue/severity-definition.ts'
import type { Texts } from '../text/index.ts'
import type { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { addCalendarDays, addMonths, addWorkingDays } from './calendar.ts'
import { stateOn, type CourseState } from './course.ts'
import { effectiveTerm } from './effective-term.ts'
import { mayCountForShift } from './finding-rules.ts'
import type { Finding } from './finding.ts'
import { occasionOf } from './occasion.ts'

/** A day by which something must have happened, beside the steps of the course. */
export interface Deadline {
  readonly kind: 'own_breach_notice' | 'containment' | 'action_plan' | 'remedy' | 'claim_lapse' | 'evidence_destruction'
  /** The finding or piece of evidence it concerns; empty for the audit as a whole. */
  readonly about: string
  readonly dueOn: CalendarDate
  readonly state: CourseState
}

type Undated = Omit<Deadline, 'state'> & { readonly isDone: boolean; readonly isRecorded: boolean }

/** Hours are counted as whole days, since a deadline here is a date. */
const daysOf = (hours: number): number => Math.ceil(hours / 24)

/** A processor's agreed day comes before the finding's own, and that before the usual term for its severity. */
function ofFinding(finding: Finding, severities: readonly SeverityDefinition[], lapseMonths: number | null): readonly Undated[] {
  const about = finding.id
  const raisedOn = finding.raisedAt.slice(0, 10)
  const usual = severities.find(({ severity }) => severity === finding.severity)
  const remedyOn = finding.action?.dueOn ?? finding.dueOn ?? (usual?.dueDays ? addCalendarDays(raisedOn, usual.dueDays) : null)
  const deadlines: Undated[] = []
  if (usual?.containmentHours) deadlines.push({ kind: 'containment', about, dueOn: addCalendarDays(raisedOn, daysOf(usual.containmentHours)), isDone: false, isRecorded: false })
  if (usual?.planWorkingDays) deadlines.push({ kind: 'action_plan', about, dueOn: addWorkingDays(raisedOn, usual.planWorkingDays), isDone: finding.action !== null, isRecorded: true })
  if (remedyOn) deadlines.push({ kind: 'remedy', about, dueOn: remedyOn, isDone: finding.action?.status === 'verified', isRecorded: true })
  if (lapseMonths !== null) deadlines.push({ kind: 'claim_lapse', about, dueOn: addMonths(raisedOn, lapseMonths), isDone: false, isRecorded: false })
  return deadlines
}

/** The controller's own 72 hours for a suspicion that is itself a breach. Source: GDPR Art. 33(1). */
function ownBreachNotice(audit: Audit): readonly Undated[] {
  const suspectedAt = audit.preconditions.trigger?.at
  if (occasionOf(audit) !== 'for_cause' || !suspectedAt) return []
  return [{ kind: 'own_breach_notice', about: '', dueOn: addCalendarDays(suspectedAt.slice(0, 10), daysOf(72)), isDone: false, isRecorded: false }]
}

/**
 * What falls due on a day, earliest first: remedies by severity, claims that lapse, evidence to be destroyed, and the controller's own breach notice.
 *
 * A claim lapses at the latest on the day given: it is counted from the finding, while the claim may have arisen before. Source: D2, T28, T30; SPEC W4.
 */
export function deadlines(audit: Audit, { severities }: { readonly severities: readonly SeverityDefinition[] }, today: CalendarDate): readonly Deadline[] {
  const lapseMonths = effectiveTerm(audit, 'T30').value?.lapseMonths ?? null
  const standing = Object.values(audit.findings).filter(({ status }) => status !== 'withdrawn')
  const ofFindings = standing.flatMap((finding) => ofFinding(finding, severities, mayCountForShift(finding) && finding.severity !== 'observation' ? lapseMonths : null))
  const ofEvidence = Object.values(audit.evidence).flatMap(({ id, deleteOn, removed }): Undated[] =>
    deleteOn === null ? [] : [{ kind: 'evidence_destruction', about: id, dueOn: deleteOn, isDone: removed !== null, isRecorded: true }],
  )
  return [...ownBreachNotice(audit), ...ofFindings, ...ofEvidence]
    .map(({ isDone, isRecorded, ...deadline }) => ({ ...deadline, state: stateOn(today, deadline.dueOn, isDone, isRecorded) }))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.about.localeCompare(b.about))
}

/** What must have happened by its day, or happens on it; to be shown beside the date. */
export function describeDeadline(texts: Texts, { kind, about }: Deadline): string {
  return texts(`audit:deadline.${kind}`, { about })
}
