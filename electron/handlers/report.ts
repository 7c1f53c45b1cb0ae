import path from 'node:path'

import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import { deliverReport, freezingCommand } from '../services/report/deliver-report.ts'
import { identitiesFolder } from './identities.ts'
import { countersign } from './countersign.ts'
import type { Desk } from './desk.ts'

export function reportHandlers(desk: Desk): Handlers<typeof contract>['report'] {
  const { catalogue, effects, runner, session, stamp, texts, work } = desk
  return {
    preview: ({ job, language }) =>
      work.run(job, async (running) => {
        const { events, baseName } = session.snapshot()
        const { fileName, bytes } = await runner.run('drawReport', { events, baseName, language, at: effects.now() }, running)
        return { fileName, bytes: new Uint8Array(bytes) }
      }),

    freeze: async () => {
      const { by, at } = stamp()
      return [...(await session.change((dossier) => void dossier.append([freezingCommand(dossier, at, catalogue())], by, at)))]
    },

    async deliver({ job, language, signature }) {
      const { by, at } = stamp()
      const { id } = session.snapshot()
      const folder = await effects.dialogs.chooseFolder({ title: texts()('files:choose.reportFolder') })
      if (folder === null) return null
      return work.run(job, async (running) => {
        const identity = signature && (await runner.run('openIdentity', { folder: identitiesFolder(effects.folder), id: signature.identity, passphrase: signature.passphrase }, running))
        const delivery = { folder, language, at, by, identity, place: signature?.place ?? '', catalogue: catalogue() }
        let filePaths: readonly string[] = []
        const events = await session.change(async (dossier) => {
          filePaths = await deliverReport(dossier, delivery, ({ source, signing }) =>
            runner.run('makeReport', { events: source.events, baseName: source.baseName, language, at, signing }, running),
          )
        }, id)
        return { fileNames: filePaths.map((filePath) => path.basename(filePath)), folder, events: [...events] }
      })
    },

    countersign: (asked) => countersign(desk, asked),
  }
}
