import type { AppError } from '../../../shared/errors.ts'
import type { Engagement } from '../../../shared/audit/engagement.ts'
import { useAttempts } from '../../app/failure.ts'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'

export interface EngagementEditing {
  readonly engagement: Engagement
  readonly isEditable: boolean
  /** Records some of it; the promise rejects with what a rule refuses. */
  readonly describe: (part: Partial<Engagement>) => Promise<unknown>
  /** The same, for a field: the refusal becomes `failure`. */
  readonly change: (part: Partial<Engagement>) => void
  readonly failure: AppError | null
}

const describe = (part: Partial<Engagement>) => apply({ kind: 'audit.describe', payload: part })

/** The engagement as a form changes it, field by field. */
export function useEngagement(): EngagementEditing {
  const { engagement } = useAudit()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  return { engagement, isEditable, describe, change: (part) => void attempt(() => describe(part)), failure }
}
