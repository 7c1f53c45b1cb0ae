import { X509Certificate } from 'node:crypto'

import type { Signer } from '../../shared/contract/identities.ts'
import { writeBag } from '../services/exchange/evidence-bag.ts'
import { overviewTable } from '../services/exchange/evidence-overview.ts'
import { safeFileName } from '../services/file-names.ts'
import type { Identity } from '../services/signing/identity.ts'
import { savedAt } from './choose.ts'
import type { Desk } from './desk.ts'
import { identitiesFolder } from './identities.ts'

/** Asks for a folder and lays all evidence in it as a bag that others can check. */
export async function saveBag({ catalogue, effects, runner, session, texts, work }: Desk, job: string, signer: Signer | null): Promise<{ fileName: string; folder: string } | null> {
  session.snapshot()
  const folder = await effects.dialogs.chooseFolder({ title: texts()('files:choose.bagFolder') })
  if (folder === null) return null

  const signWith = (identity: Identity) => async (manifest: Uint8Array) => ({
    signature: await runner.run('signManifest', { bytes: manifest, identity }),
    certificate: new X509Certificate(identity.certificate).toString(),
  })
  return work.run(job, async (running) => {
    const identity = signer && (await runner.run('openIdentity', { folder: identitiesFolder(effects.folder), id: signer.identity, passphrase: signer.passphrase }, running))
    return session.whileOpen(async () => {
      const { audit, baseName } = session.snapshot()
      const contents = {
        audit,
        at: effects.now(),
        read: session.read,
        overviewXlsx: (packed: Parameters<typeof overviewTable>[1]) => runner.run('tableXlsx', overviewTable(audit, packed, catalogue())),
        sign: identity && signWith(identity),
      }
      const bag = await writeBag(folder, safeFileName(texts()('files:name.bag', { name: baseName })), contents, running)
      return savedAt(bag)
    })
  })
}
