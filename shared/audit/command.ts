import { z } from 'zod'

import { AppError } from '../errors.ts'
import { Instant, Person } from '../values.ts'
import type { Audit } from './audit.ts'

/** When, by whom and as which line of the trail something was done. */
export const Stamp = z.object({ sequence: z.int().min(1), at: Instant, by: Person })
export type Stamp = Readonly<z.output<typeof Stamp>>

/**
 * One kind of change that a person can make to an open audit.
 *
 * `check` refuses, with a named error, what the audit as it stands or the rules of the profession do not allow; it changes nothing.
 * `apply` makes the change on a draft; it fails only where the thing to change does not exist, which `check` has refused before.
 * They are methods so that rules of different payloads fit one table.
 */
export interface CommandRule<K extends string = string, P extends z.ZodType = z.ZodType> {
  readonly kind: K
  readonly payload: P
  check(audit: Audit, payload: z.output<P>, stamp: Stamp): void
  apply(draft: Audit, payload: z.output<P>, stamp: Stamp): void
  /** Whether it may still be done once the report is frozen. */
  readonly isAllowedWhenFrozen?: boolean
}

/** Keeps the types of a rule's kind and payload when it is put in the table. */
export function command<const K extends string, P extends z.ZodType>(rule: CommandRule<K, P>): CommandRule<K, P> {
  return rule
}

/** The payload in the shape its command asks for. @throws command.invalid, naming the fields */
export function parsePayload<P extends z.ZodType>(kind: string, schema: P, payload: unknown): z.output<P> {
  const parsed = schema.safeParse(payload)
  if (parsed.success) return parsed.data
  const paths = new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'payload'))
  throw new AppError('command.invalid', { kind, paths: [...paths].slice(0, 20) })
}
