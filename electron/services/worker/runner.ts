import type { JobWork } from './job.ts'
import type { Jobs } from './jobs.ts'

export type JobName = keyof Jobs
export type JobInput<N extends JobName> = Parameters<Jobs[N]['run']>[0]
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]['run']>>

/** Runs jobs, wherever. */
export interface JobRunner {
  /** @throws what the job throws, job.outOfMemory, job.tookTooLong, or the signal's reason once it is aborted */
  run<N extends JobName>(name: N, input: JobInput<N>, work?: JobWork): Promise<JobOutput<N>>
  /** Ends what is running. */
  close(): Promise<void>
}
