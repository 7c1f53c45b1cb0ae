import type { Texts } from '../../shared/text/index.ts'
import type { Instant, Language } from '../../shared/values.ts'
import type { JobRunner } from '../services/worker/runner.ts'

/** Where a command line runs: what it hears from and says to the outside. Tests hand in their own. */
export interface Shell {
  readonly language: Language
  readonly texts: Texts
  readonly now: () => Instant
  readonly environment: Readonly<Record<string, string | undefined>>
  /** One line to the person or program that asked. */
  readonly print: (line: string) => void
  /** One line about what is going on, apart from the answer. */
  readonly report: (line: string) => void
  /** Shows how far a long piece of work is; the last call has `done === total`. Says nothing where nobody looks. */
  readonly progress: (label: string, done: number, total: number) => void
  /** Where what others made is read. */
  readonly runner: JobRunner
  /** Asks for a secret without showing it; null where nobody can be asked. */
  readonly askSecret: (question: string) => Promise<string | null>
}

/** What a command ends with. */
export const exitStatus = {
  /** Done, or in order. */
  ok: 0,
  /** What was checked is not in order. */
  notInOrder: 1,
  /** Not done: asked wrongly or refused; a sentence said why. */
  refused: 2,
} as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
