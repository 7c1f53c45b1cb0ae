import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['shared/**/*.test.ts', 'electron/**/*.test.{ts,tsx}', 'renderer/**/*.test.{ts,tsx}', 'test/{cli,eval}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for a command line of their own: every core may run some.
    maxWorkers: availableParallelism(),
  },
})
