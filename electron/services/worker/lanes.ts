import type { Lane } from './job.ts'

/** What others made: nothing in it is trusted with much memory or time. */
export const foreign: Lane = { memoryMiB: 768, idleSeconds: null }

/** Our own data, however much there is of it. */
export const own: Lane = { memoryMiB: 3072, idleSeconds: 120 }
