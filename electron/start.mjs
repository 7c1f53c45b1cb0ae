/** Opens the window from a source checkout: in Electron where its runtime is there or can be fetched, else in the stand-in, and says so. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const electron = path.join(root, 'node_modules', 'electron')

/** Where Electron's runtime comes from. Asked first, since a network that swallows questions would keep people waiting. */
const source = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron'

async function hasRuntime() {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] || isFetched()) return true
  const isReachable = await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(3000) }).then(() => true, () => false)
  if (!isReachable) return false
  console.log('Fetching the Electron runtime, once …')
  return spawnSync(process.execPath, [path.join(electron, 'install.js')], { stdio: 'ignore' }).status === 0 && isFetched()
}

function isFetched() {
  const note = path.join(electron, 'path.txt')
  return existsSync(note) && existsSync(path.join(electron, 'dist', readFileSync(note, 'utf8')))
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
if (!hasDisplay) refuse('There is no display to open a window on: start art28 in a desktop session, or with `xvfb-run npm start`.')

if (!(await hasRuntime())) {
  if (process.platform === 'win32') refuse('The Electron runtime is not here and cannot be fetched, and the stand-in does not run on Windows: start art28 once with a network.')
  console.log('The Electron runtime is not here and cannot be fetched: the window opens in the stand-in, on an installed Chromium.')
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.join(root, 'test', 'standin', 'dist')
  process.env['ART28_STANDIN_HEADED'] = '1'
}
const executable = createRequire(import.meta.url)('electron')
// Of its own group, so that Ctrl+C reaches it once, through us: asked twice, Chromium ends before the dossier is sealed.
const child = spawn(executable, [root, ...process.argv.slice(2)], { stdio: 'inherit', detached: process.platform !== 'win32' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
child.on('exit', (status) => process.exit(status ?? 1))
