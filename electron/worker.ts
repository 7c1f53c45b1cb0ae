import { parentPort } from 'node:worker_threads'

import { jobs } from './services/worker/jobs.ts'
import { serveJobs } from './services/worker/serve-jobs.ts'

if (!parentPort) throw new TypeError('This is the work of a worker thread: it is not run by itself.')
serveJobs(parentPort, jobs)
