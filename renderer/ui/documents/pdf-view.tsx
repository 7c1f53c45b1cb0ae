import './documents.css'

import { EmptyState } from '../feedback/empty-state.tsx'
import { Working } from '../feedback/working.tsx'
import { IconPdf } from '../icons.tsx'
import { PdfPages } from './pdf-pages.tsx'
import type { PdfWords } from './pdf-words.ts'
import { usePdf } from './use-pdf.ts'

export interface PdfViewProps {
  /** Other bytes make another document, shown at the same place: for a preview that is made anew. Not changed by the view. */
  readonly bytes: Uint8Array
  /** Names the document. */
  readonly label: string
  readonly words: PdfWords
  /** The page to go to, from 1; the person scrolls on from there. */
  readonly page?: number | undefined
  /** The page in sight changed. */
  readonly onPage?: ((page: number) => void) | undefined
}

/** A PDF, drawn page by page. Fills the height it is given. Nothing in it is executed, fetched or followed out of it. */
export function PdfView({ bytes, words, ...rest }: PdfViewProps) {
  const state = usePdf(bytes)
  switch (state.kind) {
    case 'opening':
      return (
        <div className="pdf-waiting">
          <Working label={words.opening} value={null} />
        </div>
      )
    case 'failed':
      return <EmptyState icon={IconPdf} title={words.failed[state.why]} />
    case 'open':
      return <PdfPages pdf={state.pdf} words={words} {...rest} />
  }
}
