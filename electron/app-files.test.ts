import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { contentSecurityPolicy, fileFor, serveFiles } from './app-files.ts'

const root = mkdtempSync(path.join(tmpdir(), 'art28-app-'))
const folder = path.join(root, 'renderer')
mkdirSync(path.join(folder, 'assets'), { recursive: true })
mkdirSync(path.join(root, 'renderer-secrets'))
writeFileSync(path.join(folder, 'index.html'), '<!doctype html>')
writeFileSync(path.join(folder, 'assets', 'a b.js'), 'export {}')
writeFileSync(path.join(root, 'secret.txt'), 'secret')
writeFileSync(path.join(root, 'renderer-secrets', 'secret.txt'), 'secret')
afterAll(() => rmSync(root, { recursive: true }))

const get = (url: string, method = 'GET') => serveFiles(folder)({ url, method })

describe('a page asks for a file', () => {
  it('and gets it with its media type and under our policy', async () => {
    const response = await get('app://art28/index.html')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('by a name with a space in it', async () => {
    expect((await get('app://art28/assets/a%20b.js')).headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  })

  it.each(['app://art28/missing.js', 'app://art28/assets', 'app://art28/'])('that is not there: %s', async (url) => {
    expect((await get(url)).status).toBeGreaterThanOrEqual(403)
  })

  it.each([
    'app://art28/../secret.txt',
    'app://art28/..%2fsecret.txt',
    'app://art28/%2e%2e/secret.txt',
    'app://art28/%2e%2e%2fsecret.txt',
    'app://art28/assets/..%2f..%2fsecret.txt',
    'app://art28/..%5csecret.txt',
    'app://art28/..%2frenderer-secrets%2fsecret.txt',
    `app://art28/%2f${encodeURIComponent(path.join(root, 'secret.txt'))}`,
    'app://art28/index.html%00.js',
    'app://art28/%E0%A4%A',
    'app://other/index.html',
    'https://art28/index.html',
    'file:///etc/passwd',
    'no address',
  ])('and gets nothing for %s', async (url) => {
    const response = await get(url)
    expect(response.status).toBeGreaterThanOrEqual(403)
    expect(await response.text()).toBe('')
    expect(fileFor(url, folder) ?? folder, 'the file is in the folder, or there is none').toMatch(new RegExp(`^${RegExp.escape(folder)}(/|$)`))
  })

  it('and cannot send one', async () => {
    expect((await get('app://art28/index.html', 'POST')).status).toBe(403)
  })
})

describe('the policy', () => {
  it('lets no script but our own files run, and nothing be framed or sent', () => {
    const policy = Object.fromEntries(contentSecurityPolicy.split('; ').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1).join(' ')]))
    expect(policy).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'form-action': "'none'", 'frame-ancestors': "'none'" })
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/)
  })
})
