import type { EvidenceFile } from '../../shared/audit/evidence.ts'
import { art28 } from './client.ts'

/** How many bytes go to main at a time, so that a large file never holds up the window. */
const pieceBytes = 1024 * 1024

/** Asks for files and takes them into the dossier; none where the person closed the dialog. A command must still attach each to the audit. */
export async function chooseFiles(job: string): Promise<readonly EvidenceFile[]> {
  return (await art28.evidence.choose({ job })) ?? []
}

/** Takes dropped or pasted files into the dossier, one after another; what was cancelled is left out. */
export async function takeInFiles(files: readonly File[], job: string): Promise<readonly EvidenceFile[]> {
  const taken: EvidenceFile[] = []
  for (const file of files) {
    const kept = await takeIn(file, job)
    if (!kept) break
    taken.push(kept)
  }
  return taken
}

/** How a file is followed on its way in, and stopped. */
interface OnTheWay {
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void
}

/** Takes one file into the dossier; null where it was cancelled. */
export async function takeIn(file: File, job: string, { signal, onProgress }: OnTheWay = {}): Promise<EvidenceFile | null> {
  const { upload } = await art28.evidence.begin({ fileName: file.name, sizeBytes: file.size })
  try {
    for (let start = 0; start < file.size; start += pieceBytes) {
      if (signal?.aborted) break
      const piece = await file.slice(start, start + pieceBytes).arrayBuffer()
      await art28.evidence.send({ upload, bytes: new Uint8Array(piece) })
      onProgress?.(Math.min(start + pieceBytes, file.size) / file.size)
    }
  } catch (error) {
    await art28.evidence.abandon({ upload })
    throw error
  }
  if (!signal?.aborted) return art28.evidence.finish({ upload, job })
  await art28.evidence.abandon({ upload })
  return null
}
