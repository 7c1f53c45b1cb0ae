import type { AgreementVersion } from '../../../shared/agreement/versions/comparison.ts'
import type { Request } from '../../../shared/audit/decide.ts'
import type { ReadAgreement } from '../../../shared/contract/library.ts'
import type { ComparedVersion } from '../../../shared/contract/versions.ts'
import type { WorkOpening } from '../../../shared/saved/work-file.ts'
import type { AgreementBytes } from '../documents/read-agreement-file.ts'
import { job } from './job.ts'
import { foreign } from './lanes.ts'

const limitSeconds = 120

interface OpeningInput {
  readonly agreement: AgreementBytes
  readonly opening: Omit<WorkOpening, 'agreement'>
}

interface ComparingInput {
  readonly agreement: AgreementBytes
  readonly inForce: AgreementVersion
}

export const agreementJobs = {
  readAgreement: job({
    lane: foreign,
    limitSeconds,
    run: async (agreement: AgreementBytes): Promise<ReadAgreement> => (await import('../agreement-reading.ts')).readByAllRules(agreement),
  }),
  compareVersion: job({
    lane: foreign,
    limitSeconds,
    run: async ({ agreement, inForce }: ComparingInput): Promise<ComparedVersion> => (await import('../agreement-reading.ts')).compareByAllRules(agreement, inForce),
  }),
  openingCommands: job({
    lane: foreign,
    limitSeconds,
    run: async ({ agreement, opening }: OpeningInput): Promise<readonly Request[]> => (await import('../agreement-reading.ts')).openingOn(agreement, opening),
  }),
}
