/** Runs one piece of work at a time. */
export type Turns = <T>(work: () => T | Promise<T>) => Promise<T>

/** Whoever asks waits until all who asked before are done, however that ended. */
export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => {})
    return mine
  }
}
