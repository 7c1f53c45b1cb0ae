import { isHeadingText } from './heading-text.ts'
import type { Label } from './label.ts'
import type { Opening } from './openings.ts'

const longestOfClause = 60
const verb = /\s(?:is|zijn|wordt|worden|zal|zullen|heeft|mag|moet|shall|will|may|must|ist|sind|wird|werden|hat|haben|kan|kunnen|are|has|have|were|bears?|applies|gilt|geldt|means|betekent|draagt|verwerkt|maakt|maken|mogen|geeft|verleent|verstrekt|stelt|betaalt|meldt|informeert|schakelt|voert|laat|houdt|treft|neemt|zorgt|verwijdert|vernietigt|stuurt|helpt|denkt|werkt|zendt|leidt|levert|biedt|brengt|gebruikt|beveiligt|herstelt|vergoedt|wist|stemt|besteedt|volgt|beantwoordt|toont|ondersteunt|blijft|bewaart|ontvangt|krijgt|processes|darf|dürfen|muss|müssen|kann|können|soll|sollen|verpflichtet|gewährt|räumt|stellt|informiert|unterstützt|trägt|verarbeitet|führt|löscht|bleibt|erhält|sorgt|trifft|gestattet)(?:\s|$)/i

/** A heading names its subject and says nothing of it. */
export function hasVerb(text: string): boolean {
  return verb.test(text)
}

/** Whether what stands behind a label on its line is a heading, rather than the clause's own words, of which none may be lost. */
export function hasHeading(opening: Opening, isArticle: boolean): boolean {
  const { label, isWrapped, hasBody } = opening
  if (label.level > 0 || label.kind === 'heading' || label.kind === 'group' || label.kind === 'annex') return true
  if (isWrapped || !isHeadingText(label.rest)) return false
  const holdsMore = hasBody || (opening.next !== null && isBelow(opening.next, label))
  if (isArticle) return holdsMore || !label.rest.endsWith('.')
  return holdsMore && label.rest.length <= longestOfClause && !/[.;:,]$|: /.test(label.rest) && !hasVerb(label.rest)
}

const depths: Readonly<Record<Label['kind'], number>> = { annex: 0, group: 0, heading: 0, article: 1, number: 1, decimal: 2, bracketed: 3, letter: 4 }

function isBelow(next: Label, label: Label): boolean {
  return depths[next.kind] > depths[label.kind] || next.number.startsWith(`${label.number}.`)
}
