import type { SignatureProblem } from '../../../shared/report/verification.ts'
import { childrenOf, derTag, DerError, expectTag, isSameBytes, objectIdentifierOf, readDer, type Der } from './der.ts'
import { oid } from './object-identifiers.ts'

/** A signature that cannot be judged further, for the reason that it carries. Caught in `checkCms`. */
export class Refusal extends Error {
  readonly problem: SignatureProblem

  constructor(problem: SignatureProblem) {
    super(problem)
    this.problem = problem
  }
}

export type SignedData = {
  /** The digest algorithms as the message lists them, encoded. */
  readonly digestAlgorithms: Uint8Array
  /** DER, in the order of the message. */
  readonly certificates: readonly Uint8Array[]
  readonly signerInfo: Der
}

/** RFC 5652, 5.1, for one signer, with certificates, over content that stands elsewhere. Throws Refusal or DerError for anything else. */
export function readSignedData(cms: Uint8Array): SignedData {
  const [contentType, wrapped, ...more] = childrenOf(expectTag(readDer(cms), derTag.sequence))
  if (objectIdentifierOf(contentType) !== oid.signedData || more.length > 0) throw new Refusal('contentType')
  const signedData = onlyChildOf(expectTag(wrapped, 0xa0))
  const [version, algorithms, content, certificates, ...rest] = childrenOf(expectTag(signedData, derTag.sequence))
  const [eContentType, ...embedded] = childrenOf(expectTag(content, derTag.sequence))
  expectVersionOne(version)
  if (objectIdentifierOf(eContentType) !== oid.data || embedded.length > 0) throw new Refusal('contentType')
  const revocationLists = rest.slice(0, -1)
  if (revocationLists.some((list) => list.tag !== 0xa1)) throw new DerError('unknown part')
  return {
    digestAlgorithms: expectTag(algorithms, derTag.set).content,
    certificates: childrenOf(expectTag(certificates, 0xa0)).map((certificate) => expectTag(certificate, derTag.sequence).bytes),
    signerInfo: expectTag(onlyChildOf(expectTag(rest.at(-1), derTag.set)), derTag.sequence),
  }
}

export type SignerInfo = {
  readonly issuerAndSerial: Der
  readonly digestAlgorithm: Der
  readonly signedAttributes: Der
  readonly signatureAlgorithm: Der
  readonly signature: Uint8Array
  readonly hasUnsignedParts: boolean
}

/** RFC 5652, 5.3, for a signer named by issuer and serial number. Throws DerError. */
export function readSignerInfo(signerInfo: Der): SignerInfo {
  const [version, issuerAndSerial, digestAlgorithm, signedAttributes, signatureAlgorithm, signature, ...unsigned] = childrenOf(signerInfo)
  expectVersionOne(version)
  if (unsigned.length > 1 || unsigned.some((part) => part.tag !== 0xa1)) throw new DerError('unknown part')
  return {
    issuerAndSerial: expectTag(issuerAndSerial, derTag.sequence),
    digestAlgorithm: expectTag(digestAlgorithm, derTag.sequence),
    signedAttributes: expectTag(signedAttributes, 0xa0),
    signatureAlgorithm: expectTag(signatureAlgorithm, derTag.sequence),
    signature: expectTag(signature, derTag.octetString).content,
    hasUnsignedParts: unsigned.length > 0,
  }
}

/** Each attribute once, each with one value. Throws DerError. */
export function readAttributes(signedAttributes: Der): ReadonlyMap<string, Der> {
  const attributes = new Map<string, Der>()
  for (const attribute of childrenOf(signedAttributes)) {
    const [type, values] = childrenOf(expectTag(attribute, derTag.sequence))
    const name = objectIdentifierOf(type)
    if (attributes.has(name)) throw new DerError('attribute given twice')
    attributes.set(name, onlyChildOf(expectTag(values, derTag.set)))
  }
  return attributes
}

/** Whether this certificate (DER) has the issuer and the serial number that a signer is named by. Throws DerError. */
export function isIssuedAs(certificate: Uint8Array, issuerAndSerial: Der): boolean {
  const [toBeSigned] = childrenOf(readDer(certificate))
  const parts = childrenOf(expectTag(toBeSigned, derTag.sequence))
  const [serial, , issuer] = parts[0]?.tag === 0xa0 ? parts.slice(1) : parts
  const [wantedIssuer, wantedSerial] = childrenOf(issuerAndSerial)
  if (!serial || !issuer || !wantedIssuer || !wantedSerial) throw new DerError('certificate')
  return isSameBytes(serial.bytes, wantedSerial.bytes) && isSameBytes(issuer.bytes, wantedIssuer.bytes)
}

/** The identifier of an algorithm that takes no parameters: absent, or the NULL that custom puts there. Throws Refusal or DerError. */
export function plainAlgorithmOf(algorithm: Der | undefined): string {
  const [name, ...parameters] = childrenOf(expectTag(algorithm, derTag.sequence))
  if (parameters.length > 1 || parameters.some((one) => one.tag !== derTag.null || one.content.length > 0)) throw new Refusal('algorithm')
  return objectIdentifierOf(name)
}

export function onlyChildOf(der: Der): Der {
  const [child, ...more] = childrenOf(der)
  if (child === undefined || more.length > 0) throw new DerError('not exactly one value')
  return child
}

function expectVersionOne(version: Der | undefined): void {
  if (!isSameBytes(expectTag(version, derTag.integer).content, Uint8Array.of(1))) throw new DerError('version')
}
