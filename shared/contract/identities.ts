import { z } from 'zod'

import { CertificateFacts } from '../report/verification.ts'
import { Id } from '../values.ts'

/** Somebody who can sign on this machine, by the certificate that belongs to the key. */
export const SigningIdentity = z.strictObject({ id: Id, certificate: CertificateFacts })
export type SigningIdentity = z.output<typeof SigningIdentity>

/** Which key signs. The passphrase is used once and kept nowhere. */
export const Signer = z.strictObject({ identity: Id, passphrase: z.string() })
export type Signer = z.output<typeof Signer>
