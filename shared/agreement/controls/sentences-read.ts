import type { PreparedAgreement, Sentence } from '../prepared.ts'
import type { ReadSoFar } from '../read-so-far.ts'
import { sentencesAt } from '../sentences/sentences-at.ts'
import type { Claim } from '../claims/claim.ts'

/** The sentences that earlier reading rests on. */
export interface SentencesRead {
  /** Those of terms and duties, by their ids, and of claims, by their topics and by the control they bear on first. */
  readonly holding: (ids: readonly string[]) => readonly Sentence[]
  /** Those that deny or only wish for what a control asks, as a certificate. */
  readonly lacking: (control: string) => ReadonlySet<Sentence>
}

/** What the agreement is silent on, denies or wishes for holds no sentence. */
export function sentencesRead({ sentences }: PreparedAgreement, { terms, duties, claims }: ReadSoFar): SentencesRead {
  const settled = [...terms, ...duties].filter(({ isSilent, value }) => !isSilent && value !== false)
  const passages = [
    ...settled.flatMap(({ id, quotes }) => quotes.map(({ range }) => ({ id, range }))),
    ...claims.filter(isHeld).flatMap(({ topic, controls, quote: { range } }) => [topic, ...controls.slice(0, 1)].map((id) => ({ id, range }))),
  ]
  const byId = Map.groupBy(passages, ({ id }) => id)
  const sentencesOf = (held: readonly Claim[]) => held.flatMap(({ quote }) => sentencesAt(sentences, quote.range))
  const held = new Set(sentencesOf(claims.filter(isHeld)))
  const notHeld = claims.filter((claim) => !isHeld(claim))
  return {
    holding: (ids) => ids.flatMap((id) => byId.get(id) ?? []).flatMap(({ range }) => sentencesAt(sentences, range)),
    lacking: (control) => new Set(sentencesOf(notHeld.filter(({ controls }) => controls.includes(control))).filter((sentence) => !held.has(sentence))),
  }
}

const isHeld = ({ certificate }: Claim) => certificate === null || certificate.stance === 'held'
