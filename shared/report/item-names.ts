import { onOneLine } from '../agreement/quote.ts'
import { PreconditionId } from '../audit/preparation.ts'
import type { Texts } from '../text/index.ts'
import type { ChecklistRow } from './checklist.ts'
import type { TestedClaim } from './claims.ts'
import type { ReportedFinding } from './findings.ts'
import type { ReportModel } from './model.ts'

/** How the report speaks of what an audit knows by id. Ids of claims are long and made by machine; they stand only in columns of ids. */
export interface ItemNames {
  /** `C34 Back-up`, `aankondiging`, and the claims of one clause together: `3 beweringen bij Bijlage 2.1 a)`. What has no other name keeps its id. */
  readonly inList: (ids: readonly string[]) => readonly string[]
  /** What a finding rests on: `toetspunt C34 Back-up`, `bewering bij 7.3: «De melding bevat […]»`. */
  readonly ofSource: (source: ReportedFinding['sources'][number]) => string
}

interface Named {
  readonly checklist: readonly Pick<ChecklistRow, 'id' | 'title' | 'source' | 'criteria'>[]
  readonly claims: readonly Pick<TestedClaim, 'id' | 'quote'>[]
}

export function itemNames(texts: Texts, { checklist, claims }: Named): ItemNames {
  const clauses = new Map([
    ...checklist.filter(({ source }) => source.kind === 'claim').map(({ id, criteria }) => [id, criteria[0]?.clause ?? ''] as const),
    ...claims.map(({ id, quote }) => [id, quote.clause] as const),
  ])
  const titles = new Map(checklist.map(({ id, title }) => [id, title]))
  const nameOf = (id: string): string => {
    const precondition = PreconditionId.options.find((each) => each === id)
    if (precondition) return texts(`report:value.precondition.${precondition}`)
    const title = titles.get(id)
    return title === undefined ? id : texts('report:name.item', { id, title })
  }
  return {
    inList: (ids) => {
      const unique = [...new Set(ids)]
      const claimed = Map.groupBy(unique.filter((id) => clauses.has(id)), (id) => clauses.get(id)!)
      const others = unique.filter((id) => !clauses.has(id)).map(nameOf)
      return [...others, ...[...claimed].map(([clause, those]) => texts('report:name.claim', { count: those.length, clause }))]
    },
    ofSource: ({ kind, id, title }) => {
      const clause = clauses.get(id)
      if (clause !== undefined) return texts('report:name.claimQuoted', { clause, words: firstWords(title) })
      return texts(kind === 'gap' || kind === 'contradiction' ? 'report:name.ruleGap' : 'report:name.source', { kind: texts(`report:value.sourceKind.${kind}`), id, title })
    },
  }
}

/** The names of a whole report. */
export function itemNamesOf(texts: Texts, { annexes, claims }: Pick<ReportModel, 'annexes' | 'claims'>): ItemNames {
  return itemNames(texts, { checklist: annexes.checklist, claims: claims.claims })
}

/** The words by which a sentence that stands elsewhere is known again; what is left out is marked. */
export function firstWords(sentence: string, count = 12): string {
  const words = onOneLine(sentence).split(' ')
  return words.length > count ? `${words.slice(0, count).join(' ')} […]` : words.join(' ')
}
