import type { Texts } from '../../../shared/text/index.ts'
import { groupedRows, plainRows, type TableRow } from '../../ui/data/table-rows.ts'
import type { ClaimLine, ClaimState } from './claim-lines.ts'

/** Kinds of claims that are tested in ways of their own. */
export const claimKinds = ['certificate', 'population', 'other'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** What of the claims is shown; null where it does not matter. */
export interface ClaimFilter {
  readonly words: string
  readonly state: ClaimState | null
  readonly kind: ClaimKind | null
  readonly evidence: 'with' | 'without' | null
  /** Only what still has to be judged. */
  readonly isOpenOnly: boolean
}

export const everything: ClaimFilter = { words: '', state: null, kind: null, evidence: null, isOpenOnly: false }

export function kindOf({ claim }: Pick<ClaimLine, 'claim'>): ClaimKind {
  if (claim?.certificate) return 'certificate'
  return claim?.isPopulationClaim ? 'population' : 'other'
}

/** The lines that a filter lets through; every word must occur in what the claim says, its clause or its topic. */
export function filterClaims(lines: readonly ClaimLine[], filter: ClaimFilter): readonly ClaimLine[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean)
  return lines.filter(
    (line) =>
      (filter.state === null || line.state === filter.state) &&
      (filter.kind === null || kindOf(line) === filter.kind) &&
      (filter.evidence === null || (line.evidence > 0) === (filter.evidence === 'with')) &&
      (!filter.isOpenOnly || line.state === 'open' || line.state === 'unprepared') &&
      words.every((word) => `${line.words} ${line.clause} ${line.title}`.toLowerCase().includes(word)),
  )
}

export function choicesIn({ state, kind, evidence }: ClaimFilter): number {
  return [state, kind, evidence].filter((choice) => choice !== null).length
}

/** By what the lines stand together. */
export const groupings = ['none', 'clause', 'topic', 'state'] as const
export type Grouping = (typeof groupings)[number]

/** The lines under their headings, in the order of the text. */
export function groupClaims(texts: Texts, lines: readonly ClaimLine[], grouping: Grouping): readonly TableRow<ClaimLine>[] {
  switch (grouping) {
    case 'none':
      return plainRows(lines)
    case 'clause':
      return groupedRows(lines, ({ clause }) => clause, ({ clause }) => clause || texts('claims:group.noClause'))
    case 'topic':
      return groupedRows(lines, ({ topic }) => topic, ({ topic }) => topic || texts('claims:group.noTopic'))
    case 'state':
      return groupedRows(lines, ({ state }) => state, ({ state }) => stateText(texts, state))
  }
}

export function stateText(texts: Texts, state: ClaimState): string {
  return state === 'open' || state === 'unprepared' || state === 'prepared' || state === 'asItem' ? texts(`claims:state.${state}`) : texts(`report:value.claimResult.${state}`)
}
