import { Severity } from '../../../shared/agreement/gaps/gap.ts'
import { type Finding, FindingType } from '../../../shared/audit/finding.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { groupedRows, plainRows, type TableRow } from '../../ui/data/table-rows.ts'

/** What of the findings is shown; null where it does not matter. */
export interface FindingFilter {
  readonly words: string
  readonly severity: Severity | null
  readonly type: FindingType | null
  readonly status: Finding['status'] | null
  /** Only what the processor has not answered yet. */
  readonly isUnansweredOnly: boolean
}

export const everything: FindingFilter = { words: '', severity: null, type: null, status: null, isUnansweredOnly: false }

/** Whether the processor's word on it is still awaited. */
export function isUnanswered({ status, response }: Finding): boolean {
  return status === 'provisional' && response === null
}

/** The findings that a filter lets through, gravest first; every word must occur in what it says. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean)
  return findings
    .filter(
      (finding) =>
        (filter.severity === null || finding.severity === filter.severity) &&
        (filter.type === null || finding.type === filter.type) &&
        (filter.status === null || finding.status === filter.status) &&
        (!filter.isUnansweredOnly || isUnanswered(finding)) &&
        words.every((word) => searched(finding).includes(word)),
    )
    .toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, undefined, { numeric: true }))
}

export function choicesIn({ severity, type, status }: FindingFilter): number {
  return [severity, type, status].filter((choice) => choice !== null).length
}

/** By what the findings stand together. */
export const groupings = ['severity', 'type', 'status', 'none'] as const
export type Grouping = (typeof groupings)[number]

/** The findings under their headings; with types, the headings stand in the order of the report. */
export function groupFindings(texts: Texts, findings: readonly Finding[], grouping: Grouping): readonly TableRow<Finding>[] {
  switch (grouping) {
    case 'none':
      return plainRows(findings)
    case 'severity':
      return groupedRows(findings, ({ severity }) => severity, ({ severity }) => texts(`report:value.severity.${severity}`))
    case 'type':
      return groupedRows(
        findings.toSorted((a, b) => FindingType.options.indexOf(a.type) - FindingType.options.indexOf(b.type)),
        ({ type }) => type,
        ({ type }) => texts(`findings:type.${type}.name`),
      )
    case 'status':
      return groupedRows(
        findings.toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status)),
        ({ status }) => status,
        ({ status }) => texts(`report:value.findingStatus.${status}`),
      )
  }
}

export const statuses: readonly Finding['status'][] = ['provisional', 'final', 'withdrawn']

function rank({ severity, status }: Finding): number {
  return Severity.options.indexOf(severity) + (status === 'withdrawn' ? Severity.options.length : 0)
}

function searched({ id, title, condition, criteria, recommendation, owner }: Finding): string {
  return [id, title, condition, criteria.clause, criteria.quote, ...criteria.legalBasis, recommendation, owner].join(' ').toLowerCase()
}
