import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const library = path.dirname(path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist'))))

/** The thread that reads PDFs, fonts and character maps that they may take for granted, and the picture decoders that need no WebAssembly; with licences. */
const resources = { build: /^pdf\.worker\.min\.mjs$/, standard_fonts: /./, cmaps: /./, wasm: /_nowasm_fallback\.js$|^LICENSE/ }

/** Lays what pdf.js looks up by name at run time beside the window, under `pdf/`. */
export function bundlePdfResources() {
  return {
    name: 'bundle-pdf-resources',
    apply: 'build',
    async generateBundle() {
      for (const [folder, wanted] of Object.entries(resources)) {
        for (const name of await readdir(path.join(library, folder))) {
          if (!wanted.test(name)) continue
          this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${name}`, source: await readFile(path.join(library, folder, name)) })
        }
      }
    },
  }
}
