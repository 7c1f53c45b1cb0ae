import { describe, expect, it } from 'vitest'

import { looksLikeMarkdown, markdownToText } from './markdown-text.ts'

describe('the text of Markdown', () => {
  it.each([
    ['headings with their level', '# Audit\n## 10. Kosten ##', '# Audit\n\n## 10. Kosten'],
    ['underlined headings as lines', 'Audit\n=====\nEen.', 'Audit\n\nEen.'],
    ['emphasised words as words', 'De **verwerker** en _zijn_ `logboek`', 'De verwerker en zijn logboek'],
    ['a clause’s bold heading in its own line', '3.6 **Audits** — De *verwerker* werkt mee', '3.6 **Audits** — De verwerker werkt mee'],
    ['numbers that were protected', '10\\. Audit', '10. Audit'],
    ['numbers that an author repeated, counted on', '1. Een\n1. Twee\n\n1. Drie', '1. Een\n2. Twee\n\n3. Drie'],
    ['numbers that begin anew below a heading', '# Een\n\n1. Een\n1. Twee\n\n# Twee\n\n1. Drie\n1. Vier', '# Een\n\n1. Een\n2. Twee\n\n# Twee\n\n1. Drie\n2. Vier'],
    ['numbers that an author counted', '4. Vier\n5. Vijf', '4. Vier\n5. Vijf'],
    ['the words of links', 'Zie [de lijst](https://example.nl "x") en <https://example.nl>', 'Zie de lijst en https://example.nl'],
    ['rows of a table', '| Begrip | Betekenis |\n|---|---|\n| Datalek | Een inbreuk |', '| Begrip | Betekenis |\n| Datalek | Een inbreuk |'],
    ['blanks to be filled in', 'Naam: ______\nPlaats: \\_\\_\\_', 'Naam: ______\nPlaats: ___'],
    ['a star that marks nothing', '5 * 3 en 4 * 2', '5 * 3 en 4 * 2'],
    ['no rule, fence or remark', 'Een\n\n---\n\n<!-- weg -->\n```\nTwee\n```', 'Een\n\nTwee'],
    ['a page’s title', '---\ntitle: "Overeenkomst"\ndate: 1\n---\n\nEen', 'Overeenkomst\n\nEen'],
    ['quoted lines and breaks', '> Een<br>twee', 'Een\ntwee'],
  ])('holds %s', (_, markdown, text) => {
    expect(markdownToText(markdown)).toBe(`${text}\n`)
  })

  it.each([
    ['two headings', '# Een\n\n## Twee\n', true],
    ['protected numbers', '1\\. Een\n\n2\\. Twee\n', true],
    ['links', 'De [klant](#klant) mag de [verwerker](https://example.nl/v "V") controleren.\n', true],
    ['protected characters', 'Dit geldt \\(ook\\) voor sub\\-verwerkers.\n', true],
    ['an agreement in plain text with stars and dashes', 'Partij (**Verwerker**)\n\n- een\n* twee\n---\nArtikel 1. Audit\n', false],
  ])('is known with care: %s', (_, text, isMarkdown) => {
    expect(looksLikeMarkdown(text)).toBe(isMarkdown)
  })

  it('takes no longer for marks that never end', () => {
    const before = performance.now()
    markdownToText(`# a\n# b\n${'*a'.repeat(50_000)}\n${'[a'.repeat(50_000)}\n${'_a '.repeat(50_000)}\n${'<a '.repeat(50_000)}`)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
