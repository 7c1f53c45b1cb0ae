import type { agreementJobs } from '../services/worker/agreement-jobs.ts'
import type { JobInput, JobOutput } from '../services/worker/runner.ts'
import type { Shell } from './shell.ts'

/**
 * Reads an agreement as the window does: in a thread of its own, within the job's memory and time, and shows how far it is.
 *
 * This thread only waits meanwhile: Ctrl-C ends it and the worker at once.
 */
export function inWorker<Name extends keyof typeof agreementJobs>(shell: Shell, name: Name, input: JobInput<Name>): Promise<JobOutput<Name>> {
  return shell.runner.run(name, input, { onProgress: (done, total) => shell.progress(shell.texts('cli:read.reading'), done, total) })
}
