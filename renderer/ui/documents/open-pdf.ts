import type { PDFDocumentProxy } from 'pdfjs-dist'

import { threadFrom } from '../trusted-types.ts'
import type { PageSize } from './page-layout.ts'

/** Why a PDF cannot be shown. `tooLarge`: more pages, or more work to open it, than a window can carry. */
export type PdfFailure = 'encrypted' | 'damaged' | 'tooLarge'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly pageCount: number
  readonly firstSize: PageSize
  readonly close: () => void
}

/** CSS pixels a point: a page at 100 %. */
const pixelsPerPoint = 96 / 72

const mostPages = 5000
const longestOpening = 30_000

export class PdfRefused extends Error {
  readonly why: PdfFailure

  constructor(why: PdfFailure, options?: ErrorOptions) {
    super(`The PDF is ${why}`, options)
    this.why = why
  }
}

/**
 * Opens a PDF in a thread of its own, so that one that loops or devours memory harms nothing else. Nothing in it is executed or fetched.
 *
 * @throws PdfRefused
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist')
  const thread = startThread()
  const worker = PDFWorker.create({ port: thread })
  const task = getDocument({
    data: bytes.slice(),
    worker,
    BinaryDataFactory: OwnFiles,
    cMapUrl: beside('cmaps/'),
    standardFontDataUrl: beside('standard_fonts/'),
    wasmUrl: beside('wasm/'),
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  })
  const close = () => void Promise.race([task.destroy(), pause(2000)]).finally(() => thread.terminate())
  try {
    const pdf = await Promise.race([task.promise, failsAfter(longestOpening)])
    if (pdf.numPages > mostPages) throw new PdfRefused('tooLarge')
    const firstSize = sizeOf((await pdf.getPage(1)).getViewport({ scale: 1 }))
    return { document: pdf, pageCount: pdf.numPages, firstSize, close }
  } catch (error) {
    close()
    throw error instanceof PdfRefused ? error : new PdfRefused(isLocked(error) ? 'encrypted' : 'damaged', { cause: error })
  }
}

/** A page's size at 100 %. */
export function sizeOf({ width, height }: PageSize): PageSize {
  return { width: width * pixelsPerPoint, height: height * pixelsPerPoint }
}

/** How far the points of a page are enlarged at a scale of ours, at which 1 is 100 %. */
export function pointScale(scale: number): number {
  return scale * pixelsPerPoint
}

/** The address of what the build lays beside the window for pdf.js. */
const beside = (name: string) => new URL(`pdf/${name}`, document.baseURI).href

const isLocked = (error: unknown) => error instanceof Error && error.name === 'PasswordException'

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

async function failsAfter(milliseconds: number): Promise<never> {
  await pause(milliseconds)
  throw new PdfRefused('tooLarge')
}

/** Reads what lies beside the window. The library's own way refuses every scheme but http. */
class OwnFiles {
  readonly #folders: Readonly<Record<string, string>>

  constructor(folders: Readonly<Record<string, string>>) {
    this.#folders = folders
  }

  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const response = await fetch(`${this.#folders[kind]}${encodeURIComponent(filename)}`)
    if (!response.ok) throw new Error(`No ${filename} beside the window`)
    return new Uint8Array(await response.arrayBuffer())
  }
}

/** Our content policy starts threads from trusted addresses alone; whatever is asked for, this one gives the thread that ships. */
let ownThread: ReturnType<typeof threadFrom>

function startThread(): Worker {
  const address = beside('build/pdf.worker.min.mjs')
  ownThread ??= threadFrom(address)
  return new Worker(ownThread?.createScriptURL(address) ?? address, { type: 'module' })
}
