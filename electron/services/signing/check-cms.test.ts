import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { judge } from '../../../test/support/judges.ts'
import { checkCms } from './check-cms.ts'

const folder = mkdtempSync(join(tmpdir(), 'art28-cms-'))
afterAll(() => rmSync(folder, { recursive: true }))

const openssl = judge('openssl')
const path = (name: string) => join(folder, name)
const content = Buffer.from('inhoud\n')

function run(...args: readonly string[]) {
  const { exitCode, said } = openssl.run(...args)
  if (exitCode !== 0) throw new Error(said)
}

function signedByOpenssl(kind: 'rsa' | 'ec', ...options: readonly string[]): Uint8Array {
  run('cms', '-sign', '-binary', '-in', path('content'), '-signer', path(`${kind}.pem`), '-inkey', path(`${kind}.key`), '-outform', 'DER', '-out', path('out'), ...options)
  return new Uint8Array(readFileSync(path('out')))
}

function check(cms: Uint8Array, of: Uint8Array = content) {
  return checkCms(cms, (hash) => createHash(hash).update(of).digest())
}

describe.skipIf(openssl.isMissing)('signatures that OpenSSL set', () => {
  if (!openssl.isMissing) {
    writeFileSync(path('content'), content)
    const subject = ['-nodes', '-days', '30', '-subj', '/CN=Iemand']
    run('req', '-x509', '-newkey', 'rsa:2048', '-keyout', path('rsa.key'), '-out', path('rsa.pem'), ...subject)
    run('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384', '-keyout', path('ec.key'), '-out', path('ec.pem'), ...subject)
  }
  const pss = ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:digest']

  it.each([
    { kind: 'rsa', options: ['-md', 'sha256', '-cades'] },
    { kind: 'rsa', options: ['-md', 'sha512'] },
    { kind: 'rsa', options: ['-md', 'sha256', ...pss] },
    { kind: 'ec', options: ['-md', 'sha384', '-cades'] },
  ] as const)('hold, but are no PAdES since they say the time: $kind $options', ({ kind, options }) => {
    const cms = signedByOpenssl(kind, ...options)
    expect(check(cms)).toMatchObject({ problems: [], isBaseline: false, hasUnsignedParts: false })
    expect(check(cms, Buffer.from('iets anders\n')).problems).toEqual(['digest'])
  })

  it.each([
    { what: 'a hash that is too weak', options: ['-md', 'sha1'], problem: 'algorithm' },
    { what: 'the content inside', options: ['-nodetach'], problem: 'contentType' },
    { what: 'no certificate', options: ['-nocerts'], problem: 'structure' },
    { what: 'a signer named by key', options: ['-keyid'], problem: 'structure' },
    { what: 'nothing signed but the content', options: ['-noattr'], problem: 'structure' },
  ])('are refused with $what', ({ options, problem }) => {
    expect(check(signedByOpenssl('rsa', ...options)).problems).toEqual([problem])
  })

  it('do not hold with any one byte of an RSASSA-PSS signature, its parameters or its attributes changed', () => {
    const cms = signedByOpenssl('rsa', '-md', 'sha256', '-cades', ...pss)
    const unseen = [...cms.keys()].filter((position) => check(cms.map((byte, index) => (index === position ? byte ^ 1 : byte))).problems.length === 0)
    expect(unseen).toEqual([])
  })
})

describe('what is no signature', () => {
  it.each([
    { what: 'nothing', bytes: [] },
    { what: 'an endless length', bytes: [0x30, 0x80, 0x00, 0x00] },
    { what: 'a length beyond the end', bytes: [0x30, 0x84, 0xff, 0xff, 0xff, 0xff] },
    { what: 'a length not in its shortest form', bytes: [0x30, 0x81, 0x02, 0x05, 0x00] },
    { what: 'bytes behind it', bytes: [0x30, 0x00, 0x00] },
  ])('is called damaged: $what', ({ bytes }) => {
    expect(check(Uint8Array.from(bytes))).toEqual({ problems: ['structure'], certificate: null, isBaseline: false, hasUnsignedParts: false })
  })
})
