import path from 'node:path'

import { agreementFiles } from '../../shared/audit/agreement-files.ts'
import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import { AppError } from '../../shared/errors.ts'
import { writeInPieces } from '../services/copy-whole.ts'
import { limitMiB, refuseLarge } from '../services/documents/load-agreement-file.ts'
import { letterSheet, letterText } from '../services/exchange/letter.ts'
import { safeFileName } from '../services/file-names.ts'
import { readLimited } from '../services/read-limited.ts'
import { regularFileSize } from '../services/regular-file.ts'
import { writeWhole } from '../services/write-whole.ts'
import { chooseFile, choosePlace, savedAt } from './choose.ts'
import type { Desk } from './desk.ts'
import { originalNamedBy, type VersionRead } from './original-named-by.ts'

export function auditHandlers(desk: Desk): Handlers<typeof contract>['audit'] {
  const { catalogue, effects, runner, session, stamp, texts, work } = desk
  let lastRead: VersionRead | null = null
  return {
    apply: async ({ commands }) => [...(await session.apply(commands, stamp(), originalNamedBy(commands, lastRead)))],

    async readNewVersion({ job }) {
      const filePath = await chooseFile(desk, 'newVersion', 'agreement')
      if (filePath === null) return null
      refuseLarge(filePath, regularFileSize(filePath))
      const agreement = { fileName: path.basename(filePath), bytes: readLimited(filePath, limitMiB << 20) }
      const { source, reading } = session.snapshot().audit.agreement
      const compared = await work.run(job, (running) => runner.run('compareVersion', { agreement, inForce: { text: source.text, reading } }, running))
      if (compared) lastRead = { sha256: compared.read.source.sha256, bytes: agreement.bytes }
      return compared
    },

    holdsAgreement: ({ sha256 }) => session.holdsBytes(sha256),

    async saveAgreement({ sha256 }) {
      const { events, filePath: dossier } = session.snapshot()
      const file = agreementFiles(events).find((known) => known.sha256 === sha256)
      if (!file || !session.holdsBytes(sha256)) throw new AppError('dossier.originalMissing', { file: dossier })
      const filePath = await choosePlace(desk, 'agreementCopy', 'any', safeFileName(file.fileName, texts()('files:name.unnamed')))
      if (filePath === null) return null
      await session.whileOpen(() => writeInPieces(filePath, session.read(sha256)))
      return savedAt(filePath)
    },

    verify: ({ job }) => work.run(job, (running) => session.whileClosed((filePath) => runner.run('verifyFile', { filePath }, running))),

    async saveLetter({ letter, format }) {
      const today = effects.now().slice(0, 10)
      const sheet = letterSheet(session.snapshot().audit, catalogue(), letter, today)
      const name = safeFileName(texts()('files:name.letter', { title: sheet.title, date: today }))
      const filePath = await choosePlace(desk, 'letter', format, `${name}.${format}`)
      if (filePath === null) return null
      writeWhole(filePath, format === 'docx' ? await runner.run('letterDocx', sheet) : letterText(sheet))
      return savedAt(filePath)
    },

    async saveCalendar() {
      const { baseName, events } = session.snapshot()
      const filePath = await choosePlace(desk, 'calendar', 'ics', `${texts()('files:name.calendar', { name: baseName })}.ics`)
      if (filePath === null) return null
      writeWhole(filePath, await runner.run('makeCalendar', { events, at: effects.now() }))
      return savedAt(filePath)
    },
  }
}
