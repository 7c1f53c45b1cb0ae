import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const standIn = join(root, 'test/standin/dist')

/** The real Electron where its runtime is installed, else the stand-in: the electron package looks for the variable by itself. Says which. */
export function chooseHost(): string {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named !== undefined) return `the one in ${named}`
  const electron = join(root, 'node_modules/electron')
  const pathFile = join(electron, 'path.txt')
  if (existsSync(pathFile) && existsSync(join(electron, 'dist', readFileSync(pathFile, 'utf8')))) return 'Electron'
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standIn
  return 'the stand-in, since no Electron runtime is installed'
}

/** Whether the stand-in was chosen, which needs a Chromium. */
export function isStandIn(): boolean {
  return process.env['ELECTRON_OVERRIDE_DIST_PATH'] === standIn
}
