import { readFile } from 'node:fs/promises'
import path from 'node:path'

export const appScheme = 'app'
export const appHost = 'art28'
export const startPage = `${appScheme}://${appHost}/index.html`

/**
 * What a page of ours may load: its own files, and pictures it was handed as bytes. No script is compiled from text, no text becomes
 * markup (`renderer/ui/trusted-types.ts`), nothing is framed, no form is sent, and nothing comes from elsewhere.
 */
export const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' blob: data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types default pdf-thread`,
].join('; ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** Answers requests for `app://art28/…` with the files of one folder, and with nothing else. */
export function serveFiles(folderPath: string): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    const filePath = fileFor(url, folderPath)
    if (method !== 'GET' || filePath === null) return new Response(null, { status: 403, headers })
    try {
      const mediaType = mediaTypes[path.extname(filePath)] ?? 'application/octet-stream'
      return new Response(await readFile(filePath), { headers: { ...headers, 'Content-Type': mediaType } })
    } catch {
      return new Response(null, { status: 404, headers })
    }
  }
}

/** The file that an address names; null for another scheme or host, and for a path that leads out of the folder. */
export function fileFor(url: string, folderPath: string): string | null {
  const address = URL.parse(url)
  if (address?.protocol !== `${appScheme}:` || address.host !== appHost) return null
  const name = decoded(address.pathname)
  if (name === null || /[\0\\]/.test(name)) return null
  const filePath = path.join(folderPath, name)
  return filePath.startsWith(folderPath + path.sep) ? filePath : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
