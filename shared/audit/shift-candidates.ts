import type { Audit } from './audit.ts'
import { isStrong } from './evidence-weight.ts'
import { mayCountForShift } from './finding-rules.ts'
import type { Finding } from './finding.ts'

/**
 * What speaks for and against counting one finding when a cost shift is argued.
 *
 * A working test only: whether a shortcoming is material ("wezenlijk") is for the parties, an expert or the court.
 */
export interface ShiftCandidate {
  readonly finding: Finding
  readonly isSevere: boolean
  readonly isFinal: boolean
  /** Rests on evidence of strength E1 to E4. */
  readonly hasStrongEvidence: boolean
  /** The processor answered, or let the term to answer pass. */
  readonly isHeard: boolean
  readonly meetsWorkingTest: boolean
}

/**
 * The findings that could count for a cost shift: on performance and in the chain alone, in order of their ids.
 *
 * Findings on the agreement, on the controller and limitations never count. Source: section E, the working test; SPEC K8.
 */
export function shiftCandidates(audit: Audit): readonly ShiftCandidate[] {
  return Object.values(audit.findings)
    .filter((finding) => finding.status !== 'withdrawn' && mayCountForShift(finding))
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((finding) => {
      const isSevere = finding.severity === 'critical' || finding.severity === 'high'
      const isFinal = finding.status === 'final'
      const evidence = finding.evidence.flatMap((id) => audit.evidence[id] ?? []).filter((piece) => piece.removed === null)
      const hasStrongEvidence = evidence.some(isStrong)
      const isHeard = finding.response !== null
      return { finding, isSevere, isFinal, hasStrongEvidence, isHeard, meetsWorkingTest: isSevere && isFinal && hasStrongEvidence && isHeard }
    })
}
