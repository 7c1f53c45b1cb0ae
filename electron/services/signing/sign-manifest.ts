import { createHash } from 'node:crypto'

import type { ManifestVerification } from '../../../shared/report/verification.ts'
import { buildCms } from './build-cms.ts'
import { checkCms } from './check-cms.ts'
import type { Identity } from './identity.ts'
import { readCertificateIfPossible } from './read-certificate.ts'

/**
 * A detached CMS signature (DER, `.p7s`) over the exact bytes of a manifest.
 *
 * Anyone can check it: `openssl cms -verify -cades -binary -inform DER -in manifest.p7s -content manifest-sha256.txt -CAfile certificate.pem
 * -purpose any`.
 */
export function signManifest(manifest: Uint8Array, identity: Identity): Uint8Array {
  return buildCms(createHash('sha256').update(manifest).digest(), identity)
}

/** Whether the signature holds for these bytes, and whose certificate it carries. Never throws. */
export function verifyManifest(manifest: Uint8Array, signature: Uint8Array): ManifestVerification {
  const { problems, certificate } = checkCms(signature, (hash) => createHash(hash).update(manifest).digest())
  return { problems: [...problems], certificate: certificate === null ? null : readCertificateIfPossible(certificate) }
}
