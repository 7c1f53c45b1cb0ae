import { existsSync } from 'node:fs'
import path from 'node:path'

import type { Handlers } from '../../shared/contract/define.ts'
import type { OpenedDossier } from '../../shared/contract/dossiers.ts'
import type { contract } from '../../shared/contract/index.ts'
import { copyWhole } from '../services/copy-whole.ts'
import { createDossier } from '../services/dossier/dossier.ts'
import { safeFileName } from '../services/file-names.ts'
import { clearUnfinishedExamples } from '../services/make-example.ts'
import { oneAtATime } from '../services/one-at-a-time.ts'
import { choosePlace, savedAt } from './choose.ts'
import type { Desk } from './desk.ts'
import { openDossierAt } from './open-dossier-at.ts'

/** Where the example audits are kept that somebody looked at. */
export const examplesFolder = (folder: string): string => path.join(folder, 'examples')

export function dossierHandlers(desk: Desk): Handlers<typeof contract>['dossiers'] {
  const { effects, known, library, runner, session, stamp, texts, uploads, work } = desk
  /** An example is made once, however often it is asked for meanwhile. */
  const exampleInTurn = oneAtATime()

  return {
    list: () => [...known.list()],

    async create({ job, agreement: id, side, language, title, controller, processor }) {
      const { by, at } = stamp()
      const { agreement, bytes } = await library.read(id)
      const defaultName = safeFileName(texts()('files:name.dossier', { processor: processor.name, date: at.slice(0, 10) })) + '.art28'
      const filePath = await choosePlace(desk, 'newDossier', 'dossier', defaultName)
      if (filePath === null) return null
      return work.run(job, async (running) => {
        const opening = { id: `audit-${at.slice(0, 10)}-${effects.randomId().slice(0, 4)}`, side, language, controller, processor, subProcessors: [], engagement: { title } }
        const commands = await runner.run('openingCommands', { agreement: { fileName: agreement.fileName, bytes }, opening }, running)
        createDossier(filePath, commands, by, at, bytes)
        return openDossierAt(desk, filePath)
      })
    },

    async open() {
      const [filePath] = await effects.dialogs.chooseFiles({ title: texts()('files:choose.dossier'), kinds: ['dossier', 'any'], many: false })
      return filePath === undefined ? null : openDossierAt(desk, filePath)
    },

    openKnown: async ({ id }) => openDossierAt(desk, known.pathOf(id)),

    openExample: ({ job, name }): Promise<OpenedDossier | null> =>
      work.run(job, (running) =>
        exampleInTurn(async () => {
          running.signal.throwIfAborted()
          const folder = examplesFolder(effects.folder)
          const filePath = path.join(folder, `voorbeeld-${name}.art28`)
          try {
            if (!existsSync(filePath)) await runner.run('makeExample', { name, filePath, at: effects.now() }, running)
          } finally {
            clearUnfinishedExamples(folder)
          }
          return openDossierAt(desk, filePath)
        }),
      ),

    async close() {
      await uploads.abandonAll()
      await session.close()
      effects.setDocument(null)
    },

    forget: ({ id }) => known.forget(id),
    showInFolder: ({ id }) => effects.showInFolder(known.pathOf(id)),

    async saveCopy({ job }) {
      const { baseName, filePath: original } = session.snapshot()
      const defaultName = `${texts()('files:name.copy', { name: baseName })}.art28`
      const filePath = await choosePlace(desk, 'copy', 'dossier', defaultName, path.dirname(original))
      if (filePath === null) return null
      return work.run(job, async (running) => {
        await session.whileClosed((from) => copyWhole(from, filePath, running))
        return savedAt(filePath)
      })
    },
  }
}
