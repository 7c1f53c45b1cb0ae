import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import { writeInPieces } from '../services/copy-whole.ts'
import { safeFileName, shownFileName } from '../services/file-names.ts'
import { previewEvidence } from '../services/preview/preview-evidence.ts'
import { chooseFiles, choosePlace, savedAt } from './choose.ts'
import type { Desk } from './desk.ts'
import { saveBag } from './save-bag.ts'

export function evidenceHandlers(desk: Desk): Handlers<typeof contract>['evidence'] {
  const { effects, runner, session, texts, uploads, work } = desk
  const named = (fileName: string) => shownFileName(fileName, texts()('files:name.unnamed'))

  return {
    async choose({ job }) {
      const chosen = await chooseFiles(desk, 'evidence', 'evidence', true)
      if (chosen.length === 0) return null
      return work.run(job, async (running) => (await session.store(chosen, running)).map((file) => ({ ...file, fileName: named(file.fileName) })))
    },

    begin({ fileName, sizeBytes }) {
      session.snapshot()
      const upload = effects.randomId()
      uploads.begin(upload, named(fileName), sizeBytes)
      return { upload }
    },
    send: ({ upload, bytes }) => uploads.send(upload, bytes),
    finish: ({ upload, job }) =>
      work.run(job, (running) =>
        uploads.finish(upload, async (filePath, fileName) => {
          const [file] = await session.store([filePath], running)
          return { ...file!, fileName }
        }),
      ),
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
