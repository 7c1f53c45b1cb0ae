/** Opens the window from a source checkout: in Electron where its runtime is there or can be fetched, else in the stand-in, and says so. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const electron = path.join(root, 'node_modules', 'electron')

/** Where Electron's runtime comes from. Asked first, since a network that swallows questions would keep people waiting. */
const source = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron'

async function hasRuntime() {
  if (existsSync(path.join(electron, 'path.txt'))) return true
  const isReachable = await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(3000) }).then(() => true, () => false)
  if (!isReachable) return false
  console.log('Fetching the Electron runtime, once …')
  return spawnSync(process.execPath, [path.join(electron, 'install.js')], { stdio: 'ignore' }).status === 0
}

const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
if (!hasDisplay) {
  console.error('There is no display to open a window on: start art28 in a desktop session, or with `xvfb-run npm start`.')
  process.exit(1)
}

const environment = { ...process.env }
if (!(await hasRuntime())) {
  console.log('The Electron runtime is not here and cannot be fetched: the window opens in the stand-in, on an installed Chromium.')
  environment['ELECTRON_OVERRIDE_DIST_PATH'] = path.join(root, 'test', 'standin', 'dist')
  environment['ART28_STANDIN_HEADED'] = '1'
}
const child = spawn(process.execPath, [path.join(electron, 'cli.js'), root, ...process.argv.slice(2)], { stdio: 'inherit', env: environment })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (status) => process.exit(status ?? 1))
