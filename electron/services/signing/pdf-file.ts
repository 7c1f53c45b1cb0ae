import { PDF } from '@libpdf/core'

import { AppError } from '../../../shared/errors.ts'
import { refuseBombs } from './refuse-bombs.ts'

const limitMiB = 256

/**
 * A PDF as its cross-reference table says it is: a file that can only be read by guessing is refused, for two readers guess two things.
 *
 * Throws `pdf.notAPdf`, `pdf.tooLarge`, `pdf.bomb`, `pdf.encrypted` or `pdf.damaged`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDF> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')) throw new AppError('pdf.notAPdf', {})
  if (bytes.length > limitMiB * 1024 * 1024) throw new AppError('pdf.tooLarge', { limitMiB })
  await refuseBombs(bytes)
  const pdf = await PDF.load(bytes, { lenient: false }).catch((cause: unknown) => {
    throw new AppError('pdf.damaged', {}, { cause })
  })
  if (pdf.isEncrypted) throw new AppError('pdf.encrypted', {})
  if (pdf.recoveredViaBruteForce) throw new AppError('pdf.damaged', {})
  return pdf
}

/**
 * The PDF with its changes written behind the original bytes, of which none is touched: an incremental update.
 *
 * Throws `pdf.cannotExtend` where that is not possible.
 */
export async function saveBehind(pdf: PDF, original: Uint8Array): Promise<Uint8Array> {
  if (pdf.canSaveIncrementally() !== null) throw new AppError('pdf.cannotExtend', {})
  const saved = await pdf.save({ incremental: true })
  if (Buffer.compare(saved.subarray(0, original.length), original) !== 0) throw new AppError('pdf.cannotExtend', {})
  return saved
}
