import type { Texts } from '../../../shared/text/index.ts'
import type { TermId } from '../../../shared/agreement/terms/term-values.ts'

type Tree = { readonly [key: string]: string | Tree }

/** The name under which a term's own value goes, where it is not one of many fields. */
export const wholeValue = 'value'

/** What a field of a term's value is called. */
export function fieldWords(texts: Texts, name: string): string {
  return at(texts('reading:field', { returnObjects: true }), name)
}

/** One choice in words: a sentence where the choice is the whole value of the term, a few words where it is one field of it. */
export function optionWords(texts: Texts, term: TermId, name: string, option: string): string {
  if (name === wholeValue) return at(texts('agreement:termValue', { returnObjects: true }), term, option)
  return at(texts('reading:option', { returnObjects: true }), name, option)
}

function at(tree: Tree, ...path: readonly string[]): string {
  let found: string | Tree | undefined = tree
  for (const key of path) found = typeof found === 'object' ? found[key] : undefined
  if (typeof found !== 'string') throw new TypeError(`No words for ${path.join('.')}`)
  return found
}
