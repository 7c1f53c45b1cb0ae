import { describe, expect, it } from 'vitest'

import { anOdt } from '../../../test/support/a-package.ts'
import { odtReader } from './odt-reader.ts'

const textOf = async (...parts: Parameters<typeof anOdt>) => (await odtReader.read('x.odt', anOdt(...parts), {})).text.trimEnd()

const level = (index: number, properties: string) => `<text:list-level-style-number text:level="${index}" ${properties}/>`
const listStyle = (name: string, ...levels: string[]) => `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`
const clauses = listStyle('L', level(1, 'style:num-prefix="Artikel " style:num-suffix="." style:num-format="1"'), level(2, 'style:num-format="1" text:display-levels="2"'), level(3, 'style:num-prefix="(" style:num-suffix=")" style:num-format="a"'))
const list = (items: string, more = 'text:style-name="L"') => `<text:list ${more}>${items}</text:list>`
const item = (text: string, deeper = '', more = '') => `<text:list-item ${more}><text:p>${text}</text:p>${deeper}</text:list-item>`
const only = (deeper: string) => `<text:list-item>${deeper}</text:list-item>`
const heading = (depth: number, text: string, more = '') => `<text:h text:outline-level="${depth}" ${more}>${text}</text:h>`

describe('the numbers of an OpenDocument text', () => {
  it.each([
    ['count on at each level, and begin again below', list(item('a', list(item('b') + item('c', list(item('d'), '')), '')) + item('e', list(item('f'), ''))), 'Artikel 1. a | 1.1 b | 1.2 c | (a) d | Artikel 2. e | 2.1 f'],
    ['begin again in another list of the style', list(item('a')) + list(item('b')), 'Artikel 1. a | Artikel 1. b'],
    ['count on where a list continues the last', list(item('a')) + '<text:p>tussen</text:p>' + list(item('b'), 'text:style-name="L" text:continue-numbering="true"'), 'Artikel 1. a | tussen | Artikel 2. b'],
    ['count on behind the list that is named', list(item('a'), 'xml:id="l1" text:style-name="L"') + list(item('b')) + list(item('c'), 'text:style-name="L" text:continue-list="l1"'), 'Artikel 1. a | Artikel 1. b | Artikel 2. c'],
    ['begin where an item says so', list(item('a') + item('b', '', 'text:start-value="7"') + item('c')), 'Artikel 1. a | Artikel 7. b | Artikel 8. c'],
    ['are not counted for an item that only holds a deeper list', list(item('a') + only(list(item('b'), ''))), 'Artikel 1. a | 1.1 b'],
    ['stand before an item’s first paragraph alone', list(item('a', '<text:p>meer</text:p>')), 'Artikel 1. a | meer'],
    ['stand before no heading of a list', list(`<text:list-header><text:p>kop</text:p></text:list-header>${item('a')}`), 'kop | Artikel 1. a'],
    ['of paragraphs outside lists count by their list', '<text:numbered-paragraph text:list-id="n" text:level="1" text:style-name="L"><text:p>a</text:p></text:numbered-paragraph><text:numbered-paragraph text:list-id="n" text:level="2" text:style-name="L"><text:p>b</text:p></text:numbered-paragraph>', 'Artikel 1. a | 1.1 b'],
    ['kept by another program are not read twice', '<text:p><text:number>1.</text:number>a</text:p>', 'a'],
  ])('%s', async (_, text, printed) => {
    expect((await textOf(text, clauses)).replaceAll('\n\n', ' | ')).toBe(printed)
  })

  it.each([
    ['letters, then doubled letters', 'style:num-format="a" style:num-letter-sync="true" text:start-value="26"', 'z x | aa y'],
    ['letters as in a spreadsheet', 'style:num-format="A" text:start-value="27"', 'AA x | AB y'],
    ['Roman numbers', 'style:num-format="I" style:num-suffix="." text:start-value="4"', 'IV. x | V. y'],
    ['no numbers', 'style:num-format="" style:num-suffix="."', '. x | . y'],
    ['a pattern, before prefix and suffix', 'style:num-format="1" style:num-prefix="x" style:num-list-format="§ %1%:"', '§ 1: x | § 2: y'],
  ])('are %s', async (_, properties, printed) => {
    expect((await textOf(list(item('x') + item('y')), listStyle('L', level(1, properties)))).replaceAll('\n\n', ' | ')).toBe(printed)
  })

  it('are bullets or dashes', async () => {
    const bullets = `<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>`
    expect(await textOf(list(item('a', list(item('b'), ''))), bullets)).toBe('• a\n\n– b')
  })

  it('of headings come from the outline, apart from lists', async () => {
    const outline = `<text:outline-style style:name="Outline">${['1', '2'].map((index) => `<text:outline-level-style text:level="${index}" style:num-format="1" text:display-levels="${index}"/>`).join('')}</text:outline-style>`
    const text = heading(1, 'A') + heading(2, 'B') + heading(2, 'C') + heading(1, 'D', 'text:is-list-header="true"') + heading(1, 'E') + heading(2, 'F') + heading(1, 'G', 'text:restart-numbering="true" text:start-value="9"')
    expect((await textOf(text, '', outline)).replaceAll('\n\n', ' | ')).toBe('1 A | 1.1 B | 1.2 C | D | 2 E | 2.1 F | 9 G')
  })

  it('are switched off by a paragraph’s style', async () => {
    expect(await textOf(list('<text:list-item><text:p text:style-name="Los">a</text:p></text:list-item>'), `${clauses}<style:style style:family="paragraph" style:name="Los" style:list-style-name=""/>`)).toBe('a')
  })
})

