import type { DocumentRequest } from '../../../shared/audit/preparation.ts'
import type { CalendarDate } from '../../../shared/values.ts'

export const requestTones = { requested: 'info', received: 'good', late: 'warn', refused: 'bad', not_available: 'warn' } as const

/** Still awaited after its day. */
export function isOverdue({ status, dueOn }: Pick<DocumentRequest, 'status' | 'dueOn'>, today: CalendarDate): boolean {
  return status === 'requested' && dueOn !== null && dueOn < today
}
