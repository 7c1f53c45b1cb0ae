import { createHash, X509Certificate } from 'node:crypto'

import type { SignatureProblem } from '../../../shared/report/verification.ts'
import { childrenOf, derTag, expectTag, isSameBytes, objectIdentifierOf, type Der } from './der.ts'
import { oid } from './object-identifiers.ts'
import { isIssuedAs, readAttributes, readSignedData, readSignerInfo, Refusal } from './read-cms.ts'
import { hashOf, isSignatureRight } from './signature-algorithms.ts'

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

/**
 * Whether a detached CMS signature holds over content whose digest `digestOf` gives (`sha256`, `sha384` or `sha512`).
 *
 * Judges only mathematics and structure: whom the certificate names, and whether anyone vouches for it, is for the reader. Never throws.
 */
export function checkCms(cms: Uint8Array, digestOf: (hash: string) => Uint8Array): CmsCheck {
  let certificate: Uint8Array | null = null
  try {
    const { certificates, signerInfo, digestAlgorithms } = readSignedData(cms)
    const signer = readSignerInfo(signerInfo)
    certificate = certificates.find((one) => isIssuedAs(one, signer.issuerAndSerial)) ?? null
    if (certificate === null || !isSameBytes(digestAlgorithms, signer.digestAlgorithm.bytes)) throw new Refusal('structure')

    const hash = hashOf(signer.digestAlgorithm)
    const attributes = readAttributes(signer.signedAttributes)
    const binding = attributes.get(oid.signingCertificateV2)
    const { publicKey } = new X509Certificate(certificate)
    const verdicts: readonly (readonly [SignatureProblem, boolean])[] = [
      ['contentType', objectIdentifierOf(attributes.get(oid.contentType)) === oid.data],
      ['digest', isSameBytes(expectTag(attributes.get(oid.messageDigest), derTag.octetString).content, digestOf(hash))],
      ['certificateBinding', binding === undefined || isBoundTo(binding, certificate, certificates)],
      [
        'signatureValue',
        isSignatureRight({ data: asSigned(signer.signedAttributes), signature: signer.signature, publicKey, hash, algorithm: signer.signatureAlgorithm }),
      ],
    ]
    return {
      problems: verdicts.filter(([, isRight]) => !isRight).map(([problem]) => problem),
      certificate,
      isBaseline: binding !== undefined && !attributes.has(oid.signingTime),
      hasUnsignedParts: signer.hasUnsignedParts,
    }
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : 'structure'
    return { problems: [problem], certificate, isBaseline: false, hasUnsignedParts: false }
  }
}

/** The attributes are signed as the SET they are, not under the tag that they are sent with (RFC 5652, 5.4). */
function asSigned({ bytes }: Der): Uint8Array {
  return Uint8Array.from(bytes, (byte, index) => (index === 0 ? derTag.set : byte))
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

/** ESSCertIDv2; SHA-256 is the algorithm that goes without saying. */
function readCertificateName(name: Der): { readonly hash: string; readonly certHash: Uint8Array } {
  const parts = childrenOf(expectTag(name, derTag.sequence))
  const [algorithm, certHash] = parts[0]?.tag === derTag.sequence ? parts : [undefined, parts[0]]
  return { hash: algorithm === undefined ? 'sha256' : hashOf(algorithm), certHash: expectTag(certHash, derTag.octetString).content }
}
