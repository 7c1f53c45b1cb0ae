import type { OutlineNode } from './outline.ts'

/** A part of the outline while it stands open. */
export interface Draft {
  readonly id: string
  readonly parentId: string | null
  readonly kind: OutlineNode['kind']
  readonly number: string | null
  readonly label: string
  readonly heading: string | null
  readonly start: number
  readonly bodyStart: number
  /** A part holds the parts of a higher rank that follow. */
  readonly rank: number
  readonly style: Style | null
  /** What its own number counts; null where it has none. */
  readonly count: number | null
  readonly indent: number
  /** Level of its Markdown heading; 0 for none. */
  readonly level: number
  /** Its first line ends with a colon, so that a list may follow below it. */
  readonly opensList: boolean
}

/** How an item is counted; items counted alike are on one level. */
export type Style = 'number' | 'bracketed' | 'letter' | 'double' | 'capital' | 'roman'

export const ranks = { annex: 0, article: 1, section: 1, subsection: 2, clause: 2, subclause: 3, definition: 4, item: 5, deepest: 9 } as const
