import { z } from 'zod'

import { chainStart } from '../audit/event.ts'
import { Instant, Sha256 } from '../values.ts'
import type { Sources } from './input.ts'

/** Part 1. The hash of the report itself cannot stand in the report: it is printed beside it, taken over the whole model. */
export const TitlePage = z.strictObject({
  auditId: z.string(),
  title: z.string(),
  classification: z.string(),
  controller: z.string(),
  processor: z.string(),
  /** Whose dossier the report was made from. */
  side: z.enum(['controller', 'processor']),
  version: z.int().min(1),
  status: z.enum(['draft', 'final']),
  generatedAt: Instant,
  product: z.strictObject({ name: z.string(), version: z.string() }),
  /** The last line of the trail that the report rests on. */
  trail: z.strictObject({ lines: z.int().min(0), lastHash: Sha256 }),
})
export type TitlePage = z.output<typeof TitlePage>

export function titlePage({ audit, events, version, status, generatedAt, product }: Sources): TitlePage {
  return {
    auditId: audit.id,
    title: audit.engagement.title,
    classification: audit.engagement.classification,
    controller: audit.controller.name,
    processor: audit.processor.name,
    side: audit.side,
    version,
    status,
    generatedAt,
    product,
    trail: { lines: events.length, lastHash: events.at(-1)?.hash ?? chainStart },
  }
}
