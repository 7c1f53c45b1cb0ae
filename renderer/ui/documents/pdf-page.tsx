import type { PDFPageProxy } from 'pdfjs-dist'
import { type CSSProperties, memo, useEffect, useRef, useState } from 'react'

import { Link } from '../actions/link.tsx'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import { drawPage } from './draw-page.ts'
import { type OpenPdf, pointScale, sizeOf } from './open-pdf.ts'
import type { PageSize, PlacedPage } from './page-layout.ts'
import { linksOf, type PageLink } from './page-links.ts'
import type { PdfWords } from './pdf-words.ts'

interface PdfPageProps {
  readonly pdf: OpenPdf
  /** From 0. */
  readonly index: number
  readonly place: PlacedPage
  readonly scale: number
  readonly words: PdfWords
  /** The page turned out to be of this size. Keep it the same function. */
  readonly onSize: (index: number, size: PageSize) => void
  readonly onJump: (index: number) => void
}

/** One page: its picture, over it its text, to select and to be read out, and the links that stay within the document. */
export const PdfPage = memo(function PdfPage({ pdf, index, place, scale, words, onSize, onJump }: PdfPageProps) {
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  const [links, setLinks] = useState<readonly PageLink[]>([])
  const [hasText, setHasText] = useState(true)
  const [hasFailed, setHasFailed] = useState(false)
  const picture = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isWanted = true
    let release = () => {}
    const show = async () => {
      const [page, { TextLayer }] = await Promise.all([pdf.document.getPage(index + 1), import('pdfjs-dist')])
      if (!isWanted) return
      release = () => void page.cleanup()
      setHasFailed(false)
      setPage(page)
      onSize(index, sizeOf(page.getViewport({ scale: 1 })))
      const container = document.createElement('div')
      container.className = 'pdf-text'
      const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport: page.getViewport({ scale: 1 }) })
      const [found] = await Promise.all([linksOf(pdf.document, page).catch(() => []), layer.render().catch(() => {})])
      if (!isWanted) return
      setLinks(found)
      setHasText(container.textContent.trim() !== '')
      text.current?.replaceChildren(container)
    }
    show().catch(() => isWanted && setHasFailed(true))
    return () => {
      isWanted = false
      release()
    }
  }, [pdf, index, onSize])

  useEffect(() => {
    if (!page) return
    return drawPage(page, scale, (canvas) => replaceCanvas(picture.current, canvas), () => setHasFailed(true))
  }, [page, scale])

  useEffect(() => {
    const shown = picture.current
    return () => replaceCanvas(shown, null)
  }, [])

  const { top, width, height } = place
  const style: CSSProperties & Record<`--${string}`, number> = { top, width, height, '--total-scale-factor': pointScale(scale) * (page?.userUnit ?? 1) }
  return (
    <div className="pdf-page" role="group" aria-label={words.pageName(index + 1, pdf.pageCount)} style={style}>
      <div ref={picture} className="pdf-picture" aria-hidden />
      <div ref={text} />
      {links.map((link, at) => (
        <span key={at} className="pdf-link" style={{ left: `${link.left}%`, top: `${link.top}%`, width: `${link.width}%`, height: `${link.height}%` }}>
          <Link label={words.goToPage(link.target + 1)} onPress={() => onJump(link.target)}>
            {null}
          </Link>
        </span>
      ))}
      {hasText ? null : <VisuallyHidden>{words.pageWithoutText}</VisuallyHidden>}
      {hasFailed ? <p className="pdf-page-failed">{words.pageFailed}</p> : null}
    </div>
  )
})

/** Empties the canvas that goes: its pixels would else wait for the garbage to be collected. */
function replaceCanvas(holder: HTMLElement | null, canvas: HTMLCanvasElement | null): void {
  const former = holder?.querySelector('canvas')
  if (canvas) holder?.replaceChildren(canvas)
  if (former) former.width = former.height = 0
}
