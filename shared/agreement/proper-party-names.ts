import { usualNames } from './parties/party-words.ts'
import type { PartyNames } from './reading.ts'

/** How an agreement addresses its reader and its writer: no names of organisations. */
const pronouns = ['je', 'jij', 'jou', 'wij', 'we', 'ons', 'u', 'you', 'us']

/** The first name of each side that is somebody's own ("Itemo"), not a role ("Klant") or a pronoun; null where the agreement has none. */
export function properPartyNames({ controller, processor }: PartyNames): { readonly controller: string | null; readonly processor: string | null } {
  const roles = new Set<string>([...usualNames.controller, ...usualNames.processor, ...pronouns])
  const proper = (names: readonly string[]) => names.find((name) => !roles.has(name)) ?? null
  return { controller: proper(controller), processor: proper(processor) }
}
