import type { Severity } from '../../../shared/agreement/gaps/gap.ts'
import { addCalendarDays } from '../../../shared/audit/calendar.ts'
import type { FindingContent, FindingType } from '../../../shared/audit/finding.ts'
import type { SeverityDefinition } from '../../../shared/catalogue/severity-definition.ts'
import type { CalendarDate } from '../../../shared/values.ts'

/** A finding as it is being written: type and severity may still have to be chosen. */
export type WrittenFinding = Omit<FindingContent, 'type' | 'severity'> & { readonly type: FindingType | null; readonly severity: Severity | null }

const blank: WrittenFinding = {
  title: '',
  type: null,
  severity: null,
  sources: [],
  criteria: { clause: '', quote: '', legalBasis: [], explanation: '' },
  condition: '',
  cause: '',
  effect: '',
  recommendation: '',
  level: null,
  evidence: [],
  owner: '',
  dueOn: null,
  proofRequired: '',
}

/** What is known already, and blanks for the rest. */
export function writtenOf(draft: Partial<WrittenFinding>): WrittenFinding {
  return { ...blank, ...draft }
}

/** Whether nothing at all was written yet. */
export function isBlank(draft: Partial<WrittenFinding>): boolean {
  return JSON.stringify(writtenOf(draft)) === JSON.stringify(blank)
}

export const neededParts = ['title', 'type', 'severity', 'criterion', 'condition', 'effect', 'recommendation'] as const
export type NeededPart = (typeof neededParts)[number]

/** What a finding still lacks before it can be recorded, in the order of the form (SPEC S25). */
export function missingIn(written: WrittenFinding): readonly NeededPart[] {
  const { type, severity, criteria } = written
  const isGiven: Readonly<Record<NeededPart, boolean>> = {
    title: hasWords(written.title),
    type: type !== null,
    severity: severity !== null,
    criterion: hasWords(criteria.quote) || criteria.legalBasis.some(hasWords),
    condition: hasWords(written.condition),
    effect: hasWords(written.effect),
    recommendation: hasWords(written.recommendation),
  }
  return neededParts.filter((part) => !isGiven[part])
}

/** The finding as it can be recorded; null while something is missing. */
export function contentOf(written: WrittenFinding): FindingContent | null {
  const { type, severity } = written
  return type === null || severity === null || missingIn(written).length > 0 ? null : { ...written, type, severity }
}

/** A chosen grade brings its usual term along, unless the person set a day of their own. */
export function graded(written: WrittenFinding, severity: Severity, severities: readonly SeverityDefinition[], today: CalendarDate): Pick<WrittenFinding, 'severity' | 'dueOn'> {
  const usual = (grade: Severity | null) => usualDueOn(severities.find((each) => each.severity === grade), today)
  const isOwnDay = written.dueOn !== null && written.dueOn !== usual(written.severity)
  return { severity, dueOn: isOwnDay ? written.dueOn : usual(severity) }
}

/** The day by which a grade is usually mended; null where no term applies. */
export function usualDueOn(definition: SeverityDefinition | undefined, from: CalendarDate): CalendarDate | null {
  return definition?.dueDays ? addCalendarDays(from, definition.dueDays) : null
}

/** The first of the sentences that a quote gives; the others may stand elsewhere. */
export function firstPassage(quote: string): string {
  return quote.split(/…|\[\.\.\.\]|\n/u).find(hasWords) ?? ''
}

function hasWords(text: string): boolean {
  return text.trim() !== ''
}
