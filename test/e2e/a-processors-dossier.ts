import path from 'node:path'

import { createAsWritten } from '../../electron/services/audit-work.ts'
import { exampleWorkPath } from '../../electron/services/examples.ts'
import { readWorkFile } from '../../electron/services/work-file.ts'
import type { Language } from '../../shared/values.ts'
import { aMoment } from '../support/an-opening.ts'

/** A processor's dossier on the Itemo agreement, in which nothing was done yet. */
export async function aProcessorsDossier(folder: string, language: Language): Promise<string> {
  const dossierPath = path.join(folder, 'bewijspakket.art28')
  const workPath = exampleWorkPath('itemo')
  const work = readWorkFile(workPath)
  await createAsWritten(dossierPath, { ...work, opening: { ...work.opening!, id: 'bewijspakket', side: 'processor', language }, steps: [] }, workPath, aMoment)
  return dossierPath
}
