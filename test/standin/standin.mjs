/** The first line of the stand-in: answers `electron` with our module, then starts the app. JavaScript, so that an old Node can still read the refusal. */
import module from 'node:module'
import process from 'node:process'

if (module.registerHooks === undefined || Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`The Electron stand-in needs Node 24 or newer; this is ${process.version}.`)
  process.exit(1)
}

const electron = new URL('electron.ts', import.meta.url).href
const names = new Set(['electron', 'electron/main', 'electron/common'])

module.registerHooks({
  resolve: (name, context, next) => (names.has(name) ? { url: electron, format: 'module-typescript', shortCircuit: true } : next(name, context)),
})

const { launch } = await import('./launch.ts')
await launch(process.argv.slice(2))
