import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { anIdentity, signedAt } from '../../../test/support/identities.ts'
import { judge } from '../../../test/support/judges.ts'
import { compareWithManifest, formatManifest, parseManifest } from './manifest.ts'
import { signManifest, verifyManifest } from './sign-manifest.ts'

const folder = mkdtempSync(join(tmpdir(), 'art28-manifest-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = new Map([
  ['rapport.pdf', Buffer.from('pdf')],
  ['rapport met spatie é.json', Buffer.from('{}')],
])
const entries = [...files].map(([fileName, bytes]) => ({ fileName, sha256: createHash('sha256').update(bytes).digest('hex') }))
const manifest = formatManifest(entries)

describe('a manifest', () => {
  it('reads back as it was written, sorted by name', () => {
    expect(parseManifest(manifest)?.map(({ fileName }) => fileName)).toEqual(['rapport met spatie é.json', 'rapport.pdf'])
  })

  it('tells same, changed and missing files apart', () => {
    const wanted = [...entries, { fileName: 'weg.xlsx', sha256: '0'.repeat(64) }]
    const found = new Map([...entries.map(({ fileName, sha256 }) => [fileName, sha256] as const), ['rapport.pdf', 'f'.repeat(64)]])
    expect(compareWithManifest(wanted, found)).toEqual({ same: ['rapport met spatie é.json'], changed: ['rapport.pdf'], missing: ['weg.xlsx'] })
  })

  it.each(['', 'geen manifest', `${'0'.repeat(63)}  x`, `${manifest}<html>`])('is not made of other text: %j', (text) => {
    expect(parseManifest(text)).toBeNull()
  })

  it('holds no name that would be read as two lines', () => {
    expect(() => formatManifest([{ fileName: 'a\nb', sha256: '0'.repeat(64) }])).toThrow(RangeError)
  })
})

describe('a signed manifest', () => {
  const identity = anIdentity()
  const signature = signManifest(Buffer.from(manifest), identity)

  it('holds for its own bytes', () => {
    expect(verifyManifest(Buffer.from(manifest), signature)).toMatchObject({ problems: [], certificate: { subject: { name: 'Janneke de Vries' } } })
  })

  it('does not hold for others, nor with any byte of the signature changed', () => {
    expect(verifyManifest(Buffer.from(`${manifest} `), signature).problems).toEqual(['digest'])
    for (let position = 0; position < signature.length; position++) {
      const changed = Uint8Array.from(signature, (byte, index) => (index === position ? byte ^ 1 : byte))
      expect(verifyManifest(Buffer.from(manifest), changed).problems, `byte ${position}`).not.toEqual([])
    }
  })
})

const openssl = judge('openssl')
const sha256sum = judge('sha256sum')

describe.skipIf(openssl.isMissing)('openssl, of a signed manifest', () => {
  it('accepts it with the command that the documentation gives', () => {
    const identity = anIdentity()
    const at = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const signature = at('manifest.p7s', signManifest(Buffer.from(manifest), identity))
    const certificate = at('certificate.pem', new X509Certificate(identity.certificate).toString())
    const content = at('manifest-sha256.txt', manifest)
    const trust = ['-CAfile', certificate, '-purpose', 'any', '-attime', String(signedAt.getTime() / 1000)]
    const { exitCode, said } = openssl.run('cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', signature, '-content', content, '-out', join(folder, 'out'), ...trust)
    expect(said).toContain('CAdES Verification successful')
    expect(exitCode).toBe(0)
  })
})

describe.skipIf(sha256sum.isMissing)('sha256sum, of a manifest', () => {
  it('finds every file as the manifest has it', () => {
    const absolute = formatManifest(entries.map(({ fileName, sha256 }) => ({ sha256, fileName: join(folder, fileName) })))
    for (const [fileName, bytes] of files) writeFileSync(join(folder, fileName), bytes)
    writeFileSync(join(folder, 'sums.txt'), absolute)
    expect(sha256sum.run('-c', '--strict', join(folder, 'sums.txt')).exitCode).toBe(0)
  })
})
