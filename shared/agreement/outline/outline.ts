import { z } from 'zod'

import { Range } from '../../values.ts'

export const OutlineKind = z.enum(['preamble', 'article', 'clause', 'item', 'annex', 'section', 'definitions', 'definition', 'signature', 'paragraph'])

/**
 * One part of the agreement's text.
 *
 * Nodes stand in the order of the text and divide it: the ranges of all nodes, laid end to end, are the whole text, each character once.
 * A node's range is its own text, from its label up to its first child; a child's text belongs to the child alone.
 */
export const OutlineNode = z.strictObject({
  /** Unique in this agreement and stable for this text; duplicates of a printed number stay tellable apart. */
  id: z.string(),
  parentId: z.string().nullable(),
  kind: OutlineKind,
  /** The number people cite, in full: `11`, `11.2`, `11.2(d)`, `Bijlage 2.1`, `Bijlage 2.1 a)`; null where nothing is printed. */
  number: z.string().nullable(),
  /** The label exactly as printed: `Artikel 10.`, `- 11.1`, `(a)`. */
  label: z.string(),
  /** As printed; of a `paragraph` of a text without any number or heading its count from the top, `¶ 3`, so that it can be cited at all. */
  heading: z.string().nullable(),
  range: Range,
})
export type OutlineNode = z.output<typeof OutlineNode>
