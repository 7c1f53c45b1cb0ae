import { constants, verify, type KeyObject } from 'node:crypto'

import { childrenOf, derTag, expectTag, objectIdentifierOf, type Der } from './der.ts'
import { oid } from './object-identifiers.ts'
import { onlyChildOf, plainAlgorithmOf, Refusal } from './read-cms.ts'

const hashes: Readonly<Record<string, string>> = { [oid.sha256]: 'sha256', [oid.sha384]: 'sha384', [oid.sha512]: 'sha512' }

/** `null` where the algorithm leaves the hash to be said elsewhere. */
const plainAlgorithms: Readonly<Record<string, { readonly keyType: string; readonly hash: string | null }>> = {
  [oid.rsa]: { keyType: 'rsa', hash: null },
  [oid.rsaWithSha256]: { keyType: 'rsa', hash: 'sha256' },
  [oid.rsaWithSha384]: { keyType: 'rsa', hash: 'sha384' },
  [oid.rsaWithSha512]: { keyType: 'rsa', hash: 'sha512' },
  [oid.ecdsaWithSha256]: { keyType: 'ec', hash: 'sha256' },
  [oid.ecdsaWithSha384]: { keyType: 'ec', hash: 'sha384' },
  [oid.ecdsaWithSha512]: { keyType: 'ec', hash: 'sha512' },
}

/** `sha256`, `sha384` or `sha512`. Throws Refusal for a weaker or unknown one. */
export function hashOf(algorithm: Der | undefined): string {
  const hash = hashes[plainAlgorithmOf(algorithm)]
  if (hash === undefined) throw new Refusal('algorithm')
  return hash
}

export type ToVerify = {
  readonly data: Uint8Array
  readonly signature: Uint8Array
  readonly publicKey: KeyObject
  /** As `hashOf` gives it. */
  readonly hash: string
  readonly algorithm: Der
}

/** Whether this key set this signature. Throws Refusal for an algorithm that is weak, unknown, or not of this key or hash. */
export function isSignatureRight({ data, signature, publicKey, hash, algorithm }: ToVerify): boolean {
  const [name, parameters] = childrenOf(algorithm)
  if (objectIdentifierOf(name) === oid.rsaPss) {
    const saltLength = saltLengthOf(expectTag(parameters, derTag.sequence), hash)
    if (publicKey.asymmetricKeyType !== 'rsa' && publicKey.asymmetricKeyType !== 'rsa-pss') throw new Refusal('algorithm')
    return verify(hash, data, { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature)
  }
  const plain = plainAlgorithms[plainAlgorithmOf(algorithm)]
  if (plain?.keyType !== publicKey.asymmetricKeyType || (plain?.hash ?? hash) !== hash) throw new Refusal('algorithm')
  return verify(hash, data, publicKey, signature)
}

/** RFC 4055, 3.1: the same hash for the data and for the mask, and a salt of this many bytes. */
function saltLengthOf(parameters: Der, hash: string): number {
  const [dataHash, mask, salt, ...more] = childrenOf(parameters)
  const [maskName, maskHash] = childrenOf(expectTag(onlyChildOf(expectTag(mask, 0xa1)), derTag.sequence))
  const areHashesRight = hashOf(onlyChildOf(expectTag(dataHash, 0xa0))) === hash && hashOf(maskHash) === hash
  const saltLength = expectTag(onlyChildOf(expectTag(salt, 0xa2)), derTag.integer).content
  if (!areHashesRight || objectIdentifierOf(maskName) !== oid.maskGeneration1 || saltLength.length !== 1 || more.length > 0) throw new Refusal('algorithm')
  return saltLength[0]!
}
