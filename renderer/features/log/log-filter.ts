import type { CalendarDate } from '../../../shared/values.ts'
import type { LogLine } from './log-lines.ts'

export interface LogFilter {
  readonly text: string
  /** A name; null for everybody. */
  readonly person: string | null
  /** A kind of command; null for all. */
  readonly command: string | null
  /** Days in UTC, both included. */
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
}

export const noFilter: LogFilter = { text: '', person: null, command: null, from: null, until: null }

export function isFiltering(filter: LogFilter): boolean {
  return filter.text.trim() !== '' || filter.person !== null || filter.command !== null || filter.from !== null || filter.until !== null
}

/** The lines that a filter leaves. Every word searched for must stand somewhere in the line, whatever its capitals. */
export function filterLines(lines: readonly LogLine[], filter: LogFilter): readonly LogLine[] {
  if (!isFiltering(filter)) return lines
  const { person, command, from, until } = filter
  const words = filter.text.toLowerCase().split(/\s+/u).filter(Boolean)
  return lines.filter((line) => {
    const day = line.at.slice(0, 10)
    if ((person !== null && line.by.name !== person) || (command !== null && line.command !== command)) return false
    if ((from !== null && day < from) || (until !== null && day > until)) return false
    if (words.length === 0) return true
    const said = [line.sequence, line.what, line.about, line.subject, line.reason, line.by.name].join(' ').toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
