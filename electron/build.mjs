/**
 * Bundles the command line and the window into `out/`, with every library inside, so that what ships needs no `node_modules`.
 *
 * Everything is built in a folder aside and put in place when it is whole: whoever runs art28 meanwhile never meets half of it.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'

import { bundleStandardFonts } from './bundle-standard-fonts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = path.join(root, 'out')
const aside = path.join(root, 'node_modules', '.cache', `art28-build-${process.pid}`)

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)]
const common = { root, logLevel: 'warn', publicDir: false, define: { 'process.env.NODE_ENV': '"production"' } }

/** Libraries say what is deprecated in them while they load: that is for us to know, not for whoever runs art28. */
const quiet = 'process.noDeprecation = true'
const banners = { cli: `#!/usr/bin/env node\n${quiet}`, main: quiet, worker: quiet }

/** What runs on Node: the command line, the window's main process, and the thread both give heavy work to. They share chunks. */
function buildForNode() {
  return build({
    ...common,
    configFile: false,
    plugins: [bundleStandardFonts()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: aside,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: { cli: 'electron/cli.ts', main: 'electron/main.ts', worker: 'electron/worker.ts' },
        external: ['electron', ...builtins],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js', banner: ({ isEntry, name }) => (isEntry ? banners[name] : '') },
      },
    },
  })
}

/** A sandboxed preload can be nothing but one CommonJS file. */
function buildPreload() {
  return build({
    ...common,
    configFile: false,
    build: {
      lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
      outDir: aside,
      emptyOutDir: false,
      target: 'chrome140',
      rolldownOptions: { external: ['electron'] },
    },
  })
}

function buildRenderer() {
  return build({ configFile: path.join(root, 'renderer', 'vite.config.ts'), build: { outDir: path.join(aside, 'renderer'), emptyOutDir: true } })
}

/** Makes one folder like another, file by file, and touches nothing that is already as it shall be. What others keep in folders of `out` stays. */
async function putInPlace(from, to) {
  await mkdir(to, { recursive: true })
  const names = await readdir(from)
  const stale = (await readdir(to, { withFileTypes: true })).filter((entry) => !names.includes(entry.name) && !(to === out && entry.isDirectory()))
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) await putInPlace(source, target)
    else if (!(await isSame(source, target))) await rename(source, target)
  }
  // Last, since what was started before may still load it.
  for (const { name } of stale) await rm(path.join(to, name), { recursive: true })
}

async function isSame(source, target) {
  return existsSync(target) && (await readFile(source)).equals(await readFile(target))
}

await mkdir(aside, { recursive: true })
try {
  // All are waited for, also when one fails: none shall still write when the folder is taken away.
  const built = await Promise.allSettled([buildForNode(), buildPreload(), buildRenderer()])
  for (const { reason } of built.filter(({ status }) => status === 'rejected')) throw reason
  await putInPlace(aside, out)
} finally {
  await rm(aside, { recursive: true, force: true })
}
