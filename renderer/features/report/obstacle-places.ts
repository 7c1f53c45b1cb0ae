import type { AppError } from '../../../shared/errors.ts'
import type { Area } from '../../app/place.ts'

export interface ObstaclePlace {
  readonly area: Area
  readonly selected: string | null
}

/** Where an obstacle is taken away; null where that is in the report's own room. */
export function placeOf({ code, facts }: AppError): ObstaclePlace | null {
  const known = facts as Readonly<Record<string, unknown>>
  const named = (fact: string) => (typeof known[fact] === 'string' ? known[fact] : null)
  const [subject] = code.split('.')
  switch (subject) {
    case 'item':
      return { area: 'checklist', selected: named('item') }
    case 'claim':
      return { area: 'claims', selected: named('claim') }
    case 'finding':
      return { area: 'findings', selected: named('id') }
    case 'costShift':
      return { area: 'costs', selected: null }
    case 'report':
      return code === 'report.provisionalFindings' ? { area: 'findings', selected: (known['findings'] as readonly string[])[0] ?? null } : null
    default:
      return null
  }
}
