import { z } from 'zod'

/** Words that a duty is made of. */
export const ControlElement = z.strictObject({
  /** As it is shown when it was not found, in the language of the agreement. */
  name: z.string(),
  /** Where it must stand: with the words that say what the control is about, in the same article, or anywhere. */
  where: z.enum(['sentence', 'article', 'agreement']).default('article'),
  cues: z.array(z.string()).min(1),
  /** Headings: an entry below one that any of these fits says it too ("Duration", and below it only "Two years"). */
  under: z.array(z.string()).default([]),
  /** Ids of terms and duties, and topics of claims: where one of these was read, the duty has this part too. */
  read: z.array(z.string()).default([]),
})
export type ControlElement = z.output<typeof ControlElement>

/** How one control of the catalogue is known in the agreements of one language: an entry of `controls.nl.json`. */
export const ControlRule = z.strictObject({
  control: z.string().regex(/^C\d\d$/),
  /** A sentence that any of these fits speaks of the control's subject … */
  about: z.array(z.string()).min(1),
  /** … and so does one below a heading that any of these fits … */
  under: z.array(z.string()).default([]),
  /** … unless any of these fits it too. */
  unless: z.array(z.string()).default([]),
  /** What the duty asks for; all of it makes the control present. */
  elements: z.array(ControlElement).min(1),
  /** Words anywhere in the agreement that take back part of the duty. */
  weakeners: z.array(ControlElement.pick({ name: true, cues: true })).default([]),
  /** What it means that the subject is named and nothing of the duty is. */
  otherwise: z.enum(['unsure', 'absent']).default('unsure'),
})
export type ControlRule = z.output<typeof ControlRule>

export const ControlRules = z.array(ControlRule)
