import type { Language } from '../../../../shared/values.ts'
import { assertNever } from '../../../../shared/values.ts'
import type { Cell } from './sheet.ts'

/** What exceljs is to write, and how it is shown. */
export interface CellValue {
  readonly value: string | number | Date | null
  readonly format?: string
  /** Stands to the right, under amounts of its kind. */
  readonly isAmount?: boolean
}

/** The most characters that Excel keeps in a cell. */
export const cellLimit = 32_767

/** Excel counts days from 1900 and ends in 9999; other dates are written as text. */
const isWithinCalendar = (day: string): boolean => day >= '1900-03-01' && day <= '9999-12-31'

const formats = {
  nl: { day: 'dd-mm-yyyy', instant: 'dd-mm-yyyy hh:mm:ss', money: '"€" #,##0.00' },
  en: { day: 'dd/mm/yyyy', instant: 'dd/mm/yyyy hh:mm:ss', money: '"€"#,##0.00' },
} as const

/** Characters that XML cannot hold are dropped, line ends are made one, and what Excel would take for an escaped character is escaped itself. */
function writable(words: string): string {
  return words
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/_x[0-9A-Fa-f]{4}_/gu, '_x005F$&')
}

/** Cuts a text that does not fit, never through a character, and says so in the cell. */
function fitting(words: string, note: string): string {
  if (words.length <= cellLimit) return words
  return `${words.slice(0, cellLimit - note.length - 2).replace(/[\uD800-\uDBFF]$/u, '')}\n${note}`
}

/**
 * A cell as it is written.
 *
 * Text stays text: what a spreadsheet would take for a formula if somebody edited the cell is marked as text as well.
 */
export function cellValue(cell: Cell, language: Language, cutNote: string): CellValue {
  if (cell === null) return { value: null }
  const { day, instant, money } = formats[language]
  switch (cell.kind) {
    case 'text': {
      const value = fitting(writable(cell.text), cutNote)
      return /^\s*[=+\-@]/u.test(value) ? { value, format: '@' } : { value }
    }
    case 'number':
      return { value: cell.number }
    case 'money':
      return { value: cell.cents / 100, format: money, isAmount: true }
    case 'hours':
      return { value: cell.quarterHours / 4, format: '0.00', isAmount: true }
    case 'date':
      return isWithinCalendar(cell.date) ? { value: new Date(`${cell.date}T00:00:00Z`), format: day } : { value: cell.date }
    case 'instant':
      return isWithinCalendar(cell.instant.slice(0, 10)) ? { value: new Date(cell.instant), format: instant } : { value: cell.instant }
    default:
      return assertNever(cell)
  }
}
