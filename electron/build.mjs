/** Bundles the command line into `out/`, with every library inside, so that what ships needs no `node_modules`. */
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'

import { bundleStandardFonts } from './bundle-standard-fonts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** First of all, since libraries say what is deprecated in them while they load: that is for us to know, not for whoever runs art28. */
const banner = '#!/usr/bin/env node\nprocess.noDeprecation = true'

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [bundleStandardFonts()],
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: 'electron/cli.ts',
    outDir: 'out',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      external: builtins,
      output: { format: 'es', entryFileNames: 'cli.js', chunkFileNames: '[name].js', banner: ({ isEntry }) => (isEntry ? banner : '') },
    },
  },
})
