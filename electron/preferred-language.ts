import { Language } from '../shared/values.ts'

/** What art28 speaks until somebody chooses: Dutch, or what ART28_LANG says. */
export function preferredLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  return Language.safeParse(environment['ART28_LANG']).data ?? 'nl'
}
