import type { Audit } from '../../../shared/audit/audit.ts'
import type { EvidenceUse } from '../../../shared/audit/evidence-links.ts'
import { PreconditionId } from '../../../shared/audit/preparation.ts'
import { firstWords } from '../../../shared/report/item-names.ts'
import type { Texts } from '../../../shared/text/index.ts'
import type { Bilingual } from '../../../shared/values.ts'
import type { Area } from '../../app/place.ts'

export interface NamedUse extends EvidenceUse {
  readonly name: string
  /** Where it can be seen; null where this side of the agreement has no such room. */
  readonly area: Area | null
}

const areas: Readonly<Record<EvidenceUse['kind'], Area>> = {
  item: 'checklist',
  claim: 'claims',
  finding: 'findings',
  goodPractice: 'findings',
  request: 'plan',
  precondition: 'plan',
  cost: 'costs',
  notice: 'plan',
}

/** What rests on a piece of evidence, by the names people know. */
export function namedUses(audit: Audit, uses: readonly EvidenceUse[], texts: Texts, inLanguage: (words: Bilingual) => string): readonly NamedUse[] {
  const items = new Map(audit.checklist.map((item) => [item.id, item]))
  const claims = new Map(audit.agreement.reading.claims.map((claim) => [claim.id, claim]))
  const withTitle = (id: string, title: string | undefined) => (title === undefined ? id : texts('report:name.item', { id, title }))
  const claimed = (id: string) => {
    const claim = claims.get(id)
    return claim ? texts('report:name.claimQuoted', { clause: claim.quote.clause, words: firstWords(claim.quote.text) }) : id
  }
  const nameOf = ({ kind, id }: EvidenceUse): string => {
    switch (kind) {
      case 'item': {
        const item = items.get(id)
        return item?.source.kind === 'claim' ? claimed(item.source.claim) : withTitle(id, item && inLanguage(item.title))
      }
      case 'claim':
        return claimed(id)
      case 'finding':
        return withTitle(id, audit.findings[id]?.title)
      case 'goodPractice':
        return withTitle(id, audit.goodPractices[id]?.title)
      case 'request':
        return withTitle(id, audit.documentRequests[id]?.name)
      case 'cost':
        return withTitle(id, audit.costs[id]?.description)
      case 'precondition': {
        const known = PreconditionId.options.find((each) => each === id)
        return known ? texts(`report:value.precondition.${known}`) : id
      }
      case 'notice':
        return texts('evidence:uses.noticeName')
    }
  }
  return uses.map((use) => {
    const area = areas[use.kind]
    const isReachable = audit.side === 'controller' || area === 'checklist' || area === 'claims'
    return { ...use, name: nameOf(use), area: isReachable ? area : null }
  })
}
