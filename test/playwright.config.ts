import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { defineConfig } from '@playwright/test'

const root = join(import.meta.dirname, '..')

/** The real Electron where its runtime is installed, else the stand-in: the electron package looks for the variable by itself. */
function chooseHost(): string {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named !== undefined) return `the one in ${named}`
  const electron = join(root, 'node_modules/electron')
  const pathFile = join(electron, 'path.txt')
  if (existsSync(pathFile) && existsSync(join(electron, 'dist', readFileSync(pathFile, 'utf8')))) return 'Electron'
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(root, 'test/standin/dist')
  return 'the stand-in, since no Electron runtime is installed'
}

const host = chooseHost()
// Workers load this file again; only the first says it.
if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(`Host: ${host}`)

export default defineConfig({
  testDir: 'e2e',
  outputDir: join(root, 'out/e2e'),
  reporter: 'list',
  workers: 1,
  timeout: 60_000,
  use: { trace: 'off' },
})
