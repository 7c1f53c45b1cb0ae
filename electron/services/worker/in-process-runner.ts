import type { Job } from './job.ts'
import { jobs } from './jobs.ts'
import type { JobRunner } from './runner.ts'

/** Runs jobs in the thread that asks: for tests, which read sources that a worker cannot, and for whoever has nothing else to do meanwhile. */
export const inProcessRunner: JobRunner = {
  async run(name, input, work = {}) {
    work.signal?.throwIfAborted()
    const output = await (jobs[name] as Job<unknown, never>).run(input, work)
    work.signal?.throwIfAborted()
    return output
  },
  close: async () => {},
}
