/** What a piece of heavy work is handed beside its input. */
export interface JobWork {
  readonly onProgress?: (done: number, total: number) => void
  /** Heeded only where the work runs in this thread: in a worker, the worker is ended. */
  readonly signal?: AbortSignal
}

/** A worker that does nothing but this may use so much. */
export interface Lane {
  readonly memoryMiB: number
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
