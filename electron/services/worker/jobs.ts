import { agreementJobs } from './agreement-jobs.ts'
import { dossierJobs } from './dossier-jobs.ts'
import { evidenceJobs } from './evidence-jobs.ts'
import { identityJobs } from './identity-jobs.ts'
import { reportJobs } from './report-jobs.ts'

/** All that a worker can do. Each job loads its libraries when it is first asked for, so that nothing waits for what it does not need. */
export const jobs = { ...agreementJobs, ...dossierJobs, ...evidenceJobs, ...identityJobs, ...reportJobs }

export type Jobs = typeof jobs
