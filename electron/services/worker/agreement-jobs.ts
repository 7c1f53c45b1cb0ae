import type { Request } from '../../../shared/audit/decide.ts'
import type { ReadAgreement } from '../../../shared/contract/library.ts'
import type { WorkOpening } from '../../../shared/saved/work-file.ts'
import type { AgreementBytes } from '../agreement-reading.ts'
import { job } from './job.ts'
import { foreign } from './lanes.ts'

const limitSeconds = 120

interface OpeningInput {
  readonly agreement: AgreementBytes
  readonly opening: Omit<WorkOpening, 'agreement'>
}

export const agreementJobs = {
  readAgreement: job({
    lane: foreign,
    limitSeconds,
    run: async (agreement: AgreementBytes): Promise<ReadAgreement> => (await import('../agreement-reading.ts')).readByAllRules(agreement),
  }),
  openingCommands: job({
    lane: foreign,
    limitSeconds,
    run: async ({ agreement, opening }: OpeningInput): Promise<readonly Request[]> => (await import('../agreement-reading.ts')).openingOn(agreement, opening),
  }),
}
