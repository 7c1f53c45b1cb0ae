import type { Party } from '../../../shared/audit/engagement.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import type { Language } from '../../../shared/values.ts'

/** A new dossier as far as somebody typed it. Null is untouched: there the suggestion stands. */
export interface NewAudit {
  /** The agreement that was chosen while it was typed. */
  readonly agreement: string | null
  readonly title: string | null
  readonly language: Language | null
  readonly controller: PartyAsTyped
  readonly processor: PartyAsTyped
}

export type PartyAsTyped = Omit<Party, 'name'> & { readonly name: string | null }

const blankParty: PartyAsTyped = { name: null, registration: '', address: '', contact: '' }

export const blankNewAudit: NewAudit = { agreement: null, title: null, language: null, controller: blankParty, processor: blankParty }

/** What was typed, as far as it holds for this agreement: with another one come another processor and title. */
export function typedFor(agreement: string | null, typed: NewAudit): NewAudit {
  if (typed.agreement === null || typed.agreement === agreement) return { ...typed, agreement }
  return { ...typed, agreement, title: null, processor: blankParty }
}

/** What stands in the form: what was typed, and else what was suggested. */
export interface FilledAudit {
  readonly agreement: string | null
  readonly side: Audit['side']
  readonly language: Language
  readonly title: string
  readonly controller: Party
  readonly processor: Party
}

interface Suggested {
  readonly agreement: string | null
  readonly side: Audit['side']
  readonly language: Language
  readonly controllerName: string | null
  readonly processorName: string | null
  readonly titleFor: (processor: string, language: Language) => string
}

export function fillIn(typed: NewAudit, { agreement, side, language, controllerName, processorName, titleFor }: Suggested): FilledAudit {
  const controller = { ...typed.controller, name: typed.controller.name ?? controllerName ?? '' }
  const processor = { ...typed.processor, name: typed.processor.name ?? processorName ?? '' }
  const written = typed.language ?? language
  const suggestedTitle = processor.name.trim() === '' ? '' : titleFor(processor.name.trim(), written)
  return { agreement, side, language: written, title: typed.title ?? suggestedTitle, controller, processor }
}

export type Needed = 'agreement' | 'title' | 'controller' | 'processor'

/** What the dossier cannot be made without, in the order of the form. */
export function stillNeeded({ agreement, title, controller, processor }: FilledAudit): readonly Needed[] {
  const words = { title, controller: controller.name, processor: processor.name }
  const empty = (['controller', 'processor', 'title'] as const).filter((part) => words[part].trim() === '')
  return agreement === null ? ['agreement', ...empty] : empty
}
