import type { Claim } from '../../../shared/agreement/claims/claim.ts'
import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { ChecklistItem, ClaimJudgement } from '../../../shared/audit/assessment.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import type { ClaimTopic } from '../../../shared/agreement/claims/claim-rules.ts'
import { claimTitle } from '../../../shared/agreement/claims/claim-title.ts'
import { languageOf } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'

/** Where a claim stands: for the processor whether it is laid ready, for the auditor its result; or tested as an item alone, where only a lawyer wrote it down. */
export type ClaimState = 'unprepared' | 'prepared' | 'open' | 'asItem' | ClaimJudgement['result']

/** One claim as the list shows it. */
export interface ClaimLine {
  readonly id: string
  /** Null for a claim that only a lawyer wrote down: it is tested as an item and has no judgement of its own. */
  readonly claim: Claim | null
  readonly words: string
  readonly clause: string
  /** What is promised, in a few words; empty where nobody named it. */
  readonly topic: string
  /** The topic, or of a certificate which one and whether it is held. */
  readonly title: string
  readonly state: ClaimState
  readonly evidence: number
  /** The checklist items that test it. */
  readonly items: readonly ChecklistItem[]
}

/** The claims in the order of the text, then those that only a lawyer wrote down. */
export function claimLines(audit: Pick<Audit, 'agreement' | 'checklist' | 'claims' | 'assessments' | 'side'>, topics: readonly ClaimTopic[], texts: Texts): readonly ClaimLine[] {
  const language = languageOf(texts)
  const names = new Map(topics.map(({ id, name }) => [id, name[language]]))
  const items = itemsByClaim(audit.checklist)
  const { claims } = audit.agreement.reading
  const read = new Set(claims.map(({ id }) => id))
  const asRead = claims.map((claim): ClaimLine => {
    const judgement = audit.claims[claim.id]
    return {
      id: claim.id,
      claim,
      words: onOneLine(claim.quote.text),
      clause: claim.quote.clause,
      topic: names.get(claim.topic) ?? '',
      title: claimTitle(claim, topics, texts),
      state: stateOf(judgement, audit.side),
      evidence: judgement?.evidence.length ?? 0,
      items: items.get(claim.id) ?? [],
    }
  })
  const asWritten = [...items]
    .filter(([id]) => !read.has(id))
    .map(([id, those]): ClaimLine => ({
      id,
      claim: null,
      words: onOneLine(those[0]!.title[language]),
      clause: those[0]!.criteria[0]?.clause ?? '',
      topic: '',
      title: '',
      state: 'asItem',
      evidence: new Set(those.flatMap((item) => audit.assessments[item.id]?.evidence ?? [])).size,
      items: those,
    }))
  return [...asRead, ...asWritten]
}

function itemsByClaim(checklist: readonly ChecklistItem[]): ReadonlyMap<string, readonly ChecklistItem[]> {
  const found = new Map<string, ChecklistItem[]>()
  for (const item of checklist) {
    if (item.source.kind !== 'claim') continue
    const those = found.get(item.source.claim) ?? []
    those.push(item)
    found.set(item.source.claim, those)
  }
  return found
}

/** The processor judges nothing of its own: whatever it recorded was laid ready for who does. */
function stateOf(judgement: ClaimJudgement | undefined, side: Audit['side']): ClaimState {
  if (side === 'processor') return judgement ? 'prepared' : 'unprepared'
  return judgement?.result ?? 'open'
}
