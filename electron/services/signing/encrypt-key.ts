import { createCipheriv, pbkdf2Sync, randomBytes as systemRandomBytes, type KeyObject } from 'node:crypto'

import * as asn1 from 'asn1js'

const pkcs5 = { pbes2: '1.2.840.113549.1.5.13', pbkdf2: '1.2.840.113549.1.5.12', hmacWithSha256: '1.2.840.113549.2.9', aes256Cbc: '2.16.840.1.101.3.4.1.42' }

/** What OWASP advises for PBKDF2 with HMAC-SHA-256; a third of a second on an office machine. Node's own export stops at 2,048. */
const iterations = 600_000

/**
 * A private key as PEM `ENCRYPTED PRIVATE KEY`: PKCS#8 under PBES2 (RFC 8018), PBKDF2 with HMAC-SHA-256 and AES-256-CBC.
 *
 * PBKDF2 and not scrypt because BoringSSL, Electron's cryptography, opens no scrypt here. `createPrivateKey` and OpenSSL read the result.
 */
export function encryptKey(key: KeyObject, passphrase: string, randomBytes: (count: number) => Uint8Array = systemRandomBytes): string {
  const salt = randomBytes(16)
  const initialVector = randomBytes(16)
  const derived = pbkdf2Sync(passphrase, salt, iterations, 32, 'sha256')
  const cipher = createCipheriv('aes-256-cbc', derived, initialVector)
  const encrypted = Buffer.concat([cipher.update(key.export({ format: 'der', type: 'pkcs8' })), cipher.final()])

  const derivation = sequence(name(pkcs5.pbkdf2), sequence(octets(salt), new asn1.Integer({ value: iterations }), sequence(name(pkcs5.hmacWithSha256), new asn1.Null())))
  const encryption = sequence(name(pkcs5.aes256Cbc), octets(initialVector))
  const der = sequence(sequence(name(pkcs5.pbes2), sequence(derivation, encryption)), octets(encrypted)).toBER()
  const lines = Buffer.from(der).toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN ENCRYPTED PRIVATE KEY-----', ...lines, '-----END ENCRYPTED PRIVATE KEY-----', ''].join('\n')
}

function sequence(...value: asn1.BaseBlock[]): asn1.Sequence {
  return new asn1.Sequence({ value })
}

function name(value: string): asn1.ObjectIdentifier {
  return new asn1.ObjectIdentifier({ value })
}

function octets(bytes: Uint8Array): asn1.OctetString {
  return new asn1.OctetString({ valueHex: Uint8Array.from(bytes).buffer })
}
