import type { PDFPageProxy } from 'pdfjs-dist'

import { pointScale } from './open-pdf.ts'

/** More than this a canvas cannot hold everywhere: beyond it a page is drawn coarser and enlarged. */
const mostPixels = 16_000_000

/** How long a page stays in sight before it is drawn, in milliseconds: those that fly past are not. */
const patience = 60

/**
 * Draws a page at a scale, as sharp as the screen, and hands over the canvas when it is done: what was seen until then can stay.
 *
 * Gives back what stops it.
 */
export function drawPage(page: PDFPageProxy, scale: number, done: (canvas: HTMLCanvasElement) => void, failed: () => void): () => void {
  const { width, height } = page.getViewport({ scale: pointScale(scale) })
  const sharpness = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (width * height)))
  let stop = () => {}
  const timer = setTimeout(() => {
    const canvas = document.createElement('canvas')
    const viewport = page.getViewport({ scale: pointScale(scale) * sharpness })
    canvas.width = Math.max(Math.floor(viewport.width), 1)
    canvas.height = Math.max(Math.floor(viewport.height), 1)
    const drawing = page.render({ canvas, viewport })
    let isWanted = true
    stop = () => {
      isWanted = false
      drawing.cancel()
    }
    drawing.promise.then(
      () => isWanted && done(canvas),
      () => isWanted && failed(),
    )
  }, patience)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
