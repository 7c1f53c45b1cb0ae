/** Measures, colours and type of the report's pages, in points of an upright A4. */
import type { Styles } from '@react-pdf/renderer'

import type { Severity } from '../../../../shared/agreement/gaps/gap.ts'

export type Style = Styles[string]

export const page = { width: 595.28, height: 841.89, left: 63, right: 56.28, top: 78, bottom: 66 } as const

/** Width of the text between the margins. */
export const measure = page.width - page.left - page.right

/** Text stands in two columns: a narrow one for labels and a wide one of some 75 characters for what is to be read. */
export const columns = { label: 108, gap: 14, body: measure - 122 } as const

export const colours = {
  ink: '#1c2530',
  muted: '#5a6572',
  faint: '#8b95a1',
  hairline: '#d3d9e0',
  rule: '#1f3b57',
  accent: '#1f3b57',
  tint: '#f2f5f8',
  quote: '#9db1c4',
  paper: '#ffffff',
} as const

/** Colour never stands alone: a severity is always written out and drawn as a number of filled bars. */
export const severityColours: Readonly<Record<Severity, string>> = {
  critical: '#8f1d21',
  high: '#b4531c',
  medium: '#93700f',
  low: '#3c6e57',
  observation: '#566575',
}

export const faces = { sans: 'Plex Sans', serif: 'Plex Serif', mono: 'Plex Mono' } as const
export type Face = keyof typeof faces

/** Line height belongs to the text, not to the page: text that is only known during pagination would multiply an inherited one again. */
export const type = {
  body: { fontSize: 9.2, lineHeight: 1.45 },
  small: { fontSize: 7.8, lineHeight: 1.4 },
  table: { fontSize: 8, lineHeight: 1.35 },
  dense: { fontSize: 7.5, lineHeight: 1.3 },
  label: { fontSize: 7.8, lineHeight: 1.6, color: colours.muted },
  strong: { fontWeight: 600 },
  lead: { fontSize: 10.5, lineHeight: 1.5 },
  part: { fontFamily: faces.serif, fontWeight: 600, fontSize: 18, lineHeight: 1.2, color: colours.accent },
  section: { fontSize: 10.4, fontWeight: 600, lineHeight: 1.3, color: colours.accent },
} as const satisfies Record<string, Style>

/**
 * Things side by side in a row that is kept whole.
 *
 * A row that may run over pages must do without: its boxes are views as high as the row, so that each has its share on every page and holds its place.
 */
export const row: Style = { flexDirection: 'row', alignItems: 'flex-start' }

/** What is left of a row's width. */
export const rest: Style = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/** Space between the things that follow one another on a page. It falls away at a page's end; a margin would run on to the next page. */
export const flowGap = 5

/**
 * Room under a heading that no page break may fall in. It must end before {@link partSpace} does, counted from a heading with one line below it:
 * the pagination loses what stands between two headings whose rooms overlap.
 */
export const presence = 20

/** White above a part that follows another on the same page. */
export const partSpace = 28
