import type { Label } from './label.ts'
import type { Draft } from './outline-draft.ts'

/** The number people cite: an item's letter behind its clause, a restarting number behind its article or annex. Null where nothing is printed. */
export function printedNumber(label: Label, stack: readonly Draft[], isArticle: boolean): string | null {
  const parent = stack.findLast(({ number }) => number !== null)?.number ?? null
  const named = `${titleCase(label.word)} ${label.number}`.trim()
  if (label.kind === 'annex') return named
  if (label.number === '') return null
  const annex = stack[0]?.kind === 'annex' ? stack[0].number : null
  if (label.kind === 'group') return annex === null ? named : `${annex}, ${named}`
  if (label.kind === 'article' || label.kind === 'decimal' || (isArticle && annex === null)) {
    const number = `${label.word.startsWith('§') ? '§ ' : ''}${label.number.replace(/^(\d+)\.0$/, '$1')}`
    return annex === null ? number : `${annex}, ${number}`
  }
  if (label.kind === 'number') return parent === null ? label.number : annex === null ? `${parent}.${label.number}` : `${parent}, ${label.number}`
  if (label.kind === 'bracketed') return parent === null ? `(${label.number})` : `${parent}${parent.startsWith('§') ? ' ' : ''}(${label.number})`
  return parent === null ? `${label.number})` : annex === null ? `${parent}(${label.number})` : `${parent} ${label.number})`
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
