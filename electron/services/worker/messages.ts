import type { ErrorCode } from '../../../shared/errors.ts'

/** From whoever asks to the worker: one job; the next comes only once this one is answered. */
export interface Order {
  readonly name: string
  readonly input: unknown
}

/** From the worker to whoever asked. A failure crosses as its code and facts, since an Error loses them on the way. */
export type Report =
  | { readonly kind: 'progressed'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly facts: unknown }
  | { readonly kind: 'failed'; readonly error: unknown }
