import { z } from 'zod'

import { Language, Person } from '../values.ts'

export const Theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.output<typeof Theme>

/** What this person likes, on this machine. Nothing of any audit. */
export const Settings = z.strictObject({
  language: Language,
  theme: Theme,
  /** Who works here: written beside every change of a trail. Null until somebody said so. */
  person: Person.nullable(),
  /** Widths in pixels of the panes people dragged, by view and pane. */
  panes: z.record(z.string(), z.record(z.string(), z.number())),
})
export type Settings = z.output<typeof Settings>
