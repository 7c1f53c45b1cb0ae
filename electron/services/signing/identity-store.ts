import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { AppError } from '../../../shared/errors.ts'
import type { CertificateFacts } from '../../../shared/report/verification.ts'
import { writeWhole } from '../write-whole.ts'
import { encryptKey } from './encrypt-key.ts'
import { identityFrom, identityIdOf, type Identity } from './identity.ts'
import { readCertificate } from './read-certificate.ts'

const currentVersion = 1
const shortestPassphrase = 8
const idPattern = /^[0-9a-f]{16}$/

/**
 * An identity on disk, version 1: `<id>.identity.json`, readable by its owner alone.
 *
 * Both parts are PEM, so that other tools read them too (`openssl pkey`, `openssl x509`): the private key as PKCS#8, encrypted as `encryptKey` says,
 * and the certificates, the signer's own first and then its chain.
 */
const StoredIdentity = z.strictObject({
  format: z.literal('art28-identity'),
  version: z.literal(currentVersion),
  privateKey: z.string().startsWith('-----BEGIN ENCRYPTED PRIVATE KEY-----'),
  certificates: z.array(z.string().startsWith('-----BEGIN CERTIFICATE-----')).min(1),
})
type StoredIdentity = z.output<typeof StoredIdentity>

const StoredVersion = z.object({ format: z.literal('art28-identity'), version: z.int() })

export type ListedIdentity = { readonly id: string; readonly certificate: CertificateFacts }

export type IdentityStore = {
  /** By file name. Throws `identity.storedDamaged` or `identity.newer` naming the first that is wrong, or `file.unreadable`. */
  readonly list: () => Promise<readonly ListedIdentity[]>
  /** Throws `identity.unknown`, `identity.passphraseWrong`, and what `list` throws. */
  readonly load: (id: string, passphrase: string) => Promise<Identity>
  /** The same identity saved again takes the new passphrase. Throws `identity.passphraseTooShort`, or what `writeWhole` throws. */
  readonly save: (identity: Identity, passphrase: string) => Promise<void>
  /** Whose certificate it is, and the certificate as PEM. Throws `identity.unknown`, and what `list` throws. */
  readonly certificateOf: (id: string) => Promise<{ readonly name: string; readonly pem: string }>
  /** The key is gone for good. Throws `identity.unknown`. */
  readonly remove: (id: string) => Promise<void>
}

/** The identities in one folder, a file each. The folder is made at the first save. */
export function identityStore(folderPath: string): IdentityStore {
  const pathOf = (id: string) => join(folderPath, `${id}.identity.json`)

  async function read(id: string): Promise<StoredIdentity> {
    if (!idPattern.test(id)) throw new AppError('identity.unknown', { id })
    const text = await readFile(pathOf(id), 'utf8').catch((cause: unknown) => {
      throw isMissing(cause) ? new AppError('identity.unknown', { id }) : new AppError('file.unreadable', { file: pathOf(id) }, { cause })
    })
    return parseStored(text, `${id}.identity.json`)
  }

  return {
    async list() {
      const names = await readdir(folderPath).catch((cause: unknown) => {
        if (isMissing(cause)) return []
        throw new AppError('file.unreadable', { file: folderPath }, { cause })
      })
      const ids = names.map((name) => name.replace(/\.identity\.json$/, '')).filter((name) => idPattern.test(name))
      return Promise.all(
        ids.toSorted().map(async (id) => {
          const [own] = certificatesIn(await read(id), `${id}.identity.json`)
          return { id, certificate: readCertificate(own!) }
        }),
      )
    },
    async load(id, passphrase) {
      const stored = await read(id)
      const [certificate, ...chain] = certificatesIn(stored, `${id}.identity.json`)
      const privateKey = decryptKey(stored.privateKey, passphrase)
      if (identityIdOf(certificate!) !== id || !new X509Certificate(certificate!).checkPrivateKey(privateKey)) {
        throw new AppError('identity.storedDamaged', { file: `${id}.identity.json` })
      }
      return identityFrom({ privateKey, certificate: certificate!, chain })
    },
    async save(identity, passphrase) {
      if (passphrase.length < shortestPassphrase) throw new AppError('identity.passphraseTooShort', { minimum: shortestPassphrase })
      const stored: StoredIdentity = {
        format: 'art28-identity',
        version: currentVersion,
        privateKey: encryptKey(identity.privateKey, passphrase),
        certificates: [identity.certificate, ...identity.chain].map((der) => new X509Certificate(der).toString()),
      }
      writeWhole(pathOf(identity.id), `${JSON.stringify(stored, null, 2)}\n`, { mode: 0o600 })
    },
    async certificateOf(id) {
      const [own] = certificatesIn(await read(id), `${id}.identity.json`)
      return { name: readCertificate(own!).subject.name, pem: new X509Certificate(own!).toString() }
    },
    async remove(id) {
      if (!idPattern.test(id)) throw new AppError('identity.unknown', { id })
      await rm(pathOf(id)).catch((cause: unknown) => {
        throw isMissing(cause) ? new AppError('identity.unknown', { id }) : new AppError('disk.readOnly', { file: pathOf(id) }, { cause })
      })
    },
  }
}

function isMissing(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException).code === 'ENOENT'
}

function parseStored(text: string, file: string): StoredIdentity {
  const json = parseJson(text)
  const version = StoredVersion.safeParse(json)
  if (version.success && version.data.version > currentVersion) throw new AppError('identity.newer', { file, version: version.data.version })
  const stored = StoredIdentity.safeParse(json)
  if (!stored.success) throw new AppError('identity.storedDamaged', { file }, { cause: stored.error })
  return stored.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function certificatesIn({ certificates }: StoredIdentity, file: string): readonly Uint8Array[] {
  try {
    return certificates.map((pem) => new Uint8Array(new X509Certificate(pem).raw))
  } catch (cause) {
    throw new AppError('identity.storedDamaged', { file }, { cause })
  }
}

function decryptKey(pem: string, passphrase: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem', passphrase })
  } catch (cause) {
    throw new AppError('identity.passphraseWrong', {}, { cause })
  }
}
