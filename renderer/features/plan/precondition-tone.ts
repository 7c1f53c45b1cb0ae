import type { Precondition } from '../../../shared/audit/precondition.ts'
import type { Tone } from '../../ui/tone.ts'

/** Missing weighs by what it does: a hard precondition blocks, a soft one warns. */
export function preconditionTone({ status, gate }: Pick<Precondition, 'status' | 'gate'>): Tone {
  if (status === 'satisfied') return 'good'
  if (status === 'waived') return 'info'
  if (status === 'not_applicable') return 'muted'
  return ({ hard: 'bad', soft: 'warn', none: 'neutral' } as const)[gate]
}
