import { createHash, type KeyObject } from 'node:crypto'

/** A key that can sign and the certificate that says whose it is. Lives in memory only; on disk the key is always encrypted. */
export type Identity = {
  /** Sixteen hexadecimal digits: the start of the SHA-256 of the certificate. */
  readonly id: string
  readonly privateKey: KeyObject
  /** DER, kept byte for byte as it was made or imported. */
  readonly certificate: Uint8Array
  /** The certificates from the issuer of `certificate` up to the root, as far as they are known. Empty for a self-made one. */
  readonly chain: readonly Uint8Array[]
}

export function identityFrom(parts: Omit<Identity, 'id'>): Identity {
  return { id: identityIdOf(parts.certificate), ...parts }
}

export function identityIdOf(certificate: Uint8Array): string {
  return createHash('sha256').update(certificate).digest('hex').slice(0, 16)
}
