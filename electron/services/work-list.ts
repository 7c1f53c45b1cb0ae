import { sparingly } from './sparingly.ts'

/** What runs now and can be told about and ended, by the id that whoever asked for it chose; the same id again is that of the newer work. */
export interface WorkList {
  /** Null where the work was cancelled. */
  run<T>(job: string, work: (running: Running) => Promise<T>): Promise<T | null>
  cancel(job: string): void
  cancelAll(): void
}

export interface Running {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

export function workList(progressed: (news: { job: string; done: number; total: number }) => void): WorkList {
  const running = new Map<string, AbortController>()
  return {
    async run(job, work) {
      const controller = new AbortController()
      running.set(job, controller)
      try {
        return await work({ signal: controller.signal, onProgress: sparingly((done, total) => progressed({ job, done, total })) })
      } catch (error) {
        if (controller.signal.aborted) return null
        throw error
      } finally {
        if (running.get(job) === controller) running.delete(job)
      }
    },
    cancel: (job) => running.get(job)?.abort(),
    cancelAll: () => running.forEach((controller) => controller.abort()),
  }
}
