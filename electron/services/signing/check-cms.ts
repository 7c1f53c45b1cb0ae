import { createHash, verify, X509Certificate } from 'node:crypto'

import type { SignatureProblem } from '../../../shared/report/verification.ts'
import { childrenOf, derTag, DerError, expectTag, isSameBytes, objectIdentifierOf, readDer, type Der } from './der.ts'
import { oid } from './object-identifiers.ts'

export type CmsCheck = {
  /** What is wrong with the signature; empty means that it holds for this content and this certificate. */
  readonly problems: readonly SignatureProblem[]
  /** DER of the certificate that signed; null where the signature could not be read far enough. */
  readonly certificate: Uint8Array | null
  /** The certificate is named among what was signed (signing-certificate-v2) and no signing-time stands beside a PDF's own: PAdES baseline B. */
  readonly isBaseline: boolean
  /** Unsigned attributes, such as a time stamp, are there; they are not judged here. */
  readonly hasUnsignedParts: boolean
}

const hashes: Readonly<Record<string, string>> = { [oid.sha256]: 'sha256', [oid.sha384]: 'sha384', [oid.sha512]: 'sha512' }

const signatureAlgorithms: Readonly<Record<string, { readonly keyType: string; readonly hash: string | null }>> = {
  [oid.rsa]: { keyType: 'rsa', hash: null },
  [oid.rsaWithSha256]: { keyType: 'rsa', hash: 'sha256' },
  [oid.rsaWithSha384]: { keyType: 'rsa', hash: 'sha384' },
  [oid.rsaWithSha512]: { keyType: 'rsa', hash: 'sha512' },
  [oid.ecdsaWithSha256]: { keyType: 'ec', hash: 'sha256' },
  [oid.ecdsaWithSha384]: { keyType: 'ec', hash: 'sha384' },
  [oid.ecdsaWithSha512]: { keyType: 'ec', hash: 'sha512' },
}

/** Refuses with the problem it is named for; caught in `checkCms`. */
class Refusal extends Error {
  readonly problem: SignatureProblem

  constructor(problem: SignatureProblem) {
    super(problem)
    this.problem = problem
  }
}

/**
 * Whether a detached CMS signature holds over content whose digest `digestOf` gives (`sha256`, `sha384` or `sha512`).
 *
 * Judges only mathematics and structure: whom the certificate names, and whether anyone vouches for it, is for the reader. Never throws.
 */
export function checkCms(cms: Uint8Array, digestOf: (hash: string) => Uint8Array): CmsCheck {
  let certificate: Uint8Array | null = null
  try {
    const { certificates, signerInfo, algorithms } = readSignedData(cms)
    const signer = readSignerInfo(signerInfo)
    certificate = certificates.find((one) => isIssuedAs(one, signer.issuerAndSerial)) ?? null
    if (certificate === null || !isSameBytes(algorithms, signer.digestAlgorithm.bytes)) throw new Refusal('structure')

    const hash = hashes[algorithmOf(signer.digestAlgorithm)]
    if (hash === undefined) throw new Refusal('algorithm')
    const attributes = readAttributes(signer.signedAttributes)
    const binding = attributes.get(oid.signingCertificateV2)
    const problems: SignatureProblem[] = []
    if (objectIdentifierOf(attributes.get(oid.contentType)) !== oid.data) problems.push('contentType')
    if (!isSameBytes(expectTag(attributes.get(oid.messageDigest), derTag.octetString).content, digestOf(hash))) problems.push('digest')
    if (binding !== undefined && !isBoundTo(binding, certificate, certificates)) problems.push('certificateBinding')
    if (!isSignatureRight(signer, hash, certificate)) problems.push('signatureValue')
    return {
      problems,
      certificate,
      isBaseline: binding !== undefined && !attributes.has(oid.signingTime),
      hasUnsignedParts: signer.hasUnsignedParts,
    }
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : 'structure'
    return { problems: [problem], certificate, isBaseline: false, hasUnsignedParts: false }
  }
}

/** RFC 5652, 5.1, for one signer, certificates and content that stands elsewhere. */
function readSignedData(cms: Uint8Array) {
  const [contentType, wrapped, ...more] = childrenOf(expectTag(readDer(cms), derTag.sequence))
  if (objectIdentifierOf(contentType) !== oid.signedData || more.length > 0) throw new Refusal('contentType')
  const [signedData] = childrenOf(expectTag(wrapped, 0xa0))
  const [version, algorithms, content, certificates, ...rest] = childrenOf(expectTag(signedData, derTag.sequence))
  const [eContentType, ...embedded] = childrenOf(expectTag(content, derTag.sequence))
  if (!isOne(version)) throw new DerError('version')
  if (objectIdentifierOf(eContentType) !== oid.data || embedded.length > 0) throw new Refusal('contentType')
  const revocationLists = rest.slice(0, -1)
  if (revocationLists.some((list) => list.tag !== 0xa1)) throw new DerError('unknown part')
  const signerInfos = childrenOf(expectTag(rest.at(-1), derTag.set))
  if (signerInfos.length !== 1 || childrenOf(expectTag(wrapped, 0xa0)).length !== 1) throw new DerError('not exactly one signer')
  return {
    algorithms: expectTag(algorithms, derTag.set).content,
    certificates: childrenOf(expectTag(certificates, 0xa0)).map((certificate) => expectTag(certificate, derTag.sequence).bytes),
    signerInfo: expectTag(signerInfos[0], derTag.sequence),
  }
}

