import { Worker } from 'node:worker_threads'

import { AppError, type ErrorFacts } from '../../../shared/errors.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import type { JobWork, Lane } from './job.ts'
import { type Jobs, jobs } from './jobs.ts'
import type { Order, Report } from './messages.ts'
import type { JobRunner } from './runner.ts'

/**
 * Runs jobs in worker threads: one for each lane, started when first needed and then kept, since starting takes longer than most jobs.
 *
 * A job is cancelled, or stopped at its limit, by ending its worker: nothing in it can refuse. The next job of the lane gets a new one.
 * `table` says what each may use.
 */
export function threadRunner(entry: URL, table: Jobs = jobs): JobRunner {
  const lanes = new Map<Lane, LaneThread>()
  const laneThread = (lane: Lane) => {
    const known = lanes.get(lane) ?? laneThreadOf(lane, entry)
    lanes.set(lane, known)
    return known
  }
  return {
    run: (name, input, work = {}) => {
      const { lane, limitSeconds } = table[name]
      return laneThread(lane).run({ name, input }, limitSeconds, work) as Promise<never>
    },
    close: async () => void (await Promise.all([...lanes.values()].map((lane) => lane.end()))),
  }
}

interface LaneThread {
  run(order: Order, limitSeconds: number | null, work: JobWork): Promise<unknown>
  end(): Promise<void>
}

function laneThreadOf({ memoryMiB, idleSeconds }: Lane, entry: URL): LaneThread {
  const inTurn = oneAtATime()
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined

  function start(): Worker {
    const started = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memoryMiB } })
    const forget = () => void (worker === started && (worker = null))
    return started.on('error', forget).on('exit', forget)
  }

  async function end(): Promise<void> {
    clearTimeout(idle)
    const ending = worker
    worker = null
    await ending?.terminate()
  }

  async function carryOut(order: Order, limitSeconds: number | null, { onProgress, signal }: JobWork): Promise<unknown> {
    signal?.throwIfAborted()
    clearTimeout(idle)
    const mine = (worker ??= start())
    mine.ref()
    const stopped = Promise.withResolvers<never>()
    const cancel = () => stopped.reject(signal?.reason)
    const limit = limitSeconds === null ? undefined : setTimeout(() => stopped.reject(new AppError('job.tookTooLong', { seconds: limitSeconds })), limitSeconds * 1000)
    signal?.addEventListener('abort', cancel)
    try {
      return await Promise.race([answer(mine, order, onProgress), stopped.promise])
    } catch (error) {
      if (!(error instanceof Refusal)) await end()
      throw error instanceof Refusal ? error.cause : error
    } finally {
      clearTimeout(limit)
      mine.unref()
      if (idleSeconds !== null) idle = setTimeout(() => void end(), idleSeconds * 1000).unref()
      signal?.removeEventListener('abort', cancel)
    }
  }

  return { run: (order, limitSeconds, work) => inTurn(() => carryOut(order, limitSeconds, work)), end }
}

/** What the job itself threw: the worker is sound. */
class Refusal extends Error {}

/** Sends the order and waits for its answer, or for the worker's end. */
async function answer(worker: Worker, order: Order, onProgress: JobWork['onProgress']): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const onMessage = (report: Report) => {
    if (report.kind === 'progressed') onProgress?.(report.done, report.total)
    else if (report.kind === 'done') resolve(report.output)
    else reject(new Refusal('', { cause: report.kind === 'refused' ? new AppError(report.code, report.facts as ErrorFacts<typeof report.code>) : report.error }))
  }
  const onError = (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new AppError('job.outOfMemory', {}) : error)
  const onExit = (code: number) => reject(new Error(`The worker ended by itself with ${code}.`))
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  try {
    worker.postMessage(order, [])
    return await promise
  } finally {
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
  }
}
