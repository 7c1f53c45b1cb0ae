import { buffer } from 'node:stream/consumers'

import { renderToStream } from '@react-pdf/renderer'

import type { ReportModel } from '../../../../shared/report/model.ts'
import type { Texts } from '../../../../shared/text/index.ts'
import { reportHash } from '../json.ts'
import { loadFonts } from './fonts.ts'
import { PageNumbers } from './page-numbers.ts'
import type { EmbeddedFile } from './parts/signature-page.tsx'
import { ReportDocument } from './report-document.tsx'
import { voiceOf } from './voice.ts'

export interface RenderOptions {
  /** Told for each page that has its final place; `total` pages there are. */
  readonly onProgress?: (page: number, total: number) => void
  /** Heeded before the work, at every page and before writing. Within one thread nothing else runs in between: to cancel at once, end the worker. */
  readonly signal?: AbortSignal
  /** What will be attached to the pages, listed on the signature page with its hash. */
  readonly embedded?: readonly EmbeddedFile[]
}

/**
 * The report as a PDF: A4, in the model's language, with outline, links and embedded type. `texts` speaks the model's language.
 *
 * The same model gives the same bytes: the only date in the file is the model's. It carries no structure tree, for the renderer writes none.
 *
 * @throws the signal's reason once it is aborted
 */
export async function renderPdf(model: ReportModel, texts: Texts, { onProgress, signal, embedded = [] }: RenderOptions = {}): Promise<Uint8Array> {
  signal?.throwIfAborted()
  await loadFonts()
  const onPage = (page: number, total: number | undefined) => {
    signal?.throwIfAborted()
    if (total !== undefined) onProgress?.(page, total)
  }
  const stream = await renderToStream(
    ReportDocument({
      model,
      voice: voiceOf(model.language, texts),
      modelSha256: reportHash(model),
      embedded,
      pages: new PageNumbers(),
      onPage,
    }),
  )
  signal?.throwIfAborted()
  return buffer(stream)
}
