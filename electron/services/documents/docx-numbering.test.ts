import { describe, expect, it } from 'vitest'

import { aDocx, aParagraph } from '../../../test/support/a-package.ts'
import { docxReader } from './docx-reader.ts'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const definition = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, overrides = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const startAt = (index: number, value: number) => `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${value}"/></w:lvlOverride>`
const styled = (id: string, numbering: string, more = '') => `<w:style w:type="paragraph" w:styleId="${id}">${more}<w:pPr><w:numPr>${numbering}</w:numPr></w:pPr></w:style>`

/** Paragraphs as `list.level`, or the name of a style; each is told apart by its place: a, b, c … */
async function numbers(paragraphs: string, numbering: string, styles = ''): Promise<string> {
  const body = paragraphs.split(' ').map((place, index) => {
    const [numId, ilvl] = place.split('.')
    const isListed = /^\d/.test(place)
    return aParagraph(`${String.fromCharCode(97 + index)}!`, isListed ? `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>` : `<w:pStyle w:val="${place}"/>`)
  })
  const { text } = await docxReader.read('x.docx', aDocx({ body: body.join(''), numbering, styles }), {})
  return text.trim().replaceAll('\n\n', ' | ')
}

const decimals = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)')

describe('the numbers Word prints', () => {
  it.each([
    ['count on at each level, and begin again below', '1.0 1.1 1.1 1.2 1.2 1.1 1.2 1.0 1.1', definition(0, decimals) + list(1, 0), '1. a! | 1.1 b! | 1.2 c! | (a) d! | (b) e! | 1.3 f! | (a) g! | 2. h! | 2.1 i!'],
    ['count on over paragraphs without a number', '1.0 0.0 1.0', definition(0, decimals) + list(1, 0), '1. a! | b! | 2. c!'],
    ['take a skipped level as begun', '1.1 1.1 1.0', definition(0, decimals) + list(1, 0), '1.1 a! | 1.2 b! | 2. c!'],
    ['count on in another list of the same definition', '1.0 2.0 1.0', definition(0, decimals) + list(1, 0) + list(2, 0), '1. a! | 2. b! | 3. c!'],
    ['begin anew in another definition', '1.0 2.0 1.0', definition(0, decimals) + definition(1, decimals) + list(1, 0) + list(2, 1), '1. a! | 1. b! | 2. c!'],
    ['begin where a list overrides the start, once', '1.0 1.0 2.0 2.0 1.0', definition(0, decimals) + list(1, 0) + list(2, 0, startAt(0, 1)), '1. a! | 2. b! | 1. c! | 2. d! | 3. e!'],
    ['begin at an overridden start other than one', '1.0 1.0', definition(0, decimals) + list(1, 0, startAt(0, 7)), '7. a! | 8. b!'],
    ['begin again at an overridden start below', '1.0 1.1 1.1 1.0 1.1', definition(0, decimals) + list(1, 0, startAt(1, 5)), '1. a! | 1.5 b! | 1.6 c! | 2. d! | 2.5 e!'],
    ['wait with an overridden start for a paragraph of that level', '1.0 1.0 2.1 2.0', definition(0, decimals) + list(1, 0) + list(2, 0, startAt(0, 1)), '1. a! | 2. b! | 2.1 c! | 1. d!'],
    ['take a level that a list replaces', '1.0 2.0', definition(0, decimals) + list(1, 0) + list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Bijlage %1')}</w:lvlOverride>`), '1. a! | Bijlage B b!'],
    ['never begin again where that is switched off', '1.0 1.1 1.0 1.1', definition(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) + list(1, 0), '1. a! | 1) b! | 2. c! | 2) d!'],
    ['begin again only after the level that says so', '1.0 1.1 1.2 1.1 1.2 1.0 1.2', definition(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>')) + list(1, 0), '1. a! | 1.1 b! | 1) c! | 1.2 d! | 2) e! | 2. f! | 1) g!'],
    ['are plain digits on a level of the legal kind', '1.0 1.1', definition(0, level(0, 'upperRoman', 'Artikel %1.') + level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')) + list(1, 0), 'Artikel I. a! | 1.1 b!'],
    ['are not, where the legal kind is switched off', '1.0 1.1', definition(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl w:val="0"/>')) + list(1, 0), 'I. a! | I.1 b!'],
    ['carry words around them', '1.0', definition(0, level(0, 'decimal', '§ %1 –')) + list(1, 0), '§ 1 – a!'],
    ['stand against the words where the list says so', '1.0', definition(0, level(0, 'decimal', 'Artikel %1', '<w:suff w:val="nothing"/>')) + list(1, 0), 'Artikel 1 a!'],
    ['are counted but not seen where they are hidden', '1.0 2.0', definition(0, level(0, 'decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>')) + list(1, 0) + list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1.')}</w:lvlOverride>`), 'a! | 2. b!'],
    ['are words alone where no number is in them', '1.0', definition(0, level(0, 'none', 'Overwegende:')) + list(1, 0), 'Overwegende: a!'],
    ['are bullets, whatever character a font makes them of', '1.0 1.1', definition(0, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', 'o')) + list(1, 0), '• a! | • b!'],
    ['are dashes where a dash is the bullet', '1.0', definition(0, level(0, 'bullet', '-')) + list(1, 0), '- a!'],
    ['are none in a list that does not exist', '9.0', definition(0, decimals) + list(1, 0), 'a!'],
  ])('%s', async (_, paragraphs, numbering, printed) => {
    expect(await numbers(paragraphs, numbering)).toBe(printed)
  })

  it.each([
    ['decimalZero', 9, '09 10'],
    ['lowerLetter', 26, 'z aa'],
    ['upperLetter', 52, 'ZZ AAA'],
    ['lowerRoman', 3, 'iii iv'],
    ['upperRoman', 1989, 'MCMLXXXIX MCMXC'],
    ['numberInDash', 1, '- 1 - - 2 -'],
    ['decimalEnclosedParen', 1, '(1) (2)'],
    ['cardinalText', 1, '1 2'],
  ])('are formatted as %s', async (format, start, printed) => {
    const counted = await numbers('1.0 1.0', definition(0, level(0, format, '%1')) + list(1, 0, startAt(0, start)))
    expect(counted).toBe(printed.replace(/^(- \S+ -|\S+) (.*)$/, '$1 a! | $2 b!'))
  })

  it('have leading zeros in Word’s newer way too', async () => {
    const own = '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>'
    expect(await numbers('1.0 1.0', definition(0, own) + list(1, 0))).toBe('001 a! | 002 b!')
  })
})

describe('numbers that come with a style', () => {
  const linked = definition(0, level(0, 'decimal', 'Artikel %1', '<w:pStyle w:val="Kop1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>')) + list(1, 0)
  const headings = styled('Kop1', '<w:numId w:val="1"/>') + styled('Kop2', '<w:ilvl w:val="1"/><w:numId w:val="1"/>')

  it('stand on the level that the style is linked to', async () => {
    expect(await numbers('Kop1 Kop2 Kop2 Kop1', linked, headings.replace('<w:ilvl w:val="1"/>', ''))).toBe('Artikel 1 a! | 1.1 b! | 1.2 c! | Artikel 2 d!')
  })

  it('are inherited by a style based on it', async () => {
    expect(await numbers('Kop1 Eigen', linked, `${headings}<w:style w:type="paragraph" w:styleId="Eigen"><w:basedOn w:val="Kop2"/></w:style>`)).toBe('Artikel 1 a! | 1.1 b!')
  })

  it('are switched off by a style based on it', async () => {
    expect(await numbers('Kop1 Eigen Kop1', linked, headings + styled('Eigen', '<w:numId w:val="0"/>', '<w:basedOn w:val="Kop1"/>'))).toBe('Artikel 1 a! | b! | Artikel 2 c!')
  })

  it('are switched off by a paragraph', async () => {
    const body = aParagraph('a', '<w:pStyle w:val="Kop1"/><w:numPr><w:numId w:val="0"/></w:numPr>') + aParagraph('b', '<w:pStyle w:val="Kop1"/>')
    expect((await docxReader.read('x.docx', aDocx({ body, numbering: linked, styles: headings }), {})).text).toBe('a\n\nArtikel 1 b\n')
  })

  it('come from the list that a style of lists names', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Lijst"/>${decimals}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lijst"/></w:abstractNum>${list(1, 0)}${list(2, 1)}`
    expect(await numbers('2.0 2.1', numbering, '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>')).toBe('1. a! | 1.1 b!')
  })

  it('end no reading where styles are based on each other', async () => {
    expect(await numbers('A', linked, '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>')).toBe('a!')
  })
})
