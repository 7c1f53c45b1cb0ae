import { createHash, X509Certificate, type KeyObject } from 'node:crypto'

import * as pkijs from 'pkijs'

import type { CertificateFacts } from '../../../shared/report/verification.ts'
import { oid } from './object-identifiers.ts'

/** What a certificate (DER) says of itself. Nothing here is vouched for. Throws where the certificate cannot be read. */
export function readCertificate(der: Uint8Array): CertificateFacts {
  const x509 = new X509Certificate(der)
  const { subject, issuer } = pkijs.Certificate.fromBER(Uint8Array.from(der))
  const firstOf = (type: string) => namesIn(subject, type)[0] ?? ''
  return {
    subject: { name: firstOf(oid.commonName), organisation: firstOf(oid.organisation), country: firstOf(oid.country) },
    issuer: [...namesIn(issuer, oid.commonName), ...namesIn(issuer, oid.organisation)].join(', '),
    serialNumber: x509.serialNumber.toLowerCase(),
    validFrom: new Date(x509.validFrom).toISOString(),
    validUntil: new Date(x509.validTo).toISOString(),
    isSelfSigned: x509.subject === x509.issuer && x509.verify(x509.publicKey),
    key: describeKey(x509.publicKey),
    sha256: createHash('sha256').update(der).digest('hex'),
  }
}

/** Null for a certificate that cannot be read. */
export function readCertificateIfPossible(der: Uint8Array): CertificateFacts | null {
  try {
    return readCertificate(der)
  } catch {
    return null
  }
}

const curves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }

/** `ECDSA P-256`, `RSA 3072`. */
export function describeKey({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  if (asymmetricKeyType === 'rsa') return `RSA ${asymmetricKeyDetails?.modulusLength}`
  const curve = asymmetricKeyDetails?.namedCurve ?? ''
  return asymmetricKeyType === 'ec' ? `ECDSA ${curves[curve] ?? curve}` : (asymmetricKeyType ?? '')
}

function namesIn(name: pkijs.RelativeDistinguishedNames, type: string): readonly string[] {
  return name.typesAndValues.filter((one) => one.type === type).map((one) => String(one.value.valueBlock.value))
}
