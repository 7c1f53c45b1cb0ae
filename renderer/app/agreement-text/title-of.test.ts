import { expect, it } from 'vitest'

import { prepare } from '../../../shared/agreement/prepare.ts'
import { titleOf } from './title-of.ts'

const audit = 'De klant mag eenmaal per jaar een audit laten uitvoeren, na schriftelijke aankondiging.'

function titlesIn(text: string): readonly string[] {
  return prepare(text).outline.flatMap((node) => {
    const title = titleOf(node, text.slice(node.range.start, node.range.end))
    return title ? [text.slice(title.start, title.end)] : []
  })
}

it.each([
  ['of its own line', `Artikel 1 – Doel\n${audit}\nArtikel 2 – Audit\n2.1 ${audit}\n`, ['Artikel 1 – Doel', 'Artikel 2 – Audit']],
  ['without the signs of Markdown before it', `## 1. Doel\n\n${audit}\n\n## 2. Audit\n\n2.1 ${audit}\n`, ['1. Doel', '2. Audit']],
  ['on the line below its number', `Art. 1\nDoel\n${audit}\nArt. 2\nAudit\n${audit}\n`, ['Art. 1\nDoel', 'Art. 2\nAudit']],
  ['that its sentences follow on the same line', `1. Doel. ${audit}\n2. Audit. ${audit}\n3. Duur. ${audit}\n`, ['1. Doel.', '2. Audit.', '3. Duur.']],
])('knows a title %s', (_, text, titles) => {
  expect(titlesIn(text)).toEqual(titles)
})

it('takes the number alone of an article without a heading, and nothing of its clauses', () => {
  expect(titlesIn(`Artikel 1\n1.1 ${audit}\nArtikel 2\n2.1 ${audit}\n`)).toEqual(['Artikel 1', 'Artikel 2'])
})
