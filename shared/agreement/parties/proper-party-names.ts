import { isUsualName } from './party-words.ts'
import { sideOfAddress } from './pronouns.ts'
import type { PartyNames } from '../reading.ts'

/** What an agreement may call either party without saying who that is. */
const generic = new Set(['company', 'processor', 'controller', 'subscriber', 'licensee', 'member'])

/** The first name of each side that is somebody's own ("Itemo"), not a role ("Klant") or a pronoun; null where the agreement has none. */
export function properPartyNames({ controller, processor }: PartyNames): { readonly controller: string | null; readonly processor: string | null } {
  return { controller: controller.find(isProper) ?? null, processor: processor.find(isProper) ?? null }
}

function isProper(name: string): boolean {
  return !isUsualName(name) && sideOfAddress(name) === null && !generic.has(name.toLowerCase())
}
