import type { PartyNames } from '../reading.ts'
import { isUsualName, sideOfRole } from './known-names.ts'
import { madeOnce, type Lexicon } from './lexicon.ts'
import { printed } from './printed-words.ts'
import { sideOfAddress } from './pronouns.ts'

const anyName = madeOnce(({ anyNames }: Lexicon) => new RegExp(`^${printed(anyNames)}$`, 'u'))

/** The first name of each side that is somebody's own ("Itemo"), not a role ("Klant") or a pronoun; null where the agreement has none. */
export function ownNames({ controller, processor }: PartyNames, lexicon: Lexicon): { readonly controller: string | null; readonly processor: string | null } {
  const isOwn = (name: string) => !isUsualName(name, lexicon) && sideOfAddress(name, lexicon) === null && sideOfRole(name, lexicon) === null && !anyName(lexicon).test(name)
  return { controller: controller.find(isOwn) ?? null, processor: processor.find(isOwn) ?? null }
}
