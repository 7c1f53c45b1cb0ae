import { z } from 'zod'

/** What a signature can stand for; its meaning and what it does not mean stand in the texts under `signature`. */
export const SignatureMeaning = z.enum(['drawn_up_by', 'adopted_by', 'received', 'facts_confirmed', 'action_plan_agreed', 'findings_acknowledged', 'refused'])
export type SignatureMeaning = z.output<typeof SignatureMeaning>

/**
 * One block to sign in. Place, time, certificate and the hash of the signed file are filled in by signing, which comes after the report is frozen.
 */
export const SignatureBlock = z.strictObject({
  party: z.enum(['lead_auditor', 'controller', 'processor']),
  /** The meanings the signer may choose from; the first is the default. */
  meanings: z.array(SignatureMeaning).min(1),
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  registration: z.string(),
})
export type SignatureBlock = z.output<typeof SignatureBlock>

/** Part 18: signature page. */
export const SignaturePage = z.strictObject({ documentId: z.string(), version: z.int().min(1), blocks: z.array(SignatureBlock) })
export type SignaturePage = z.output<typeof SignaturePage>
