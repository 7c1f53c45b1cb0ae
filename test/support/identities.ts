import { createIdentity } from '../../electron/services/signing/create-identity.ts'
import type { Identity } from '../../electron/services/signing/identity.ts'

export const signedAt = new Date('2026-11-20T10:00:00Z')

export function anIdentity({ name = 'Janneke de Vries', organisation = 'Auditkantoor B.V.' } = {}): Identity {
  return createIdentity({ name, organisation, country: 'NL' }, { now: new Date('2026-11-01T00:00:00Z') })
}
