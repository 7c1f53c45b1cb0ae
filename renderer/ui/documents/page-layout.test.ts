import { expect, it, test } from 'vitest'

import { fittingScale, heightOf, nextScale, pageAt, placePages, spotAt } from './page-layout.ts'

const portrait = { width: 600, height: 800 }
const landscape = { width: 800, height: 600 }

it('places pages below each other with a gap around each', () => {
  expect(placePages([portrait, landscape, portrait], 0.5)).toEqual([
    { top: 16, width: 300, height: 400 },
    { top: 432, width: 400, height: 300 },
    { top: 748, width: 300, height: 400 },
  ])
})

test.each([
  [0, 0],
  [16, 0],
  [425, 0],
  [432, 1],
  [747, 1],
  [748, 2],
  [99_999, 2],
])('finds the page at %i', (y, page) => expect(pageAt(placePages([portrait, landscape, portrait], 0.5), y)).toBe(page))

it('keeps the spot when pages are enlarged or turn out to be of another size', () => {
  const before = placePages([portrait, portrait, portrait], 1)
  const spot = spotAt(before, before[2]!.top + 200)
  expect(spot).toEqual({ index: 2, fraction: 0.25 })
  expect(heightOf(placePages([landscape, landscape, portrait], 2), spot)).toBe(16 + 2 * 1216 + 400)
})

it('ends at the last page when the new document is shorter', () => {
  const pages = placePages([portrait], 1)
  expect(heightOf(pages, { index: 9, fraction: 0 })).toBe(16)
})

it('zooms by steps from any scale, and stops at both ends', () => {
  expect([nextScale(0.83, 1), nextScale(0.83, -1), nextScale(1, 1), nextScale(4, 1), nextScale(0.25, -1)]).toEqual([1, 0.75, 1.25, 4, 0.25])
})

it('fits the widest page between its gaps', () => {
  expect(fittingScale([portrait, landscape], 832)).toBe(1)
})
