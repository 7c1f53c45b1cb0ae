import { statSync } from 'node:fs'

import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import type { Dossier } from '../dossier/dossier.ts'
import type { Intake } from '../dossier/evidence-files.ts'

/** Takes files into a dossier, all of them or none; progress is told of all together. */
export async function storeAll(dossier: Dossier, filePaths: readonly string[], intake: Intake & Required<Pick<Intake, 'inTurn'>>): Promise<EvidenceFile[]> {
  const totalBytes = filePaths.reduce((total, filePath) => total + (statSync(filePath, { throwIfNoEntry: false })?.size ?? 0), 0)
  const stored: EvidenceFile[] = []
  let doneBytes = 0
  try {
    for (const filePath of filePaths) {
      const file = await dossier.storeFile(filePath, { ...intake, onProgress: (done) => intake.onProgress?.(doneBytes + done, totalBytes) })
      stored.push(file)
      doneBytes += file.sizeBytes
    }
    return stored
  } catch (error) {
    await intake.inTurn(() => stored.forEach(({ sha256 }) => dossier.discardFile(sha256)))
    throw error
  }
}
