import { z } from 'zod'

import { ReportSignature } from '../audit/audit.ts'
import type { Party } from '../audit/engagement.ts'
import type { Sources } from './input.ts'

/** What a signature can stand for; its meaning and what it does not mean stand in the texts under `signature`. */
export const SignatureMeaning = ReportSignature.shape.as
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

/** Receipt comes first: a processor must not admit a shortfall by accident. */
const processorMeanings: SignatureMeaning[] = ['received', 'facts_confirmed', 'action_plan_agreed', 'findings_acknowledged', 'refused']

/** A block for somebody whose name is filled in by signing. */
function blankFor({ name, registration }: Party) {
  return { name: '', role: '', organisation: name, registration }
}

export function signaturePage({ audit, version }: Sources): SignaturePage {
  const leads = audit.engagement.team.filter((member) => member.task === 'lead_auditor').map(({ person }) => person)
  const unnamed = { name: '', role: '', organisation: '' }
  return {
    documentId: audit.id,
    version,
    blocks: [
      ...(leads.length > 0 ? leads : [unnamed]).map((person) => ({ party: 'lead_auditor' as const, meanings: ['drawn_up_by' as const], ...person, registration: '' })),
      { party: 'controller', meanings: ['adopted_by'], ...blankFor(audit.controller) },
      { party: 'processor', meanings: processorMeanings, ...blankFor(audit.processor) },
    ],
  }
}
