import type { Command } from '../../shared/audit/commands.ts'
import type { Request } from '../../shared/audit/decide.ts'

/** A change the window may ask for: any command but opening, which main does. */
export type Asked = Exclude<Command, { readonly kind: 'audit.open' }>

/** A command as main is asked for it. */
export function askedFor({ kind, payload }: Asked): Request {
  return { kind, payload }
}
