import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // Many tests wait for a command line of their own: every core may run some.
    maxWorkers: availableParallelism(),
    projects: [
      // Pure functions, of which no test can disturb the next: they share what they import, the rules above all.
      { test: { name: 'shared', root, include: ['shared/**/*.test.ts'], isolate: false, ...timeouts } },
      { test: { name: 'app', root, include: ['electron/**/*.test.{ts,tsx}', 'renderer/**/*.test.{ts,tsx}', 'test/{cli,eval}/**/*.test.ts'], ...timeouts } },
    ],
  },
})
