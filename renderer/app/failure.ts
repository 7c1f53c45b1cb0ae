import { useCallback, useState } from 'react'
import { create } from 'zustand'

import { AppError } from '../../shared/errors.ts'
import { describeError } from '../../shared/text/describe-error.ts'
import type { Texts } from '../../shared/text/index.ts'

/** Failures without a place of their own on the screen; the window's frame tells of them. */
export const useHomelessFailures = create<{ readonly failures: readonly { readonly id: number; readonly error: AppError }[] }>(() => ({ failures: [] }))

let failures = 0

/** Tells of a failure that no dialog or field can show. */
export function reportFailure(error: unknown): void {
  failures += 1
  const failure = { id: failures, error: named(error) }
  useHomelessFailures.setState(({ failures }) => ({ failures: [...failures, failure] }))
}

export function dismissFailure(id: number): void {
  useHomelessFailures.setState(({ failures }) => ({ failures: failures.filter((each) => each.id !== id) }))
}

/** Whatever was thrown as a failure that people can be told of. What nobody foresaw goes to the console as well. */
export function named(error: unknown): AppError {
  if (error instanceof AppError) return error
  console.error(error)
  return new AppError('unexpected', { reference: error instanceof Error ? error.message : String(error) })
}

export interface Attempts {
  /** What went wrong with the last attempt; null while nothing did. */
  readonly failure: AppError | null
  /** Does something that may be refused; the answer, or undefined where it was refused and is now shown. */
  readonly attempt: <T>(work: () => Promise<T> | T) => Promise<T | undefined>
  readonly dismiss: () => void
}

/** Keeps a failure where the person was working: in the dialog, panel or form that uses this. Show it with `<FailureNotice>`. */
export function useAttempts(): Attempts {
  const [failure, setFailure] = useState<AppError | null>(null)
  const dismiss = useCallback(() => setFailure(null), [])
  const attempt = useCallback(async <T>(work: () => Promise<T> | T): Promise<T | undefined> => {
    setFailure(null)
    try {
      return await work()
    } catch (error) {
      setFailure(named(error))
      return undefined
    }
  }, [])
  return { failure, attempt, dismiss }
}

/** The sentence for a failure: what happened, and what to do next. */
export function failureText(texts: Texts, error: AppError): string {
  return describeError(error, texts)
}
