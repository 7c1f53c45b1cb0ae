import { z } from 'zod'

import { Bilingual } from '../../values.ts'
import { FoundQuote } from '../quote.ts'

/**
 * A verifiable statement by the processor, with what would prove it.
 *
 * Words that lower the promise ("meestal", "indien nodig") or raise it to a whole population ("alle", "altijd") are kept, since they are part of the criterion.
 */
export const Claim = z.strictObject({
  /** Unique in this agreement and stable for its text: the clause, made fit for an id, and the topic, as `9.1-breach-notice-term`. */
  id: z.string(),
  /** The kind of claim in the catalogue: `certificate`, `backup-all-servers`, `breach-notice-term`, … */
  topic: z.string(),
  quote: FoundQuote,
  qualifiers: z.array(z.string()),
  /** Speaks of every member of a group: one exception disproves it, so the whole population is tested. */
  isPopulationClaim: z.boolean(),
  /** For a certificate: what the text says is held, by whom, for what. */
  certificate: z
    .strictObject({
      standard: z.string(),
      edition: z.string().nullable(),
      holder: z.enum(['processor', 'sub_processor', 'data_centre', 'unclear']),
      stance: z.enum(['held', 'wished', 'denied']),
      /** The sentence's own words on what is certified ("voor de datacenters"); null where it says nothing of that. */
      scope: z.string().nullable().default(null),
    })
    .nullable(),
  /** Catalogue controls this claim bears on. */
  controls: z.array(z.string()),
  evidence: Bilingual,
  test: Bilingual,
  confidence: z.number().min(0).max(1),
})
export type Claim = z.output<typeof Claim>
