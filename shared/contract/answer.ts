import type { ErrorCode } from '../errors.ts'

/** How main answers a call: a failure crosses as its code and facts, since Electron keeps only an Error's message between processes. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly facts: unknown }
