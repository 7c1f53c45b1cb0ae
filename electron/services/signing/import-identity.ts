import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'

import forge from 'node-forge'

import { AppError } from '../../../shared/errors.ts'
import { identityFrom, type Identity } from './identity.ts'
import { describeKey } from './read-certificate.ts'

/** A container with a key and its chain is a few KiB; anything past this is something else. */
const limitBytes = 1024 * 1024

/**
 * The identity in a PKCS#12 file (.p12, .pfx), RSA or EC, in any encryption of the last twenty years, RC2 and triple DES included.
 *
 * node-forge opens the container, node:crypto takes the key. Certificates that lead from the signer's to its root are kept, others are left out.
 * Throws `identity.damaged`, `identity.passphraseWrong`, `identity.noKey`, `identity.noCertificate` or `identity.unsupportedKey`.
 */
export function importIdentity(pkcs12: Uint8Array, passphrase: string): Identity {
  const bags = openContainer(pkcs12, passphrase)
  const privateKey = bags.filter((bag) => bag.type !== forge.pki.oids.certBag).map(readKey).find((key) => key !== null)
  if (!privateKey) throw new AppError('identity.noKey', {})
  refuseUnsupported(privateKey)
  const certificates = bags.filter((bag) => bag.type === forge.pki.oids.certBag).map(readCertificateBag).filter((one) => one !== null)
  const certificate = certificates.find((one) => one.checkPrivateKey(privateKey))
  if (!certificate) throw new AppError('identity.noCertificate', {})
  const chain = chainOf(certificate, certificates)
  return identityFrom({ privateKey, certificate: new Uint8Array(certificate.raw), chain: chain.map(({ raw }) => new Uint8Array(raw)) })
}

function openContainer(pkcs12: Uint8Array, passphrase: string): readonly forge.pkcs12.Bag[] {
  if (pkcs12.length > limitBytes) throw new AppError('identity.damaged', {})
  const asn1 = orAppError('identity.damaged', () => forge.asn1.fromDer(Buffer.from(pkcs12).toString('binary')))
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, true, passphrase).safeContents.flatMap(({ safeBags }) => safeBags)
  } catch (cause) {
    const isPassphraseWrong = cause instanceof Error && /invalid password|MAC could not be verified|decrypt/i.test(cause.message)
    throw new AppError(isPassphraseWrong ? 'identity.passphraseWrong' : 'identity.damaged', {}, { cause })
  }
}

/** node-forge reads RSA keys itself and hands over any other as the PKCS#8 it found. */
function readKey(bag: forge.pkcs12.Bag): KeyObject | null {
  const pkcs8 = bag.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key)) : bag.asn1
  if (bag.type !== forge.pki.oids.keyBag && bag.type !== forge.pki.oids.pkcs8ShroudedKeyBag) return null
  return orAppError('identity.damaged', () => createPrivateKey({ key: derOf(pkcs8), format: 'der', type: 'pkcs8' }))
}

function readCertificateBag(bag: forge.pkcs12.Bag): X509Certificate | null {
  return orAppError('identity.damaged', () => new X509Certificate(derOf(bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1)))
}

function derOf(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary')
}

function orAppError<T>(code: 'identity.damaged', read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new AppError(code, {}, { cause })
  }
}

function refuseUnsupported(key: KeyObject): void {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {}
  const isSupported = key.asymmetricKeyType === 'rsa' ? modulusLength >= 2048 : ['prime256v1', 'secp384r1', 'secp521r1'].includes(namedCurve)
  if (!isSupported) throw new AppError('identity.unsupportedKey', { key: describeKey(key) })
}

/** From the issuer of the certificate up to the root, as far as the container goes. */
function chainOf(certificate: X509Certificate, known: readonly X509Certificate[]): readonly X509Certificate[] {
  const chain: X509Certificate[] = []
  for (let current: X509Certificate | undefined = certificate; current !== undefined; ) {
    const child: X509Certificate = current
    const taken = [certificate, ...chain]
    current = known.find((one) => !taken.includes(one) && child.checkIssued(one) && child.verify(one.publicKey))
    if (current !== undefined) chain.push(current)
  }
  return chain
}
