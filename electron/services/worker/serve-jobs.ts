import type { MessagePort } from 'node:worker_threads'

import { AppError } from '../../../shared/errors.ts'
import { sparingly } from '../sparingly.ts'
import type { Job } from './job.ts'
import type { Order, Report } from './messages.ts'

/** Does the jobs that are asked for through the port, one after the other. */
export function serveJobs(port: Pick<MessagePort, 'on' | 'postMessage'>, table: object): void {
  const tell = (report: Report) => port.postMessage(report)
  port.on('message', async ({ name, input }: Order) => {
    try {
      tell({ kind: 'done', output: await jobNamed(table, name).run(input, { onProgress: sparingly((done, total) => tell({ kind: 'progressed', done, total })) }) })
    } catch (error) {
      tell(error instanceof AppError ? { kind: 'refused', code: error.code, facts: error.facts } : { kind: 'failed', error })
    }
  })
}

function jobNamed(table: object, name: string): Job<unknown, unknown> {
  const job = Object.entries(table).find(([each]) => each === name)?.[1] as Job<unknown, unknown> | undefined
  if (!job) throw new TypeError(`No such job: ${name}`)
  return job
}
