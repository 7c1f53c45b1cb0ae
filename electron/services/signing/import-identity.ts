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
  const certificates = bags.filter((bag) => bag.type === forge.pki.oids.certBag).map(readCertificateBag)
  const certificate = certificates.find((one) => one.checkPrivateKey(privateKey))
  if (!certificate) throw new AppError('identity.noCertificate', {})
  const chain = chainOf(certificate, certificates)
  return identityFrom({ privateKey, certificate: new Uint8Array(certificate.raw), chain: chain.map(({ raw }) => new Uint8Array(raw)) })
}

function openContainer(pkcs12: Uint8Array, passphrase: string): readonly forge.pkcs12.Bag[] {
  if (pkcs12.length > limitBytes) throw new AppError('identity.damaged', {})
  const asn1 = orDamaged(() => forge.asn1.fromDer(Buffer.from(pkcs12).toString('binary')))
  try {
    return bagsIn(asn1, passphrase)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : ''
    if (reason.startsWith('Failed to decrypt') && /[^ -~]/.test(passphrase)) return openWithUtf8(asn1, passphrase)
    throw new AppError(/^Failed to decrypt|MAC could not be verified/.test(reason) ? 'identity.passphraseWrong' : 'identity.damaged', {}, { cause })
  }
}

function bagsIn(asn1: forge.asn1.Asn1, passphrase: string): readonly forge.pkcs12.Bag[] {
  return forge.pkcs12.pkcs12FromAsn1(asn1, true, passphrase).safeContents.flatMap(({ safeBags }) => safeBags)
}

/**
 * PBES2 takes a passphrase beyond ASCII as UTF-8, the integrity check takes it as UTF-16; node-forge knows only the latter. The check has been
 * passed when this is called, so it is taken off.
 */
function openWithUtf8(asn1: forge.asn1.Asn1, passphrase: string): readonly forge.pkcs12.Bag[] {
  const [version, content] = asn1.value as forge.asn1.Asn1[]
  try {
    return bagsIn({ ...asn1, value: [version!, content!] }, forge.util.encodeUtf8(passphrase))
  } catch (cause) {
    throw new AppError('identity.passphraseWrong', {}, { cause })
  }
}

/** node-forge reads RSA keys itself and hands over any other as the PKCS#8 it found. */
function readKey(bag: forge.pkcs12.Bag): KeyObject | null {
  const pkcs8 = bag.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key)) : bag.asn1
  if (bag.type !== forge.pki.oids.keyBag && bag.type !== forge.pki.oids.pkcs8ShroudedKeyBag) return null
  return orDamaged(() => createPrivateKey({ key: derOf(pkcs8), format: 'der', type: 'pkcs8' }))
}

function readCertificateBag(bag: forge.pkcs12.Bag): X509Certificate {
  return orDamaged(() => new X509Certificate(derOf(bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1)))
}

function derOf(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary')
}

function orDamaged<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new AppError('identity.damaged', {}, { cause })
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
