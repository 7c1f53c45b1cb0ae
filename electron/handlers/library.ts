import path from 'node:path'

import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import type { LibraryAgreement } from '../../shared/contract/library.ts'
import { limitMiB, refuseLarge } from '../services/documents/load-agreement-file.ts'
import { safeFileName, shownFileName } from '../services/file-names.ts'
import { readLimited } from '../services/read-limited.ts'
import { regularFileSize } from '../services/regular-file.ts'
import { chooseFile } from './choose.ts'
import type { Desk } from './desk.ts'

export function libraryHandlers(desk: Desk): Handlers<typeof contract>['library'] {
  const { library, runner, texts, work } = desk

  /** Only what can be read as an agreement is kept. */
  function keep(job: string, name: string, fileName: string, bytes: Uint8Array): Promise<LibraryAgreement | null> {
    return work.run(job, async (running) => {
      await runner.run('readAgreement', { fileName, bytes }, running)
      return library.keep(name, fileName, bytes)
    })
  }

  return {
    list: async () => [...(await library.list())],
    importFile: async ({ job }) => {
      const filePath = await chooseFile(desk, 'agreement', 'agreement')
      if (filePath === null) return null
      refuseLarge(filePath, regularFileSize(filePath))
      const fileName = path.basename(filePath)
      return keep(job, nameOf(fileName), fileName, readLimited(filePath, limitMiB << 20))
    },
    importBytes: ({ job, fileName, bytes }) => {
      const shown = shownFileName(fileName, texts()('files:name.unnamed'))
      return keep(job, nameOf(shown), shown, bytes)
    },
    importText: ({ job, name, text }) => keep(job, name, safeFileName(`${name}.txt`, `${texts()('files:name.pasted')}.txt`), Buffer.from(text, 'utf8')),
    read: ({ job, id }) =>
      work.run(job, async (running) => {
        const { agreement, bytes } = await library.read(id)
        return runner.run('readAgreement', { fileName: agreement.fileName, bytes }, running)
      }),
    remove: ({ id }) => library.remove(id),
  }
}

/** What people call an agreement until they say otherwise: its file's name without the ending. */
function nameOf(fileName: string): string {
  return path.parse(fileName).name || fileName
}
