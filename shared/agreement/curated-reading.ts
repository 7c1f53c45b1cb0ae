import { z } from 'zod'

import { Bilingual, CalendarDate, Sha256, Words } from '../values.ts'
import { MappingStatus } from './controls/control-mapping.ts'
import { GapStatement } from './gaps/gap.ts'

/**
 * What a lawyer wrote down about one text, known by the hash of its file: a person's work, never mixed with what was read automatically.
 *
 * Quotes are verbatim, white space apart.
 */
export const CuratedReading = z.strictObject({
  agreementSha256: Sha256,
  agreementName: Words,
  author: Words,
  writtenOn: CalendarDate,
  note: Bilingual,
  gaps: z.array(GapStatement.extend({ quotes: z.array(z.string()) })),
  /** The lawyer's judgement on where each control stands, with clause numbers and a remark. */
  controls: z.array(z.strictObject({ control: z.string(), status: MappingStatus, clauses: z.array(z.string()), remark: Bilingual.nullable() })),
  /** A lawyer's own test for a claim, found by the words it quotes. */
  claims: z.array(z.strictObject({ id: z.string(), quote: z.string(), evidence: Bilingual, test: Bilingual })),
})
export type CuratedReading = z.output<typeof CuratedReading>

/** The lawyer's reading of exactly this file, if there is one. */
export function findCurated(sha256: string, all: readonly CuratedReading[]): CuratedReading | null {
  return all.find((curated) => curated.agreementSha256 === sha256) ?? null
}
