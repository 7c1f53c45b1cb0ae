import type { Line } from '../sentences/lines.ts'

const narrowest = 60
const widest = 200

/** The length up to which the text's lines are filled before they are wrapped; {@link widest} where paragraphs stand on one line each. */
export function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(({ isBlank, isFurniture }) => !isBlank && !isFurniture).map(({ start, end }) => Math.min(end - start, widest))
  return Math.max(lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length * 0.9)] ?? narrowest, narrowest)
}
