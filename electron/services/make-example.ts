import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { Instant } from '../../shared/values.ts'
import { createAsWritten, doSteps } from './audit-work.ts'
import { openDossier } from './dossier/dossier.ts'
import { type ExampleName, exampleWorkPath } from './examples.ts'
import { readWorkFile } from './work-file.ts'

/** Where an example is being made, beside where it will lie; what an interrupted making left there goes. */
const unfinished = '.making'

export interface ExampleWork {
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Makes the dossier of an example audit, from agreement to signed findings. It takes its name once it is whole. */
export async function makeExample(name: ExampleName, filePath: string, at: Instant, { onProgress, signal }: ExampleWork): Promise<void> {
  const folder = path.join(path.dirname(filePath), unfinished)
  clearUnfinishedExamples(path.dirname(filePath))
  mkdirSync(folder, { recursive: true })
  try {
    const made = path.join(folder, path.basename(filePath))
    const workPath = exampleWorkPath(name)
    const work = readWorkFile(workPath)
    await createAsWritten(made, work, workPath, at)
    const dossier = openDossier(made, 'write')
    try {
      await doSteps(dossier, work, workPath, { now: () => at, onDone: (_, done, total) => onProgress?.(done, total), ...(signal ? { signal } : {}) })
    } finally {
      dossier.close()
    }
    renameSync(made, filePath)
  } finally {
    clearUnfinishedExamples(path.dirname(filePath))
  }
}

/** To be called once whoever was making one was stopped. */
export function clearUnfinishedExamples(examplesFolder: string): void {
  rmSync(path.join(examplesFolder, unfinished), { recursive: true, force: true })
}
