import { describe, expect, it } from 'vitest'

import { htmlReader, readHtml } from './html-reader.ts'

const textOf = (body: string, head = '') => readHtml('x.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`).text.trimEnd()
const clauses = '<h2>Artikel 10 Audit</h2><p>Verwerker werkt mee aan een audit die de verwerkingsverantwoordelijke laat uitvoeren.</p>'
const clauseText = '## Artikel 10 Audit\n\nVerwerker werkt mee aan een audit die de verwerkingsverantwoordelijke laat uitvoeren.'

describe('the text of a web page', () => {
  it.each([
    ['paragraphs with a blank line between', '<p>Een\n  zin.</p><p>Twee.</p>', 'Een zin.\n\nTwee.'],
    ['a line break', '<p>Postbus 1<br>Utrecht</p>', 'Postbus 1\nUtrecht'],
    ['headings with their level', '<h1>Audit</h1><p>Een.</p>', '# Audit\n\nEen.'],
    ['words that only look different as they are', '<p>Ver<b>wer</b>ker &amp; <a href="x">klant</a> &euro;&nbsp;99,&ndash;</p>', 'Verwerker & klant € 99,–'],
    ['numbers of a list', '<ol><li>Een</li><li>Twee</li></ol>', '1. Een\n2. Twee'],
    ['numbers from where a list starts, and as its items set them', '<ol start="4"><li>Vier</li><li value="9">Negen</li><li>Tien</li></ol>', '4. Vier\n9. Negen\n10. Tien'],
    ['letters and Roman numbers', '<ol type="a"><li>x<ol type="i"><li>y</li><li>z</li></ol></li></ol><ol style="list-style-type: upper-alpha"><li>q</li></ol>', 'a. x\ni. y\nii. z\n\nA. q'],
    ['numbers that count down', '<ol reversed><li>x</li><li>y</li></ol>', '2. x\n1. y'],
    ['the number that an author wrote, once', '<ol><li>10.1 Audit</li></ol><ol style="list-style: none"><li>Vrij</li></ol>', '10.1 Audit\n\nVrij'],
    ['the number before the paragraph of an item', '<ol><li><p>Een.</p><p>Verder.</p></li></ol>', '1. Een.\nVerder.'],
    ['a dash before other items', '<ul><li>logboek</li></ul>', '- logboek'],
    ['a row on a line', '<table><tr><th>Begrip</th><th>Betekenis</th></tr><tr><td>Datalek</td><td>Een <i>inbreuk</i>.</td></tr></table>', 'Begrip\tBetekenis\nDatalek\tEen inbreuk.'],
    ['a term with its definition', '<dl><dt>Datalek</dt><dd>Een inbreuk.</dd><dt>AVG</dt><dd>De verordening.</dd></dl>', 'Datalek\tEen inbreuk.\nAVG\tDe verordening.'],
    ['lines typed as they are', '<pre>1. Een\n2. Twee</pre>', '1. Een\n2. Twee'],
    ['nothing that is hidden', '<p hidden>Weg</p><p style="display: none">Weg</p><script>weg()</script><style>p{}</style><p>Er</p>', 'Er'],
    ['the button that unfolds what stands below it', '<div><button aria-expanded="false">Audit</button><div>Een.</div></div><button>Opslaan</button>', 'Audit\n\nEen.'],
    ['a document’s own title in a header', '<header><h1>Overeenkomst</h1></header><p>Een.</p>', '# Overeenkomst\n\nEen.'],
  ])('holds %s', (_, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it('numbers through where the style sheet does', () => {
    expect(textOf('<ol><li>Audit<ol><li>Recht</li><li>Kosten</li></ol></li></ol>', '<style>li::before { content: counters(item, ".") }</style>')).toBe('1. Audit\n1.1. Recht\n1.2. Kosten')
  })

  it.each([
    ['around its main part', `<nav><a>Home</a></nav><main>${clauses}</main><footer>Kade Hosting</footer>`],
    ['beside it', `<header><a href="/">Kade</a><button>Menu</button></header><div><aside>Lees ook</aside>${clauses}</div><div role="navigation">Home</div>`],
    ['made of links', `<div><ul><li><a>Home</a></li><li><a>Prijzen</a></li><li><a>Contact</a></li></ul></div>${clauses}`],
    ['that asks about cookies', `<div class="cookie-banner">Wij gebruiken cookies.</div>${clauses}`],
  ])('leaves out navigation %s, and says so', (_, body) => {
    expect(readHtml('x.html', `<html><body>${body}</body></html>`)).toMatchObject({ text: `${clauseText}\n`, remarks: ['navigation_removed'] })
  })

  it('keeps an agreement that stands in a form, and an article that names links', () => {
    expect(readHtml('x.html', `<form>${clauses}<input value="x"></form>`)).toMatchObject({ text: `${clauseText}\n`, remarks: [] })
    expect(textOf('<div><p>Zie <a>de lijst</a>, <a>de voorwaarden</a> en <a>de bijlage</a> voor de subverwerkers die bij aanvang zijn goedgekeurd.</p></div>')).toContain('de voorwaarden')
  })

  it.each([
    ['as the page says', '<html><meta charset="iso-8859-15"><p>\u00a4 99</p>', 'iso-8859-15', '€ 99\n'],
    ['of Windows where it says nothing', '<html><p>\u0080 99</p>', 'windows-1252', '€ 99\n'],
  ])('is decoded %s', async (_, page, encoding, text) => {
    expect(await htmlReader.read('x.html', Buffer.from(page, 'latin1'), {})).toMatchObject({ encoding, text })
  })
})

describe('a web page', () => {
  it.each([
    ['whole', '<!DOCTYPE html><html>', true],
    ['after a remark', '\n<!-- made by hand -->\n<html>', true],
    ['a part of one', '@section\n' + '<p>Een zin.</p>\n'.repeat(9), true],
    ['in words alone', 'Artikel 1. Audit\n'.repeat(9), false],
    ['named in an agreement', `Zie <https://example.nl>. ${'Verwerker werkt mee. '.repeat(50)}<p>x</p>`, false],
  ])('is known by its content: %s', (_, content, isPage) => {
    expect(htmlReader.fits(Buffer.from(content))).toBe(isPage)
  })
})

describe('a hostile web page', () => {
  const refused = { code: 'agreement.tooComplex' }
  it.each([
    ['a hundred thousand tags deep', '<html>' + '<div>'.repeat(100_000)],
    ['deep in other ways', '<html>' + '<b><table><tr><td>'.repeat(30_000)],
    ['of endless elements', '<html>' + '<i></i>'.repeat(600_000)],
    ['whose marks multiply', '<html><p>' + Array.from({ length: 450 }, (_, index) => `<font color=${index}>`).join('') + '<p>x'.repeat(20_000)],
  ])('%s is refused in time', (_, page) => {
    const before = performance.now()
    expect(() => readHtml('x.html', page)).toThrow(expect.objectContaining(refused))
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('cannot make entities grow, nor run or fetch anything', () => {
    const bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><p>&b;</p><script>throw 1</script><img src="http://x.test/"><p>Er</p></html>'
    expect(readHtml('x.html', bomb).text).toMatch(/&b;\n\nEr\n$/)
  })
})
