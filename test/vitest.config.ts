import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['shared/**/*.test.ts', 'electron/**/*.test.{ts,tsx}', 'test/cli/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
