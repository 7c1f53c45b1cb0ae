import type { AuditLetter } from '../../../shared/audit/letters.ts'
import { goTo } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { Link } from '../../ui/actions/link.tsx'
import { letterPlaces } from './letter-places.ts'

/** What a letter still asks for, with the way to where the dossier can hold it. */
export function OpenPlaces({ letter: { open } }: { readonly letter: AuditLetter }) {
  const { language } = useAudit()
  const { placeholders } = useCatalogue().letters
  const keyOf = new Map(Object.entries(placeholders).map(([key, name]) => [name[language], key]))
  return (
    <ul className="plan-facts" lang={language}>
      {open.map((name) => {
        const place = letterPlaces[keyOf.get(name) ?? '']
        return <li key={name}>{place ? <Link onPress={() => goTo(place.area, place.selected)}>{name}</Link> : name}</li>
      })}
    </ul>
  )
}
