/**
 * Runs the journeys through the window, as a part of `npm test`, where there is something to draw it with.
 *
 * Where there is no Chromium it says so and goes on; with ART28_REQUIRE_JUDGES=1 that fails. Words after it are Playwright's.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'

import { chooseHost, isStandIn } from './choose-host.ts'
import { findChromium } from './standin/find-chromium.ts'

/** In a sentence, what the window cannot do without; null where nothing is missing. */
function whatIsMissing(): string | null {
  chooseHost()
  if (!isStandIn()) return null
  try {
    findChromium()
    return null
  } catch (error) {
    return (error as Error).message
  }
}

const missing = whatIsMissing()
if (missing === null) {
  const playwright = path.join(path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
  const { status } = spawnSync(process.execPath, [playwright, 'test', '--config', path.join(import.meta.dirname, 'playwright.config.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  console.error(`The journeys through the window were not run. ${missing}`)
  if (process.env['ART28_REQUIRE_JUDGES'] === '1') process.exitCode = 1
}
