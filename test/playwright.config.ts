import { join } from 'node:path'
import process from 'node:process'

import { defineConfig } from '@playwright/test'

import { chooseHost } from './choose-host.ts'

const root = join(import.meta.dirname, '..')

const host = chooseHost()
// Workers load this file again; only the first says it.
if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(`Host: ${host}`)

export default defineConfig({
  testDir: 'e2e',
  outputDir: join(root, 'out/e2e'),
  reporter: 'list',
  workers: 2,
  timeout: 60_000,
  // Two windows and a machine that may be busy with more: what passes only at the second try is named as flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  use: { trace: 'off' },
})
