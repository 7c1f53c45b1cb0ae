import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import type { OpenPdf } from './open-pdf.ts'
import { fittingScale, heightOf, nextScale, pageAt, pageGap, type PageSize, placePages, type Spot, spotAt } from './page-layout.ts'
import { PdfControls } from './pdf-controls.tsx'
import { PdfPage } from './pdf-page.tsx'
import type { PdfViewProps } from './pdf-view.tsx'

interface PdfPagesProps extends Omit<PdfViewProps, 'bytes'> {
  readonly pdf: OpenPdf
}

/** The pages that exist on the screen, and the one the person is at; from 0. */
interface Shown {
  readonly first: number
  readonly last: number
  readonly current: number
}

export function PdfPages({ pdf, label, words, page, onPage }: PdfPagesProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<PageSize>({ width: 0, height: 0 })
  const [zoom, setZoom] = useState<'width' | number>('width')
  const [shown, setShown] = useState<Shown>({ first: 0, last: 0, current: 0 })
  const { sizes, onSize } = usePageSizes(pdf)
  const scale = zoom === 'width' ? fittingScale(sizes, room.width) : zoom
  const pages = useMemo(() => placePages(sizes, scale), [sizes, scale])
  const spot = useRef<Spot>({ index: 0, fraction: 0 })

  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setRoom({ width: entry.target.clientWidth, height: entry.target.clientHeight }))
    observer.observe(scroller.current!)
    return () => observer.disconnect()
  }, [])

  const look = useCallback(() => {
    const { scrollTop, clientHeight } = scroller.current!
    const next = {
      first: Math.max(pageAt(pages, scrollTop) - 1, 0),
      last: Math.min(pageAt(pages, scrollTop + clientHeight) + 1, pages.length - 1),
      current: pageAt(pages, scrollTop + clientHeight / 3),
    }
    setShown((shown) => (shown.first === next.first && shown.last === next.last && shown.current === next.current ? shown : next))
  }, [pages])

  const jump = useCallback(
    (index: number) => {
      spot.current = { index, fraction: 0 }
      scroller.current!.scrollTop = heightOf(pages, spot.current) - pageGap
      look()
    },
    [pages, look],
  )

  /** Whatever the pages' sizes became, the person stays at the same spot. */
  useLayoutEffect(() => {
    if (room.height === 0) return
    scroller.current!.scrollTop = heightOf(pages, spot.current) - pageGap
    look()
  }, [pages, room, look])

  const onScroll = () => {
    spot.current = spotAt(pages, scroller.current!.scrollTop + pageGap)
    look()
  }

  useEffect(() => {
    if (page !== undefined && room.height > 0) jump(Math.min(page, pages.length) - 1)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another page asked for moves the person, not another size of the pages
  }, [page, room.height > 0])

  const { current } = shown
  useEffect(() => onPage?.(current + 1), [current, onPage])

  const enlarge = (direction: 1 | -1) => setZoom(nextScale(scale, direction))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') enlarge(1)
    else if (event.key === '-') enlarge(-1)
    else if (event.key === '0') setZoom('width')
    else return
    event.preventDefault()
  }
  const end = pages.at(-1)
  return (
    <div className="pdf-view" onKeyDown={onKeyDown}>
      <PdfControls
        words={words}
        index={current}
        pageCount={pdf.pageCount}
        scale={scale}
        isFitting={zoom === 'width'}
        onJump={jump}
        onZoom={enlarge}
        onFit={() => setZoom(zoom === 'width' ? scale : 'width')}
      />
      <div ref={scroller} className="pdf-scroller" role="region" aria-label={label} tabIndex={0} onScroll={onScroll}>
        <div className="pdf-column" style={{ height: end ? end.top + end.height + pageGap : 0, minWidth: Math.max(...pages.slice(shown.first, shown.last + 1).map((page) => page.width), 0) + 2 * pageGap }}>
          {room.width > 0 &&
            pages
              .slice(shown.first, shown.last + 1)
              .map((place, at) => <PdfPage key={shown.first + at} pdf={pdf} index={shown.first + at} place={place} scale={scale} words={words} onSize={onSize} onJump={jump} />)}
        </div>
      </div>
    </div>
  )
}

/** The sizes of all pages: taken to be as the first until a page has been in sight. */
function usePageSizes(pdf: OpenPdf) {
  const [known, setKnown] = useState<{ readonly pdf: OpenPdf; readonly sizes: readonly PageSize[] }>({ pdf, sizes: [] })
  const alike = useMemo(() => Array.from({ length: pdf.pageCount }, () => pdf.firstSize), [pdf])
  const sizes = known.pdf === pdf && known.sizes.length > 0 ? known.sizes : alike

  const onSize = useCallback(
    (index: number, { width, height }: PageSize) => {
      setKnown((known) => {
        const sizes = known.pdf === pdf && known.sizes.length > 0 ? known.sizes : alike
        const before = sizes[index]
        return before?.width === width && before.height === height ? known : { pdf, sizes: sizes.with(index, { width, height }) }
      })
    },
    [pdf, alike],
  )
  return { sizes, onSize }
}
