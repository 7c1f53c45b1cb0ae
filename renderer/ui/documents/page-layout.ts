/** In CSS pixels. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Where a page lies in the column of pages. */
export interface PlacedPage extends PageSize {
  readonly top: number
}

/** A spot in a document that stays the same spot when the zoom, the sizes or the document change: how far down which page. */
export interface Spot {
  /** From 0. */
  readonly index: number
  /** 0 is the top of the page, 1 its end. */
  readonly fraction: number
}

/** The space around and between pages. */
export const pageGap = 16

/** Pages below each other, at a scale at which 1 is 100 %. */
export function placePages(sizes: readonly PageSize[], scale: number): readonly PlacedPage[] {
  let top = pageGap
  return sizes.map((size) => {
    const page = { top, width: size.width * scale, height: size.height * scale }
    top += page.height + pageGap
    return page
  })
}

/** The page at a height of the column; in the space between two pages, the one above. */
export function pageAt(pages: readonly PlacedPage[], y: number): number {
  let [low, high] = [0, pages.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (pages[middle]!.top <= y) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}

export function spotAt(pages: readonly PlacedPage[], y: number): Spot {
  const index = pageAt(pages, y)
  const page = pages[index]
  return { index, fraction: page ? (y - page.top) / page.height : 0 }
}

/** The height at which a spot lies; at the last page, for a spot in a page that is there no longer. */
export function heightOf(pages: readonly PlacedPage[], { index, fraction }: Spot): number {
  const page = pages[Math.min(index, pages.length - 1)]
  return page ? page.top + fraction * page.height : 0
}

const steps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const

/** The next step of zooming in (1) or out (-1); the same scale at either end. */
export function nextScale(scale: number, direction: 1 | -1): number {
  const further = direction === 1 ? steps.find((step) => step > scale + 0.01) : steps.findLast((step) => step < scale - 0.01)
  return further ?? scale
}

/** The scale at which the widest page fills a width. */
export function fittingScale(sizes: readonly PageSize[], width: number): number {
  const widest = sizes.reduce((most, size) => Math.max(most, size.width), 1)
  return Math.min(Math.max((width - 2 * pageGap) / widest, 0.1), 4)
}
