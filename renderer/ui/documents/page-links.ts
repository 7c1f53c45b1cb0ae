import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** A place on a page that leads to another page; in hundredths of the page's width and height. */
export interface PageLink {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** From 0. */
  readonly target: number
}

const mostLinks = 200

/** The links of a page that stay within the document; whatever leads out of it, or does something, is left alone. */
export async function linksOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<readonly PageLink[]> {
  const annotations: readonly { subtype?: string; dest?: unknown; rect?: unknown }[] = await page.getAnnotations({ intent: 'display' })
  const links = annotations.filter(({ subtype, dest }) => subtype === 'Link' && dest).slice(0, mostLinks)
  const placed = await Promise.all(links.map(async ({ dest, rect }) => placeLink(page, rect, await targetOf(document, dest))))
  return placed.filter((link) => link !== null)
}

async function targetOf(document: PDFDocumentProxy, dest: unknown): Promise<number | null> {
  try {
    const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
    const page: unknown = Array.isArray(explicit) ? explicit[0] : null
    if (typeof page === 'number') return page >= 0 && page < document.numPages ? page : null
    return page === null ? null : await document.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0])
  } catch {
    return null
  }
}

function placeLink(page: PDFPageProxy, rect: unknown, target: number | null): PageLink | null {
  if (target === null || !Array.isArray(rect) || rect.length !== 4) return null
  const viewport = page.getViewport({ scale: 1 })
  const corner = (x: unknown, y: unknown): readonly number[] => viewport.convertToViewportPoint(Number(x), Number(y))
  const [x1 = 0, y1 = 0] = corner(rect[0], rect[1])
  const [x2 = 0, y2 = 0] = corner(rect[2], rect[3])
  const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)]
  return {
    left: (100 * left) / viewport.width,
    top: (100 * top) / viewport.height,
    width: (100 * Math.abs(x2 - x1)) / viewport.width,
    height: (100 * Math.abs(y2 - y1)) / viewport.height,
    target,
  }
}
