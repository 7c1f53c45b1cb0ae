import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The first day a ZIP can name: the same for every entry of every file, so that the clock leaves no trace. */
const epoch = new Date(1980, 0, 1)

const first = '[Content_Types].xml'

/** The same archive with its entries in a fixed order and without the time it was made. */
export function stableZip(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { mtime: epoch, level: 6 })
}
