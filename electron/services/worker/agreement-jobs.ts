import type { AgreementVersion } from '../../../shared/agreement/versions/comparison.ts'
import type { Request } from '../../../shared/audit/decide.ts'
import type { ReadAgreement } from '../../../shared/contract/library.ts'
import type { ComparedVersion } from '../../../shared/contract/versions.ts'
import type { AgreementBytes } from '../documents/load-agreement-file.ts'
import type { Opening } from '../opening-commands.ts'
import { job, type JobWork } from './job.ts'
import { foreign } from './lanes.ts'

const limitSeconds = 120

interface OpeningInput {
  readonly agreement: AgreementBytes
  readonly opening: Opening
}

interface ComparingInput {
  readonly agreement: AgreementBytes
  readonly inForce: AgreementVersion
}

export const agreementJobs = {
  readAgreement: job({
    lane: foreign,
    limitSeconds,
    run: async (agreement: AgreementBytes, work: JobWork): Promise<ReadAgreement> => (await import('../agreement-reading.ts')).readByAllRules(agreement, work),
  }),
  compareVersion: job({
    lane: foreign,
    limitSeconds,
    run: async ({ agreement, inForce }: ComparingInput, work: JobWork): Promise<ComparedVersion> => (await import('../agreement-reading.ts')).compareByAllRules(agreement, inForce, work),
  }),
  openingCommands: job({
    lane: foreign,
    limitSeconds,
    run: async ({ agreement, opening }: OpeningInput, work: JobWork): Promise<readonly Request[]> => (await import('../agreement-reading.ts')).openingOn(agreement, opening, work),
  }),
}
