import type { Preview } from '../../../shared/contract/preview.ts'
import { AppError } from '../../../shared/errors.ts'
import type { JobRunner } from '../worker/runner.ts'
import { previewKindOf, type PreviewKind } from './kind-of.ts'
import { previewLimits } from './preview-limits.ts'
import { previewText } from './preview-text.ts'

const none = (why: Extract<Preview, { kind: 'none' }>['why']): Preview => ({ kind: 'none', why })

/** How much of each kind is read to show it; a file beyond it is shown in part where that can be, else not at all. */
const limits: Readonly<Partial<Record<PreviewKind['kind'], number>>> = {
  image: previewLimits.imageBytes,
  pdf: previewLimits.pdfBytes,
  mail: previewLimits.mailBytes,
  archive: previewLimits.archiveBytes,
}

/**
 * What can be shown of a stored file. Its kind is judged by its content; what has to be taken apart for it is taken apart in a worker.
 *
 * A PDF is given as it is: whether it has a password or is damaged, whoever draws it finds out. @throws dossier.evidenceMissing
 */
export async function previewEvidence(pieces: AsyncIterable<Uint8Array>, sizeBytes: number, runner: JobRunner): Promise<Preview> {
  const read: Uint8Array[] = []
  let readBytes = 0
  let found: PreviewKind | null = null
  for await (const piece of pieces) {
    read.push(piece)
    readBytes += piece.length
    found ??= await previewKindOf(piece)
    if (found.kind === 'text') return previewText(piece, sizeBytes)
    const limit = limits[found.kind]
    if (limit === undefined) break
    if (sizeBytes > limit || readBytes > limit) return none('too_large')
  }
  const bytes = new Uint8Array(Buffer.concat(read))
  switch (found?.kind) {
    case undefined:
      return { kind: 'text', text: '', isCut: false }
    case 'image':
      return { kind: 'image', mediaType: found.mediaType, bytes }
    case 'pdf':
      return { kind: 'pdf', bytes }
    case 'mail':
    case 'archive':
      return takenApart(found.kind === 'mail' ? 'previewMail' : 'previewWorkbook', bytes, runner)
    default:
      return none(found?.kind === 'encrypted' ? 'encrypted' : 'format')
  }
}

/** A file that takes too much is too large to be shown, whatever it weighs. */
async function takenApart(name: 'previewMail' | 'previewWorkbook', bytes: Uint8Array, runner: JobRunner): Promise<Preview> {
  try {
    return await runner.run(name, { bytes })
  } catch (error) {
    if (error instanceof AppError && (error.code === 'job.outOfMemory' || error.code === 'job.tookTooLong')) return none('too_large')
    return none('damaged')
  }
}
