import { bullet, columnLetter, lowerRoman, repeatedLetter } from './number-formats.ts'
import type { OdtLevel, OdtListStyle } from './odt-styles.ts'

/** Where a list stands: the number last given at each level. */
export type OdtCounts = (number | undefined)[]

/** Counts one paragraph at a level, from nought; what is below begins again. */
export function countOdt(counts: OdtCounts, style: OdtListStyle, level: number, startValue: number | null): void {
  const before = counts[level]
  counts[level] = startValue ?? (before === undefined ? (style.get(level)?.start ?? 1) : before + 1)
  counts.length = level + 1
}

/** What is printed before a paragraph of a level, with the space or tab behind it. */
export function odtLabel(counts: Readonly<OdtCounts>, style: OdtListStyle, level: number): string {
  const own = style.get(level)
  if (!own) return ''
  if (own.isBullet) return bullet(own.bullet) + own.separator
  const number = (index: number) => {
    const shown = style.get(index)
    return shown ? print(counts[index] ?? shown.start, shown) : ''
  }
  const label = own.pattern === null ? own.prefix + numbers(own, level, number) + own.suffix : own.pattern.replaceAll(/%(\d{1,2})%/g, (_, index: string) => number(Number(index) - 1))
  return label.trim() === '' ? '' : label + own.separator
}

/** Levels that print no number leave no full stop behind. */
function numbers(own: OdtLevel, level: number, number: (index: number) => string): string {
  const first = Math.max(0, level - own.shownLevels + 1)
  return own.format === '' ? '' : Array.from({ length: level - first + 1 }, (_, index) => number(first + index)).filter((text) => text !== '').join('.')
}

function print(value: number, { format, isLetterDoubled }: OdtLevel): string {
  const letters = isLetterDoubled ? repeatedLetter : columnLetter
  switch (format) {
    case '':
      return ''
    case 'a':
      return letters(value)
    case 'A':
      return letters(value).toUpperCase()
    case 'i':
      return lowerRoman(value)
    case 'I':
      return lowerRoman(value).toUpperCase()
    default:
      return /^0{1,8}1$/.test(format) ? String(value).padStart(format.length, '0') : String(value)
  }
}
