import { getDocumentProxy } from 'unpdf'

import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader } from './document-reader.ts'
import type { PdfPage } from './pdf-furniture.ts'
import { refuseBombs } from './pdf-guard.ts'
import { type PdfRun, toPdfLines } from './pdf-lines.ts'
import { toPdfText } from './pdf-text.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Matrix = readonly [number, number, number, number, number, number]

const mostPages = 2000

/** A file may begin with other bytes: readers look for the mark in its first kilobyte. */
const markWithin = 1024

/** Pages hold at most so many runs of characters together; a page of prose holds a few hundred. */
const mostRuns = 2_000_000

/** A PDF with text, page by page. Its scripts, links, forms and attachments are left alone. */
export const pdfReader: DocumentReader = {
  fits: (bytes) => Buffer.from(bytes.subarray(0, markWithin)).includes('%PDF-'),
  async read(fileName, bytes, { onProgress }) {
    refuseBombs(fileName, bytes)
    const pdf = await open(fileName, bytes)
    try {
      const { text, pages, pagesWithoutText } = toPdfText(await readPages(fileName, pdf, onProgress))
      if (!/\p{L}{2}/u.test(text)) throw new AppError('agreement.scan', { file: fileName })
      return { format: 'pdf', encoding: 'utf-8', text, pages, remarks: pagesWithoutText > 0 ? ['pages_without_text'] : [] }
    } finally {
      await pdf.loadingTask.destroy()
    }
  },
}

/** @throws agreement.encrypted, agreement.damaged */
async function open(file: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the bytes it is given for itself.
    return await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, enableXfa: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 })
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    throw new AppError(isLocked ? 'agreement.encrypted' : 'agreement.damaged', { file }, { cause })
  }
}

async function readPages(file: string, pdf: Pdf, onProgress: (done: number, total: number) => void = () => {}): Promise<PdfPage[]> {
  if (pdf.numPages > mostPages) throw new AppError('agreement.tooManyPages', { file, pages: pdf.numPages, limit: mostPages })
  const pages: PdfPage[] = []
  let runs = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(file, pdf, number)
    runs += page.runs.length
    if (runs > mostRuns) throw new AppError('agreement.tooComplex', { file })
    pages.push({ width: page.width, height: page.height, lines: toPdfLines(page.runs, number) })
    onProgress(number, pdf.numPages)
  }
  return pages
}

/** @throws agreement.damaged for a page that the file promises and does not hold */
async function readPage(file: string, pdf: Pdf, number: number): Promise<{ readonly runs: readonly PdfRun[]; readonly width: number; readonly height: number }> {
  try {
    const page = await pdf.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    page.cleanup()
    return { width, height, runs: items.flatMap((item) => ('str' in item ? (runOf(item, transform as unknown as Matrix) ?? []) : [])) }
  } catch (cause) {
    throw new AppError('agreement.damaged', { file }, { cause })
  }
}

/** As it stands on the page, turned as people see it; null for a stamp or a watermark across it. */
function runOf(item: { readonly str: string; readonly width: number; readonly transform: readonly number[]; readonly fontName: string }, page: Matrix): PdfRun | null {
  const [a, b, c, d, e, f] = multiply(page, item.transform as unknown as Matrix)
  if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) return null
  return { text: item.str.normalize('NFC'), x: e, y: f, width: item.width, size: Math.hypot(c, d), font: item.fontName }
}

function multiply([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f]
}
