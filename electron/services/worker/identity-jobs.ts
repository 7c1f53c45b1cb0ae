import type { Instant } from '../../../shared/values.ts'
import type { IdentityDetails } from '../signing/create-identity.ts'
import type { ListedIdentity } from '../signing/identity-store.ts'
import type { Identity } from '../signing/identity.ts'
import { job } from './job.ts'
import { foreign } from './lanes.ts'

/** An imported file may ask for as many rounds of its key derivation as it likes. */
const limitSeconds = 60

interface StoreInput {
  /** Where identities are kept. */
  readonly folder: string
}

const storeIn = async ({ folder }: StoreInput) => (await import('../signing/identity-store.ts')).identityStore(folder)

/** What has to do with keys: their encryption is slow on purpose. */
export const identityJobs = {
  listIdentities: job({
    lane: foreign,
    limitSeconds,
    run: async (input: StoreInput): Promise<ListedIdentity[]> => [...(await (await storeIn(input)).list())],
  }),
  createIdentity: job({
    lane: foreign,
    limitSeconds,
    run: async (input: StoreInput & { details: IdentityDetails; passphrase: string; at: Instant }): Promise<ListedIdentity> => {
      const { createIdentity } = await import('../signing/create-identity.ts')
      return keep(input, createIdentity(input.details, { now: new Date(input.at) }), input.passphrase)
    },
  }),
  importIdentity: job({
    lane: foreign,
    limitSeconds,
    run: async (input: StoreInput & { bytes: Uint8Array; importPassphrase: string; passphrase: string }): Promise<ListedIdentity> => {
      const { importIdentity } = await import('../signing/import-identity.ts')
      return keep(input, importIdentity(input.bytes, input.importPassphrase), input.passphrase)
    },
  }),
  removeIdentity: job({
    lane: foreign,
    limitSeconds,
    run: async (input: StoreInput & { id: string }): Promise<void> => (await storeIn(input)).remove(input.id),
  }),
  openIdentity: job({
    lane: foreign,
    limitSeconds,
    run: async (input: StoreInput & { id: string; passphrase: string }): Promise<Identity> => (await storeIn(input)).load(input.id, input.passphrase),
  }),
  certificateOf: job({
    lane: foreign,
    limitSeconds,
    run: async (input: StoreInput & { id: string }): Promise<{ name: string; pem: string }> => (await storeIn(input)).certificateOf(input.id),
  }),
}

async function keep(input: StoreInput, identity: Identity, passphrase: string): Promise<ListedIdentity> {
  const [store, { readCertificate }] = await Promise.all([storeIn(input), import('../signing/read-certificate.ts')])
  await store.save(identity, passphrase)
  return { id: identity.id, certificate: readCertificate(identity.certificate) }
}
