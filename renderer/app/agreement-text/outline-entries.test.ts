import { expect, it } from 'vitest'

import type { OutlineNode } from '../../../shared/agreement/outline/outline.ts'
import { entryAt, outlineEntries } from './outline-entries.ts'

const text = 'Aanhef\nArtikel 1. Doel\n1.1 Zin.\nBijlage 1\nA. Maatregelen\n'
const node = (id: string, parentId: string | null, words: string, heading: string | null): OutlineNode => {
  const start = text.indexOf(words)
  return { id, parentId, kind: 'article', number: id, label: id, heading, range: { start, end: start + words.length } }
}
const outline = [node('0', null, 'Aanhef\n', null), node('1', null, 'Artikel 1. Doel\n', 'Doel'), node('1.1', '1', '1.1 Zin.\n', null), node('B1', null, 'Bijlage 1\n', null), node('A', 'B1', 'A. Maatregelen\n', 'Maatregelen')]
const entries = outlineEntries(text, outline)

it('lists every part at the top, and headed parts below it', () => {
  expect(entries.map(({ id, depth }) => [id, depth])).toEqual([['0', 0], ['1', 0], ['B1', 0], ['A', 1]])
})

it('goes to the first line of a part', () => {
  expect(text.slice(entries[1]!.range.start, entries[1]!.range.end)).toBe('Artikel 1. Doel')
})

it('knows in which part a sentence stands', () => {
  expect(entryAt(entries, text.indexOf('Zin.'))?.id).toBe('1')
})
