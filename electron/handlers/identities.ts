import path from 'node:path'

import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import { safeFileName } from '../services/file-names.ts'
import { readLimited } from '../services/read-limited.ts'
import { writeWhole } from '../services/write-whole.ts'
import { chooseFile, choosePlace, savedAt } from './choose.ts'
import type { Desk } from './desk.ts'

/** A certificate with its key is a few KiB. */
const limitBytes = 1 << 20

export const identitiesFolder = (folder: string): string => path.join(folder, 'identities')

/** Keys are opened, made and encrypted in a worker: their encryption is slow on purpose. */
export function identityHandlers(desk: Desk): Handlers<typeof contract>['identities'] {
  const { effects, runner } = desk
  const folder = identitiesFolder(effects.folder)
  return {
    list: () => runner.run('listIdentities', { folder }),
    create: ({ passphrase, email, ...details }) =>
      runner.run('createIdentity', { folder, passphrase, at: effects.now(), details: email === null ? details : { ...details, email } }),
    async import({ importPassphrase, passphrase }) {
      const filePath = await chooseFile(desk, 'pkcs12', 'pkcs12')
      return filePath === null ? null : runner.run('importIdentity', { folder, passphrase, importPassphrase, bytes: readLimited(filePath, limitBytes) })
    },
    remove: ({ id }) => runner.run('removeIdentity', { folder, id }),
    async saveCertificate({ id }) {
      const { name, pem } = await runner.run('certificateOf', { folder, id })
      const filePath = await choosePlace(desk, 'certificate', 'pem', `${safeFileName(name, id)}.pem`)
      if (filePath === null) return null
      writeWhole(filePath, pem)
      return savedAt(filePath)
    },
  }
}
