import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import type { Texts } from '../../../shared/text/index.ts'
import type { Bilingual, Range } from '../../../shared/values.ts'
import { findInText } from '../../app/agreement-text/find-in-text.ts'
import type { Quoting } from './sentence-marks.ts'
import type { Tab } from './subjects.ts'

type InWords = (words: Bilingual) => string
const rangesOf = (quotes: readonly { readonly range: Range }[]) => quotes.map(({ range }) => range)

/** Everything on a tab that rests on sentences of the agreement. */
export function quotingOn(tab: Tab, agreement: Audit['agreement'], catalogue: Catalogue, inWords: InWords, texts: Texts): readonly Quoting[] {
  const { reading, curated, source } = agreement
  switch (tab) {
    case 'terms':
      return reading.terms.map(({ id, quotes, alternatives }) => {
        const definition = catalogue.terms.find((each) => each.id === id)
        return { id, name: [id, definition && inWords(definition.name)].join(' '), ranges: rangesOf([...quotes, ...alternatives.flatMap(({ quotes }) => quotes)]) }
      })
    case 'duties':
      return reading.duties.map(({ id, quotes, alternatives }) => ({ id, name: texts(`agreement:dutyName.${id}`), ranges: rangesOf([...quotes, ...alternatives.flatMap(({ quotes }) => quotes)]) }))
    case 'claims':
      return reading.claims.map(({ id, quote }) => ({ id, name: quote.clause, ranges: [quote.range] }))
    case 'gaps':
      return [...reading.contradictions, ...reading.gaps].map(({ id, title, quotes }) => ({ id, name: inWords(title), ranges: rangesOf(quotes) }))
    case 'controls':
      return reading.controls.map(({ control, quotes }) => {
        const definition = catalogue.controls.find((each) => each.id === control)
        return { id: control, name: [control, definition && inWords(definition.title)].join(' '), ranges: rangesOf(quotes) }
      })
    case 'curated':
      return [
        ...(curated?.gaps ?? []).map(({ id, title, quotes }) => ({ id, name: `${id} ${inWords(title)}`, ranges: quotes.flatMap((quote) => placeOf(source.text, quote)) })),
        ...(curated?.claims ?? []).map(({ id, quote }) => ({ id, name: id, ranges: placeOf(source.text, quote) })),
      ]
    case 'form':
    case 'file':
    case 'versions':
      return []
  }
}

/** Where a quote stands that was written down without its place: its first occurrence, white space apart. */
export function placeOf(text: string, quote: string): readonly Range[] {
  return findInText(text, onOneLine(quote)).slice(0, 1)
}
