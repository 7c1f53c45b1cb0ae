import { z } from 'zod'

/**
 * How far a statement of the catalogue was checked: `verified` in a source, `known` text that was not looked up again,
 * or the profession's `judgement`.
 */
export const SourceTag = z.enum(['verified', 'known', 'judgement'])
export type SourceTag = z.output<typeof SourceTag>
