import { termIds } from '../agreement/terms/term-values.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { LetterId } from '../catalogue/letters.ts'
import { writeLetter } from '../catalogue/write-letter.ts'
import type { Audit } from './audit.ts'
import { effectiveTerm } from './effective-term.ts'
import { letterValues } from './letter-values.ts'
import { noticeTerm } from './notice-dates.ts'
import { occasionOf } from './occasion.ts'

/** A letter of this audit, in the audit's language. */
export interface AuditLetter {
  readonly id: LetterId
  readonly title: string
  readonly paragraphs: readonly string[]
  /** What is still to be filled in, by name, in the order of the letter; these stand in the text in square brackets. */
  readonly open: readonly string[]
}

/** Stands around the name of a place that is still open while open places are counted. */
const mark = '\u0000'

/** What the agreement itself prints about notice: a letter does not call the number of our own reading agreed. */
function printedNotice(audit: Audit): unknown {
  const { value } = effectiveTerm(audit, 'T08')
  const { from, wording } = noticeTerm(audit)
  return from === 'proposal' && wording === 'reasonable' ? { kind: 'reasonable', count: null } : value
}

/** Writes one letter with what the audit knows; null where the catalogue has no such letter. Source: section F; SPEC W1, W2. */
export function auditLetter(audit: Audit, catalogue: Pick<Catalogue, 'letters' | 'requestedDocuments'>, id: LetterId): AuditLetter | null {
  const letter = catalogue.letters.letters.find((each) => each.id === id)
  if (!letter) return null
  const { placeholders } = catalogue.letters
  const known = letterValues(audit, catalogue)
  const held = Object.fromEntries(termIds.map((term) => [term, effectiveTerm(audit, term).value]))
  const facts = { occasion: occasionOf(audit), terms: { ...held, T08: printedNotice(audit) }, values: known }
  const marks = Object.fromEntries(Object.keys(placeholders).map((name) => [name, mark + name + mark]))
  const marked = writeLetter(letter, catalogue.letters, { ...facts, values: { ...marks, ...known } }, audit.language)
  const names = [marked.title, ...marked.paragraphs].join('\n').split(mark).filter((name) => Object.hasOwn(placeholders, name))
  return { id, ...writeLetter(letter, catalogue.letters, facts, audit.language), open: [...new Set(names)].map((name) => placeholders[name]![audit.language]) }
}
