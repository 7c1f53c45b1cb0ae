import { describe, expect, it } from 'vitest'

import { withHtmlRead } from './markdown-html.ts'

describe('HTML in Markdown', () => {
  it.each([
    ['a list in the letters it prints', 'De melding bevat:\n\n<ol type="a">\n <li>de aard;</li>\n\n <li>de gevolgen.</li>\n</ol>\n\n5.3 Verder.', 'De melding bevat:\n\n\na. de aard;\nb. de gevolgen.\n\n\n5.3 Verder.'],
    ['a list in a list to its end', '<ul>\n<li>een\n<ul><li>twee</li></ul>\n</li>\n</ul>\ndrie', '\n- een\n- twee\n\ndrie'],
    ['a table row by row', '<table>\n<tr><td>Hosting</td><td>Duitsland</td></tr>\n</table>', '\nHosting\tDuitsland\n'],
    ['characters written by name', 'Klant &amp; Co, &euro;&nbsp;99', 'Klant & Co, €\u00a099'],
    ['a list that never ends as it stands', '<ul>\nEen\n<ul>\nTwee', '<ul>\nEen\n<ul>\nTwee'],
    ['Markdown as it stands', '# Een\n\na < b & c', '# Een\n\na < b & c'],
  ])('holds %s', (_, markdown, text) => {
    expect(withHtmlRead('a.md', markdown)).toBe(text)
  })

  it('takes no longer for lists that never end', () => {
    const before = performance.now()
    withHtmlRead('a.md', '<ul>\n<table>\n'.repeat(200_000))
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
