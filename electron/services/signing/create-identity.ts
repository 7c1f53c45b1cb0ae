import { createHash, generateKeyPairSync, randomBytes as systemRandomBytes, sign, type KeyObject } from 'node:crypto'

import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { z } from 'zod'

import { AppError } from '../../../shared/errors.ts'
import { identityFrom, type Identity } from './identity.ts'
import { oid } from './object-identifiers.ts'

/** Who signs, as the certificate will say it. Nobody checks it: a self-made certificate proves integrity, not identity. */
export const IdentityDetails = z.strictObject({
  /** At most 64 characters, as X.520 has it. */
  name: z.string().trim().min(1).max(64),
  organisation: z.string().trim().min(1).max(64),
  /** Two capitals: `NL`. */
  country: z.string().regex(/^[A-Z]{2}$/),
  email: z.email().optional(),
})
export type IdentityDetails = z.output<typeof IdentityDetails>

const yearsValid = 3

/** The machine's part in making an identity. The same clock, key and random bytes give the same certificate, but for its ECDSA signature. */
export type IdentityEffects = {
  readonly now: Date
  readonly generateKeyPair?: () => { readonly privateKey: KeyObject; readonly publicKey: KeyObject }
  readonly randomBytes?: (count: number) => Uint8Array
}

/**
 * A new ECDSA P-256 key with a self-signed certificate for signing documents, valid three years from today.
 *
 * Throws `request.invalid` naming the details that are missing or malformed.
 */
export function createIdentity(
  details: IdentityDetails,
  { now, generateKeyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), randomBytes = systemRandomBytes }: IdentityEffects,
): Identity {
  const checked = IdentityDetails.safeParse(details)
  if (!checked.success) throw new AppError('request.invalid', { paths: checked.error.issues.map((issue) => issue.path.join('.')) })
  const { privateKey, publicKey } = generateKeyPair()
  const certificate = selfSignedCertificate(checked.data, { now, publicKey, serialNumber: randomBytes(16) })
  const toBeSigned = certificate.encodeTBS().toBER()
  certificate.signatureValue = new asn1.BitString({ valueHex: arrayBuffer(sign('sha256', new Uint8Array(toBeSigned), privateKey)) })
  return identityFrom({ privateKey, certificate: new Uint8Array(certificate.toSchema(true).toBER()), chain: [] })
}

function selfSignedCertificate(
  details: IdentityDetails,
  { now, publicKey, serialNumber }: { readonly now: Date; readonly publicKey: KeyObject; readonly serialNumber: Uint8Array },
): pkijs.Certificate {
  const notBefore = new Date(Math.floor(now.getTime() / 1000) * 1000)
  const notAfter = new Date(notBefore)
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + yearsValid)
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const algorithm = new pkijs.AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 })
  const name = nameOf(details)
  return new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1.Integer({ valueHex: arrayBuffer(positive(serialNumber)) }),
    signature: algorithm,
    signatureAlgorithm: algorithm,
    issuer: name,
    subject: name,
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    subjectPublicKeyInfo: pkijs.PublicKeyInfo.fromBER(spki),
    extensions: extensionsOf(details, spki),
  })
}

/** RFC 5280, 4.1.2.5: two digits for the year up to 2049, four from then on. */
function timeOf(value: Date): pkijs.Time {
  return new pkijs.Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value })
}

/** A serial number is positive, hence its highest bit is off; the next one is on so that its encoding never has a zero byte too many. */
function positive(serialNumber: Uint8Array): Uint8Array {
  return Uint8Array.from(serialNumber, (byte, index) => (index === 0 ? (byte & 0x7f) | 0x40 : byte))
}

/** X.501: a sequence of sets of one attribute each, from the country down to the person. */
function nameOf({ name, organisation, country }: IdentityDetails): pkijs.RelativeDistinguishedNames {
  const attributes = [
    { type: oid.country, value: new asn1.PrintableString({ value: country }) },
    { type: oid.organisation, value: new asn1.Utf8String({ value: organisation }) },
    { type: oid.commonName, value: new asn1.Utf8String({ value: name }) },
  ]
  const sets = attributes.map((attribute) => new asn1.Set({ value: [new pkijs.AttributeTypeAndValue(attribute).toSchema()] }))
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1.Sequence({ value: sets }).toBER())
}

function extensionsOf({ email }: IdentityDetails, spki: Uint8Array): pkijs.Extension[] {
  const digitalSignatureAndNonRepudiation = Uint8Array.of(0b1100_0000)
  const emailNames = new pkijs.GeneralNames({ names: email === undefined ? [] : [new pkijs.GeneralName({ type: 1, value: email })] })
  return [
    extension(oid.basicConstraints, true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
    extension(oid.keyUsage, true, new asn1.BitString({ valueHex: arrayBuffer(digitalSignatureAndNonRepudiation), unusedBits: 6 })),
    extension(oid.extendedKeyUsage, false, new pkijs.ExtKeyUsage({ keyPurposes: [oid.documentSigning] }).toSchema()),
    extension(oid.subjectKeyIdentifier, false, new asn1.OctetString({ valueHex: arrayBuffer(keyIdentifierOf(spki)) })),
    ...(email === undefined ? [] : [extension(oid.subjectAlternativeName, false, emailNames.toSchema())]),
  ]
}

/** RFC 7093, method 4 at the usual length: SHA-1 is not needed to name a key. */
function keyIdentifierOf(spki: Uint8Array): Uint8Array {
  return createHash('sha256').update(spki).digest().subarray(0, 20)
}

function extension(extnID: string, critical: boolean, value: asn1.BaseBlock): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical, extnValue: value.toBER() })
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
