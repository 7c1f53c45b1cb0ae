import { languageOf } from '../../text/format.ts'
import type { Texts } from '../../text/index.ts'
import type { ClaimTopic } from './claim-rules.ts'
import type { Claim } from './claim.ts'

/** What a claim is called: its topic, and of a certificate also which one and whether the text says that it is held. Empty where the topic is no longer in the catalogue. */
export function claimTitle({ topic, certificate }: Pick<Claim, 'topic' | 'certificate'>, topics: readonly ClaimTopic[], texts: Texts): string {
  const name = topics.find(({ id }) => id === topic)?.name[languageOf(texts)] ?? ''
  if (certificate === null || name === '') return name
  const { standard, stance } = certificate
  return texts('claims:certificate.title', { name, standard, stance: texts(`claims:certificate.stance.${stance}`) })
}
