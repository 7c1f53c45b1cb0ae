import { languageOf } from '../../text/format.ts'
import type { Texts } from '../../text/index.ts'
import type { ClaimTopic } from './claim-rules.ts'
import type { Claim } from './claim.ts'

/** What a claim is called: its topic, or of a certificate its standard and whether the text says that it is held. Empty where the topic is no longer in the catalogue. */
export function claimTitle({ topic, certificate }: Pick<Claim, 'topic' | 'certificate'>, topics: readonly ClaimTopic[], texts: Texts): string {
  if (certificate === null) return topics.find(({ id }) => id === topic)?.name[languageOf(texts)] ?? ''
  const { standard, stance } = certificate
  return texts('claims:certificate.title', { standard, stance: texts(`claims:certificate.stance.${stance}`) })
}
