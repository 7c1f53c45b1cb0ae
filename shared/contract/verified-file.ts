import { z } from 'zod'

const Line = z.strictObject({ tone: z.enum(['good', 'caution', 'bad', 'plain']), text: z.string() })

/** What checking a report, dossier, report data or manifest found, in sentences for people. */
export const VerifiedFile = z.strictObject({
  fileName: z.string(),
  kind: z.enum(['pdf', 'dossier', 'report_data', 'manifest']),
  isInOrder: z.boolean(),
  lines: z.strictObject({ nl: z.array(Line), en: z.array(Line) }),
})
export type VerifiedFile = z.output<typeof VerifiedFile>
