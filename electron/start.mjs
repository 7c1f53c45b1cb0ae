/** Starts art28 from its sources (`npm start -- DOSSIER`): builds what is out of date, then opens the window on the best host there is. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const electron = join(root, 'node_modules/electron')

/** Long enough for a quick download, short enough for whoever waits on a network that lets nothing through. */
const installSeconds = 30

if (isOutOfDate()) {
  const { status } = spawnSync(process.execPath, [join(root, 'electron/build.mjs')], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

const words = [root, ...process.argv.slice(2)]
const runtime = installedRuntime() ?? (install(), installedRuntime())
if (runtime === null) startStandin()
else start(runtime, words, process.env)

/** Whether the bundle of main is missing, or older than any source of ours. */
function isOutOfDate() {
  const bundle = join(root, 'out/main.js')
  if (!existsSync(bundle)) return true
  const builtAt = statSync(bundle).mtimeMs
  return ['electron', 'renderer', 'shared', 'resources', 'package-lock.json'].some((name) => newestIn(join(root, name)) > builtAt)
}

function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

function installedRuntime() {
  const pathFile = join(electron, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(electron, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : null
}

/** Electron's own installer, once. Where it fails the stand-in is used, and the next start tries again. */
function install() {
  console.error(`Fetching the Electron runtime, for ${installSeconds} seconds at most …`)
  spawnSync(process.execPath, [join(electron, 'install.js')], { stdio: 'ignore', timeout: installSeconds * 1000 })
}

/** The stand-in says by itself when it finds no Chromium. */
function startStandin() {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!hasDisplay) {
    console.error('There is no display to open a window on: start art28 in a desktop session, or under xvfb-run.')
    process.exit(1)
  }
  console.error('The Electron runtime is not installed here: art28 opens in a Chromium window, on its stand-in (test/standin/README.md).')
  start(process.execPath, [join(root, 'test/standin/standin.mjs'), ...words], { ...process.env, ART28_STANDIN_HEADED: '1' })
}

function start(executable, given, env) {
  const child = spawn(executable, given, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
