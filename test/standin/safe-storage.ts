import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { app } from './app.ts'
import { refuseUnknown } from './covered.ts'

const prefix = Buffer.from('v11')

/** AES-256-GCM with a key that lies beside the user data: the machine's keychain is not behind it, so it keeps nothing secret. */
export const safeStorage = refuseUnknown('safeStorage', {
  isEncryptionAvailable: (): boolean => app.isReady(),
  getSelectedStorageBackend: (): string => 'basic_text',
  encryptString(text: string): Buffer {
    const vector = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key(), vector)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([prefix, vector, cipher.getAuthTag(), body])
  },
  decryptString(bytes: Buffer): string {
    if (!bytes.subarray(0, 3).equals(prefix)) throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.')
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(3, 15))
    decipher.setAuthTag(bytes.subarray(15, 31))
    return decipher.update(bytes.subarray(31), undefined, 'utf8') + decipher.final('utf8')
  },
})

function key(): Buffer {
  const path = join(app.getPath('userData'), 'standin-key')
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, randomBytes(32), { mode: 0o600 })
  }
  return readFileSync(path)
}
