import type { VerifiedFile } from '../../../shared/contract/verified-file.ts'
import type { Instant } from '../../../shared/values.ts'
import type { ExampleName } from '../examples.ts'
import { job, type JobWork } from './job.ts'
import { own } from './lanes.ts'

interface ExampleInput {
  readonly name: ExampleName
  readonly filePath: string
  readonly at: Instant
}

export const dossierJobs = {
  makeExample: job({
    lane: own,
    limitSeconds: null,
    run: async ({ name, filePath, at }: ExampleInput, work: JobWork): Promise<void> => (await import('../make-example.ts')).makeExample(name, filePath, at, work),
  }),
  verifyFile: job({
    lane: own,
    limitSeconds: null,
    run: async ({ filePath }: { readonly filePath: string }, work: JobWork): Promise<VerifiedFile> => (await import('../verify-file.ts')).verifyFile(filePath, work),
  }),
}
