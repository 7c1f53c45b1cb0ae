import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { signedAt } from '../../../test/support/identities.ts'
import { judge } from '../../../test/support/judges.ts'
import { aSmallPdf } from '../../../test/support/pdfs.ts'
import { importIdentity } from './import-identity.ts'
import { readCertificate } from './read-certificate.ts'
import { signPdf } from './sign-pdf.ts'
import { verifyPdf } from './verify-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'art28-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const openssl = judge('openssl')
const path = (name: string) => join(folder, name)

function run(...args: readonly string[]) {
  const { exitCode, said } = openssl.run(...args)
  if (exitCode !== 0) throw new Error(said)
}

const newKeys: Readonly<Record<string, readonly string[]>> = {
  rsa: ['-newkey', 'rsa:2048'],
  ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  weak: ['-newkey', 'rsa:1024'],
  edwards: ['-newkey', 'ed25519'],
}

/** A root, an issuer under it and a signer under that, with a key of each kind, as OpenSSL makes them. */
function makeCertificates() {
  writeFileSync(path('ca.ext'), 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n')
  run('req', '-x509', ...newKeys.rsa!, '-nodes', '-keyout', path('root.key'), '-out', path('root.pem'), '-days', '30', '-subj', '/CN=Wortel')
  const request = (name: string, kind: string) =>
    run('req', ...newKeys[kind]!, '-nodes', '-keyout', path(`${name}.key`), '-out', path(`${name}.csr`), '-subj', `/C=NL/O=Voorbeeld B.V./CN=${name}`)
  const issue = (name: string, issuer: string, ...more: readonly string[]) =>
    run('x509', '-req', '-in', path(`${name}.csr`), '-CA', path(`${issuer}.pem`), '-CAkey', path(`${issuer}.key`), '-CAcreateserial', '-out', path(`${name}.pem`), ...more)
  request('tussen', 'rsa')
  issue('tussen', 'root', '-extfile', path('ca.ext'))
  for (const kind of Object.keys(newKeys)) {
    request(kind, kind)
    issue(kind, 'tussen')
  }
  writeFileSync(path('chain.pem'), readFileSync(path('root.pem'), 'utf8') + readFileSync(path('tussen.pem'), 'utf8'))
}

const encodings: Readonly<Record<string, readonly string[]>> = {
  'AES-256': [],
  'triple DES': ['-legacy', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES'],
  'RC2-40': ['-legacy'],
}

function container(kind: string, ...options: readonly string[]): Uint8Array {
  run('pkcs12', '-export', '-inkey', path(`${kind}.key`), '-in', path(`${kind}.pem`), '-certfile', path('chain.pem'), '-passout', 'pass:geheim é', '-out', path('out.p12'), ...options)
  return new Uint8Array(readFileSync(path('out.p12')))
}

describe.skipIf(openssl.isMissing)('importing a PKCS#12 container', () => {
  if (!openssl.isMissing) makeCertificates()

  it.each(['rsa', 'ec'].flatMap((kind) => Object.keys(encodings).map((encoding) => ({ kind, encoding }))))(
    'takes the $kind key and the whole chain from one encrypted with $encoding, and signs with them',
    async ({ kind, encoding }) => {
      const identity = importIdentity(container(kind, ...encodings[encoding]!), 'geheim é')
      expect([identity.certificate, ...identity.chain].map((one) => readCertificate(one).subject.name)).toEqual([kind, 'tussen', 'Wortel'])
      const signed = await signPdf(aSmallPdf(), { identity, at: signedAt, reason: 'Ontvangen', location: 'Zwolle', role: 'Verwerker' })
      expect(await verifyPdf(signed)).toMatchObject({ verdict: 'intact', signatures: [{ certificate: { isSelfSigned: false }, level: 'padesBaselineB' }] })
    },
  )

  it('sees a changed byte in every certificate of the chain of a signature', async () => {
    const identity = importIdentity(container('ec'), 'geheim é')
    const signed = await signPdf(aSmallPdf(), { identity, at: signedAt, reason: 'Ontvangen', location: 'Zwolle', role: 'Verwerker' })
    for (const certificate of [identity.certificate, ...identity.chain]) {
      const position = Buffer.from(signed).indexOf(Buffer.from(certificate).toString('hex')) + certificate.length
      const changed = Uint8Array.from(signed, (byte, index) => (index === position ? (byte === 0x30 ? 0x31 : 0x30) : byte))
      expect((await verifyPdf(changed)).verdict).toBe('broken')
    }
  })

  it.each([
    { what: 'another passphrase', make: () => container('ec'), passphrase: 'fout', code: 'identity.passphraseWrong' },
    { what: 'a container cut off', make: () => container('ec').subarray(0, 700), passphrase: 'geheim é', code: 'identity.damaged' },
    { what: 'text', make: () => Buffer.from('geen sleutel'), passphrase: 'geheim é', code: 'identity.damaged' },
    { what: 'nothing', make: () => new Uint8Array(), passphrase: 'geheim é', code: 'identity.damaged' },
    { what: 'a container without a key', make: () => container('ec', '-nokeys'), passphrase: 'geheim é', code: 'identity.noKey' },
    { what: 'a container without its certificate', make: () => container('ec', '-nocerts'), passphrase: 'geheim é', code: 'identity.noCertificate' },
    { what: 'a key too weak', make: () => container('weak'), passphrase: 'geheim é', code: 'identity.unsupportedKey' },
    { what: 'a key that PDF readers do not know', make: () => container('edwards'), passphrase: 'geheim é', code: 'identity.unsupportedKey' },
  ])('refuses $what', ({ make, passphrase, code }) => {
    expect(() => importIdentity(make(), passphrase)).toThrow(expect.objectContaining({ code }))
  })
})
