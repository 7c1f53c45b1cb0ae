import { statSync } from 'node:fs'
import path from 'node:path'

import type { EvidenceFile } from '../../shared/audit/evidence.ts'
import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import { writeInPieces } from '../services/copy-whole.ts'
import { safeFileName, shownFileName } from '../services/file-names.ts'
import { previewEvidence } from '../services/preview/preview-evidence.ts'
import type { Uploads } from '../services/uploads.ts'
import type { Running } from '../services/work-list.ts'
import { chooseFiles, choosePlace, savedAt } from './choose.ts'
import type { Desk } from './desk.ts'
import { saveBag } from './save-bag.ts'

export function evidenceHandlers(desk: Desk, uploads: Uploads): Handlers<typeof contract>['evidence'] {
  const { effects, runner, session, texts, work } = desk
  const named = (fileName: string) => shownFileName(fileName, texts()('files:name.unnamed'))

  return {
    async choose({ job }) {
      const chosen = await chooseFiles(desk, 'evidence', 'evidence', true)
      return chosen.length === 0 ? null : work.run(job, (running) => storeAll(desk, chosen, running))
    },

    begin({ fileName, sizeBytes }) {
      session.snapshot()
      const upload = effects.randomId()
      uploads.begin(upload, named(fileName), sizeBytes)
      return { upload }
    },
    send: ({ upload, bytes }) => uploads.send(upload, bytes),
    finish: ({ upload, job }) =>
      work.run(job, (running) => uploads.finish(upload, async (filePath, fileName) => ({ ...(await session.store(filePath, running)), fileName }))),
    abandon: ({ upload }) => uploads.abandon(upload),

    preview: ({ sha256 }) => previewEvidence(session.read(sha256), session.sizeOf(sha256), runner),

    async save({ sha256, fileName }) {
      const filePath = await choosePlace(desk, 'evidenceCopy', 'any', safeFileName(fileName, texts()('files:name.unnamed')))
      if (filePath === null) return null
      await session.whileOpen(() => writeInPieces(filePath, session.read(sha256)))
      return savedAt(filePath)
    },

    saveBag: ({ job, signer }) => saveBag(desk, job, signer),
  }
}

/** Takes files in, all of them or none. */
async function storeAll({ session, texts }: Desk, filePaths: readonly string[], { signal, onProgress }: Running): Promise<EvidenceFile[]> {
  const sizes = filePaths.map((filePath) => statSync(filePath, { throwIfNoEntry: false })?.size ?? 0)
  const totalBytes = sizes.reduce((total, size) => total + size, 0)
  const stored: EvidenceFile[] = []
  try {
    for (const [index, filePath] of filePaths.entries()) {
      const before = sizes.slice(0, index).reduce((total, size) => total + size, 0)
      const file = await session.store(filePath, { signal, onProgress: (done) => onProgress(before + done, totalBytes) })
      stored.push({ ...file, fileName: shownFileName(path.basename(filePath), texts()('files:name.unnamed')) })
    }
    return stored
  } catch (error) {
    await session.discard(stored)
    throw error
  }
}
