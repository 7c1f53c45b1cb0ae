import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import { safeFileName, shownFileName } from '../services/file-names.ts'
import { writeWhole } from '../services/write-whole.ts'
import type { Desk } from './desk.ts'

export function verificationHandlers({ effects, runner, session, texts, work }: Desk, folder: string): Handlers<typeof contract>['verification'] {
  return {
    async choose({ job }) {
      const [filePath] = await effects.dialogs.chooseFiles({ title: texts()('files:choose.toVerify'), kinds: ['verifiable', 'any'], many: false })
      if (filePath === undefined) return null
      return work.run(job, (running) => {
        const verify = () => runner.run('verifyFile', { filePath }, running)
        // A manifest may name the open dossier, which nothing else may open.
        const isHeld = session.opened()?.isReadOnly === false
        const mayTouchOwn = isHeld && (session.holds(filePath) || session.liesBelow(path.dirname(filePath)))
        return mayTouchOwn ? session.whileClosed(verify) : verify()
      })
    },

    /** What was dropped is laid in a folder of its own for the time of the check: nothing lies beside it. */
    bytes: ({ job, fileName, bytes }) =>
      work.run(job, async (running) => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const apart = mkdtempSync(path.join(folder, 'verify-'))
        try {
          const filePath = path.join(apart, safeFileName(fileName))
          writeWhole(filePath, bytes, { mode: 0o600 })
          const verified = await runner.run('verifyFile', { filePath }, running)
          return { ...verified, fileName: shownFileName(fileName) }
        } finally {
          rmSync(apart, { recursive: true, force: true })
        }
      }),
  }
}
