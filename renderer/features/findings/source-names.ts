import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import type { FindingSource } from '../../../shared/audit/finding.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import type { Language } from '../../../shared/values.ts'

/** What a finding rests on, in words; its id where the audit knows it no more. */
export function sourceTitle({ checklist, agreement }: Pick<Audit, 'checklist' | 'agreement'>, { terms }: Catalogue, language: Language, { kind, id }: FindingSource): string {
  const { reading, curated } = agreement
  const named = <T extends { readonly id: string }>(list: readonly T[] | undefined) => list?.find((each) => each.id === id)
  switch (kind) {
    case 'item':
      return named(checklist)?.title[language] ?? id
    case 'claim':
      return onOneLine(named(reading.claims)?.quote.text ?? id)
    case 'gap':
      return named(reading.gaps)?.title[language] ?? id
    case 'contradiction':
      return named(reading.contradictions)?.title[language] ?? id
    case 'curatedGap':
      return named(curated?.gaps)?.title[language] ?? id
    case 'term':
      return named(terms)?.name[language] ?? id
  }
}

/** Everything of one kind that a finding can rest on, by id. */
export function sourcesOf({ checklist, agreement }: Pick<Audit, 'checklist' | 'agreement'>, kind: FindingSource['kind']): readonly string[] {
  const { reading, curated } = agreement
  const lists = { item: checklist, claim: reading.claims, gap: reading.gaps, curatedGap: curated?.gaps ?? [], contradiction: reading.contradictions, term: reading.terms }
  return lists[kind].map(({ id }) => id)
}
