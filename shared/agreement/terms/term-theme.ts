import { type TermId, termIds } from './term-values.ts'

/** The heading that a term of the audit clause stands under where people go through all thirty. */
export type TermTheme = 'who' | 'when' | 'what' | 'cooperation' | 'secrecy' | 'costs' | 'after'

const themeOf: Readonly<Record<TermId, TermTheme>> = {
  T01: 'who',
  T02: 'who',
  T03: 'who',
  T04: 'when',
  T05: 'what',
  T06: 'what',
  T07: 'what',
  T08: 'when',
  T09: 'when',
  T10: 'when',
  T11: 'when',
  T12: 'what',
  T13: 'what',
  T14: 'secrecy',
  T15: 'secrecy',
  T16: 'cooperation',
  T17: 'cooperation',
  T18: 'cooperation',
  T19: 'cooperation',
  T20: 'costs',
  T21: 'costs',
  T22: 'costs',
  T23: 'after',
  T24: 'after',
  T25: 'secrecy',
  T26: 'after',
  T27: 'secrecy',
  T28: 'secrecy',
  T29: 'after',
  T30: 'after',
}

const order: readonly TermTheme[] = ['who', 'when', 'what', 'cooperation', 'secrecy', 'costs', 'after']

/** All thirty terms under their headings, in the order in which people go through them. */
export const termThemes: readonly { readonly theme: TermTheme; readonly terms: readonly TermId[] }[] = order.map((theme) => ({
  theme,
  terms: termIds.filter((id) => themeOf[id] === theme),
}))