describe('the text of an OpenDocument text', () => {
  it.each([
    ['spaces, tabs and line breaks as they are meant', '<text:p>Plaats<text:tab/>Datum<text:line-break/>1<text:s text:c="3"/>juni\n  2026</text:p>', 'Plaats\tDatum\n1 juni 2026'],
    ['no page break', '<text:p>a<text:soft-page-break/>b</text:p>', 'ab'],
    ['no soft hyphen and no hard space', '<text:p>ver\u00adwerker artikel\u00a028</text:p>', 'verwerker artikel 28'],
    ['tables row by row', '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Begrip</text:p></table:table-cell><table:table-cell><text:p>Betekenis</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>AVG</text:p></table:table-cell><table:table-cell><text:p>Verordening</text:p></table:table-cell></table:table-row></table:table>', 'Begrip\tBetekenis\nAVG\tVerordening'],
    ['notes after their paragraph', '<text:p>Binnen 24 uur<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Op werkdagen.</text:p></text:note-body></text:note>.</text:p><text:p>b</text:p>', 'Binnen 24 uur[1].\n\n[1] Op werkdagen.\n\nb'],
    ['text boxes after their paragraph', '<text:p>a<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>b</text:p>', 'ab\n\nkader'],
    ['the document’s title in the text, not the description of a picture', '<text:p><text:title>Verwerkersovereenkomst</text:title><draw:frame><draw:image/><svg:title xmlns:svg="svg">Logo</svg:title></draw:frame></text:p>', 'Verwerkersovereenkomst'],
    ['no table of contents', '<text:table-of-content><text:index-body><text:p>Artikel 1 … 2</text:p></text:index-body></text:table-of-content><text:p>Artikel 1</text:p>', 'Artikel 1'],
    ['sections, but no hidden ones', '<text:section text:name="s"><text:p>a</text:p></text:section><text:section text:name="t" text:display="none"><text:p>b</text:p></text:section>', 'a'],
    ['no remarks in the margin', '<text:p>a<office:annotation><text:p>opmerking</text:p></office:annotation></text:p>', 'a'],
  ])('holds %s', async (_, text, printed) => {
    expect(await textOf(text)).toBe(printed)
  })

  it('hides what a style hides', async () => {
    const styles = '<style:style style:family="text" style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:family="paragraph" style:name="P1"><style:text-properties text:display="none"/></style:style>'
    expect(await textOf('<text:p>a<text:span text:style-name="T1">b</text:span></text:p><text:p text:style-name="P1">c</text:p>', styles)).toBe('a')
  })

  it('is read with proposed changes accepted, and remarks them', async () => {
    const text = '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>48</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>binnen <text:change text:change-id="c"/>24 uur</text:p>'
    expect(await odtReader.read('x.odt', anOdt(text), {})).toEqual({ format: 'odt', encoding: 'utf-8', text: 'binnen 24 uur\n', pages: [], remarks: ['tracked_changes'] })
  })
})
