import type { PDFPageProxy, RenderTask } from 'pdfjs-dist'

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
  let isWanted = true
  let drawing: RenderTask | null = null
  const draw = async () => {
    const canvas = document.createElement('canvas')
    const viewport = page.getViewport({ scale: pointScale(scale) * sharpness })
    canvas.width = Math.max(Math.floor(viewport.width), 1)
    canvas.height = Math.max(Math.floor(viewport.height), 1)
    try {
      drawing = page.render({ canvas, viewport })
      await drawing.promise
      if (isWanted) done(canvas)
    } catch {
      if (isWanted) failed()
    }
  }
  const timer = setTimeout(() => void draw(), patience)
  return () => {
    isWanted = false
    clearTimeout(timer)
    drawing?.cancel()
  }
}
