import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { anIdentity } from '../../../test/support/identities.ts'
import { judge } from '../../../test/support/judges.ts'
import { createIdentity } from './create-identity.ts'
import { identityStore } from './identity-store.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'art28-identities-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const passphrase = 'een lange wachtzin'

describe('the identity store', () => {
  it('gives back what was saved, and lists it without a passphrase', async () => {
    const store = identityStore(join(folder, 'new'))
    const identity = anIdentity()
    await store.save(identity, passphrase)
    expect(await store.list()).toMatchObject([{ id: identity.id, certificate: { subject: { name: 'Janneke de Vries' }, isSelfSigned: true } }])
    const loaded = await store.load(identity.id, passphrase)
    expect({ ...loaded, privateKey: loaded.privateKey.equals(identity.privateKey) }).toEqual({ ...identity, privateKey: true })
  })

  it('keeps one file an identity, readable by its owner alone, the key encrypted', async () => {
    const store = identityStore(folder)
    const identity = anIdentity()
    await store.save(identity, passphrase)
    await store.save(identity, 'een andere wachtzin')
    expect(readdirSync(folder)).toEqual([`${identity.id}.identity.json`])
    const filePath = join(folder, `${identity.id}.identity.json`)
    expect((statSync(filePath).mode & 0o777).toString(8)).toBe(process.platform === 'win32' ? '666' : '600')
    expect(Object.keys(JSON.parse(readFileSync(filePath, 'utf8')))).toEqual(['format', 'version', 'privateKey', 'certificates'])
    await expect(store.load(identity.id, passphrase)).rejects.toMatchObject({ code: 'identity.passphraseWrong' })
  })

  it.each([
    { what: 'a passphrase too short', act: (id: string) => identityStore(folder).save({ ...anIdentity(), id }, 'kort'), code: 'identity.passphraseTooShort' },
    { what: 'an identity that is not there', act: () => identityStore(folder).load('0123456789abcdef', passphrase), code: 'identity.unknown' },
    { what: 'to list what is not a folder', act: () => identityStore(import.meta.filename).list(), code: 'file.unreadable' },
    { what: 'a name that climbs out of the folder', act: () => identityStore(folder).load('../../etc/passwd', passphrase), code: 'identity.unknown' },
  ])('refuses $what', async ({ act, code }) => {
    await expect(act('0123456789abcdef')).rejects.toMatchObject({ code })
  })

  it.each([
    { what: 'no JSON', text: '{', code: 'identity.storedDamaged' },
    { what: 'a key that is not encrypted', text: JSON.stringify({ format: 'art28-identity', version: 1, privateKey: '-----BEGIN PRIVATE KEY-----', certificates: [] }), code: 'identity.storedDamaged' },
    { what: 'a version to come', text: JSON.stringify({ format: 'art28-identity', version: 2 }), code: 'identity.newer' },
  ])('refuses a file with $what, by name', async ({ text, code }) => {
    writeFileSync(join(folder, '0123456789abcdef.identity.json'), text)
    await expect(identityStore(folder).list()).rejects.toMatchObject({ code, facts: { file: '0123456789abcdef.identity.json' } })
  })
})

const openssl = judge('openssl')

describe.skipIf(openssl.isMissing)('openssl, of what is kept', () => {
  it('opens the key with the passphrase and reads the certificate', async () => {
    const identity = createIdentity({ name: 'Zoë', organisation: 'A & B, C.V.', country: 'NL', email: 'zoe@example.org' }, { now: new Date('2026-11-20T10:00:00Z') })
    await identityStore(folder).save(identity, passphrase)
    const stored = JSON.parse(readFileSync(join(folder, `${identity.id}.identity.json`), 'utf8'))
    writeFileSync(join(folder, 'key.pem'), stored.privateKey)
    writeFileSync(join(folder, 'certificate.pem'), stored.certificates[0])
    expect(openssl.run('pkey', '-in', join(folder, 'key.pem'), '-passin', `pass:${passphrase}`, '-noout')).toEqual({ exitCode: 0, said: '' })
    const { said } = openssl.run('x509', '-in', join(folder, 'certificate.pem'), '-noout', '-text', '-nameopt', 'utf8,sep_multiline,lname')
    expect(said).toMatch(/Public-Key: \(256 bit\)/)
    expect(said).toMatch(/X509v3 Key Usage: critical\s+Digital Signature, Non Repudiation/)
    expect(said).toMatch(/countryName=NL\s+organizationName=A & B, C\.V\.\s+commonName=Zoë/)
    expect(said).toMatch(/Not After : Nov 20 10:00:00 2029 GMT/)
    expect(said).toContain('email:zoe@example.org')
  })
})

describe('creating an identity', () => {
  it('refuses details that a certificate cannot hold, naming each', () => {
    const details = { name: ' ', organisation: 'x'.repeat(65), country: 'Nederland', email: 'geen' }
    expect(() => createIdentity(details, { now: new Date(0) })).toThrow(
      expect.objectContaining({ code: 'request.invalid', facts: { paths: ['name', 'organisation', 'country', 'email'] } }),
    )
  })
})
