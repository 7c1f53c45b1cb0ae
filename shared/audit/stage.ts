import { z } from 'zod'

import type { Audit } from './audit.ts'
import { progress } from './progress.ts'

/** Where an audit stands, in one word: the first of these that is not behind it. */
export const Stage = z.enum(['reading', 'preparing', 'fieldwork', 'hearing', 'reporting', 'signed'])
export type Stage = z.output<typeof Stage>

/** Reading ends with the last term confirmed, preparing with the first outcome, fieldwork with the last, hearing with the last finding made final. */
export function stageOf(audit: Audit): Stage {
  const { terms, items, findings } = progress(audit)
  if (audit.frozen !== null && audit.frozen.signatures.length > 0) return 'signed'
  if (audit.frozen !== null) return 'reporting'
  if (items.total > 0 && items.done === items.total) return findings.done === findings.total ? 'reporting' : 'hearing'
  if (items.done > 0) return 'fieldwork'
  return terms.done === terms.total ? 'preparing' : 'reading'
}
