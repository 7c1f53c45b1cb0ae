import { createHash, sign } from 'node:crypto'

import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'

import type { Identity } from './identity.ts'
import { oid } from './object-identifiers.ts'

/**
 * A detached CMS signature (DER) over content with this SHA-256.
 *
 * CAdES baseline B as EN 319 122-1 has it and PAdES asks for: content-type, message-digest and signing-certificate-v2 are signed, and no
 * signing-time, since a PDF says its time in the dictionary's /M. signing-certificate-v2 names the signer's certificate first and then each of
 * the chain, so that no byte of any certificate can be changed unseen.
 */
export function buildCms(contentSha256: Uint8Array, { privateKey, certificate, chain }: Identity): Uint8Array {
  const signer = pkijs.Certificate.fromBER(Uint8Array.from(certificate))
  const signedAttributes = new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute(oid.contentType, new asn1.ObjectIdentifier({ value: oid.data })),
      attribute(oid.messageDigest, new asn1.OctetString({ valueHex: arrayBuffer(contentSha256) })),
      attribute(oid.signingCertificateV2, signingCertificates([certificate, ...chain])),
    ].toSorted((one, other) => Buffer.compare(encodingOf(one), encodingOf(other))),
  })
  const signedAs = new asn1.Set({ value: signedAttributes.attributes.map((one) => one.toSchema()) }).toBER()
  const signature = sign('sha256', new Uint8Array(signedAs), privateKey)
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [signer, ...chain.map((one) => pkijs.Certificate.fromBER(Uint8Array.from(one)))],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256 }),
        signedAttrs: signedAttributes,
        signatureAlgorithm: signatureAlgorithmOf(privateKey.asymmetricKeyType),
        signature: new asn1.OctetString({ valueHex: arrayBuffer(signature) }),
      }),
    ],
  })
  const contentInfo = new pkijs.ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) })
  return new Uint8Array(contentInfo.toSchema().toBER())
}

function signatureAlgorithmOf(keyType: string | undefined): pkijs.AlgorithmIdentifier {
  return keyType === 'ec'
    ? new pkijs.AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 })
    : new pkijs.AlgorithmIdentifier({ algorithmId: oid.rsaWithSha256, algorithmParams: new asn1.Null() })
}

/** RFC 5035: one ESSCertIDv2 a certificate, SHA-256 being the algorithm that goes without saying. */
function signingCertificates(certificates: readonly Uint8Array[]): asn1.Sequence {
  const names = certificates.map((certificate) => {
    const certHash = new asn1.OctetString({ valueHex: arrayBuffer(createHash('sha256').update(certificate).digest()) })
    return new asn1.Sequence({ value: [certHash] })
  })
  return new asn1.Sequence({ value: [new asn1.Sequence({ value: names })] })
}

function attribute(type: string, value: asn1.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] })
}

function encodingOf(attribute: pkijs.Attribute): Uint8Array {
  return new Uint8Array(attribute.toSchema().toBER())
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
