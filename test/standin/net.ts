import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { NotCovered, refuseUnknown } from './covered.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
}

/** Fetches files and nothing else: there is no network. */
export const net = refuseUnknown('net', {
  async fetch(address: string | URL | Request): Promise<Response> {
    const url = address instanceof Request ? address.url : String(address)
    if (!url.startsWith('file:')) throw new NotCovered(`net.fetch of ${url}`)
    const path = fileURLToPath(url)
    return new Response(await readFile(path), { headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream' } })
  },
})