type Signer = ReturnType<typeof readSignerInfo>

function readSignerInfo(signerInfo: Der) {
  const [version, issuerAndSerial, digestAlgorithm, signedAttributes, signatureAlgorithm, signature, ...unsigned] = childrenOf(signerInfo)
  if (!isOne(version) || unsigned.length > 1 || unsigned.some((part) => part.tag !== 0xa1)) throw new DerError('signer')
  return {
    issuerAndSerial: expectTag(issuerAndSerial, derTag.sequence),
    digestAlgorithm: expectTag(digestAlgorithm, derTag.sequence),
    signedAttributes: expectTag(signedAttributes, 0xa0),
    signatureAlgorithm: expectTag(signatureAlgorithm, derTag.sequence),
    signature: expectTag(signature, derTag.octetString).content,
    hasUnsignedParts: unsigned.length > 0,
  }
}

/** Each attribute once, each with one value. */
function readAttributes(signedAttributes: Der): ReadonlyMap<string, Der> {
  const attributes = new Map<string, Der>()
  for (const attribute of childrenOf(signedAttributes)) {
    const [type, values] = childrenOf(expectTag(attribute, derTag.sequence))
    const [value, ...more] = childrenOf(expectTag(values, derTag.set))
    const name = objectIdentifierOf(type)
    if (value === undefined || more.length > 0 || attributes.has(name)) throw new DerError('attribute')
    attributes.set(name, value)
  }
  return attributes
}

function isOne(version: Der | undefined): boolean {
  return isSameBytes(expectTag(version, derTag.integer).content, Uint8Array.of(1))
}

/** The identifier of an algorithm that takes no parameters: absent, or the NULL that custom puts there. */
function algorithmOf(algorithm: Der): string {
  const [name, ...parameters] = childrenOf(algorithm)
  if (parameters.length > 1 || parameters.some((one) => one.tag !== derTag.null || one.content.length > 0)) throw new Refusal('algorithm')
  return objectIdentifierOf(name)
}

function isIssuedAs(certificate: Uint8Array, issuerAndSerial: Der): boolean {
  const [toBeSigned] = childrenOf(readDer(certificate))
  const parts = childrenOf(expectTag(toBeSigned, derTag.sequence))
  const [serial, , issuer] = parts[0]?.tag === 0xa0 ? parts.slice(1) : parts
  const [wantedIssuer, wantedSerial] = childrenOf(issuerAndSerial)
  if (!serial || !issuer || !wantedIssuer || !wantedSerial) throw new DerError('certificate')
  return isSameBytes(serial.bytes, wantedSerial.bytes) && isSameBytes(issuer.bytes, wantedIssuer.bytes)
}

/** RFC 5035: the first certificate named is the signer's; every other one that is named must be here too, unchanged. */
function isBoundTo(binding: Der, signer: Uint8Array, certificates: readonly Uint8Array[]): boolean {
  const [names] = childrenOf(expectTag(binding, derTag.sequence))
  const named = childrenOf(expectTag(names, derTag.sequence)).map(readCertificateName)
  const isNamed = ({ hash, certHash }: (typeof named)[number], certificate: Uint8Array) =>
    isSameBytes(createHash(hash).update(certificate).digest(), certHash)
  const [first, ...others] = named
  return first !== undefined && isNamed(first, signer) && others.every((other) => certificates.some((certificate) => isNamed(other, certificate)))
}

function readCertificateName(name: Der): { readonly hash: string; readonly certHash: Uint8Array } {
  const parts = childrenOf(expectTag(name, derTag.sequence))
  const [algorithm, certHash] = parts[0]?.tag === derTag.sequence ? parts : [undefined, parts[0]]
  const hash = algorithm === undefined ? 'sha256' : hashes[algorithmOf(algorithm)]
  if (hash === undefined) throw new Refusal('algorithm')
  return { hash, certHash: expectTag(certHash, derTag.octetString).content }
}

/** The attributes are signed as the SET they are, not under the tag that they are sent with. */
function isSignatureRight(signer: Signer, hash: string, certificate: Uint8Array): boolean {
  const algorithm = signatureAlgorithms[algorithmOf(signer.signatureAlgorithm)]
  if (algorithm === undefined || (algorithm.hash !== null && algorithm.hash !== hash)) throw new Refusal('algorithm')
  const { publicKey } = new X509Certificate(certificate)
  if (publicKey.asymmetricKeyType !== algorithm.keyType) throw new Refusal('algorithm')
  const signedAs = Uint8Array.from(signer.signedAttributes.bytes)
  signedAs[0] = derTag.set
  return verify(hash, signedAs, publicKey, signer.signature)
}
