import { z } from 'zod'

import { AppError } from '../errors.ts'
import { Id, type Instant, Words } from '../values.ts'
import { command } from './command.ts'
import { linksTo } from './evidence-links.ts'
import { isCertificate } from './evidence-weight.ts'
import { Evidence, EvidenceDescription, type EvidenceFile } from './evidence.ts'
import { existing, requireNew, usableEvidence } from './existing.ts'
import { requireHappened, requireInOrder } from './plausible-dates.ts'

/** What a piece of evidence may be said to be (SPEC S11–S14). */
function checkDescription(id: string, description: EvidenceDescription, file: EvidenceFile | null, filedAt: Instant): void {
  const { issuedOn, obtainedOn, periodFrom, periodTo, deleteOn, strength, wasSeenMade, hasPersonalData, minimisedHow } = description
  requireInOrder(issuedOn, obtainedOn, deleteOn)
  requireInOrder(periodFrom, periodTo)
  requireHappened(obtainedOn, filedAt)
  if (file === null && ['E3', 'E4', 'E5'].includes(strength)) throw new AppError('evidence.fileMissing', { id, strength })
  if (strength === 'E4' && !wasSeenMade) throw new AppError('evidence.notSeenMade', { id })
  if (isCertificate(description) && (strength === 'E1' || strength === 'E2')) throw new AppError('evidence.certificateTooStrong', { id, strength })
  if (hasPersonalData && minimisedHow.trim() === '') throw new AppError('evidence.notMinimised', { id })
}

export const attach = command({
  kind: 'evidence.attach',
  payload: Evidence.omit({ filedAt: true, filedBy: true, removed: true }),
  check(audit, { id, file, ...description }, { at }) {
    requireNew(audit.evidence, 'evidence', id)
    checkDescription(id, description, file, at)
  },
  apply(draft, evidence, { at, by }) {
    draft.evidence[evidence.id] = { ...evidence, filedAt: at, filedBy: by.name, removed: null }
  },
})

/** Describes a piece anew. What was concluded from it is judged again when the report is frozen (SPEC S33). */
export const describeEvidence = command({
  kind: 'evidence.describe',
  payload: EvidenceDescription.extend({ id: Id }),
  check(audit, { id, ...description }) {
    usableEvidence(audit, [id])
    const { file, filedAt } = existing(audit.evidence, 'evidence', id)
    checkDescription(id, description, file, filedAt)
  },
  apply: (draft, { id, ...description }) => void Object.assign(existing(draft.evidence, 'evidence', id), description),
})

/** The file goes, the trace stays; first whatever rests on it is made to rest on something else. @throws evidence.inUse (SPEC S15) */
export const removeEvidence = command({
  kind: 'evidence.remove',
  payload: z.strictObject({ id: Id, reason: Words }),
  check(audit, { id }) {
    usableEvidence(audit, [id])
    const links = linksTo(audit, id)
    if (links.length > 0) throw new AppError('evidence.inUse', { id, links: [...links] })
  },
  apply(draft, { id, reason }, { at, by }) {
    existing(draft.evidence, 'evidence', id).removed = { at, by: by.name, reason }
  },
})
