/** What a piece of heavy work is handed beside its input. */
export interface JobWork {
  readonly onProgress?: (done: number, total: number) => void
  /** Heeded only where the work runs in this thread: in a worker, the worker is ended. */
  readonly signal?: AbortSignal
}

/** Jobs that share one worker, one after the other, and what it may use. */
export interface Lane {
  readonly memoryMiB: number
  /** After so long with nothing to do the worker is let go, and its memory with it; null keeps it, ready for the next. */
  readonly idleSeconds: number | null
}

/**
 * Heavy work, run away from whoever asks for it.
 *
 * Input and answer cross between threads, so they are plain values; what goes wrong arrives as it was thrown.
 */
export interface Job<Input, Output> {
  readonly lane: Lane
  /** Null for work on our own data, which may take as long as there is data. */
  readonly limitSeconds: number | null
  run(input: Input, work: JobWork): Promise<Output>
}

/** Keeps the types of a job's input and answer when it is put in the table. */
export function job<Input, Output>(made: Job<Input, Output>): Job<Input, Output> {
  return made
}
