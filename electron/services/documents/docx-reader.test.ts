import { describe, expect, it } from 'vitest'

import { aDocx, aParagraph, aRun, type DocxContent } from '../../../test/support/a-package.ts'
import { docxReader } from './docx-reader.ts'

const read = (content: DocxContent) => docxReader.read('x.docx', aDocx(content), {})
const textOf = async (body: string, parts: Omit<DocxContent, 'body'> = {}) => (await read({ body, ...parts })).text.trimEnd()
const field = (kind: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`
const cell = (...paragraphs: string[]) => `<w:tc><w:tcPr/>${paragraphs.map((paragraph) => (paragraph.startsWith('<') ? paragraph : aParagraph(paragraph))).join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const note = (kind: 'footnote' | 'endnote', id: number, text: string) => `<w:${kind} w:id="${id}">${aParagraph(`<w:r><w:${kind}Ref/></w:r>${aRun(` ${text}`)}`)}</w:${kind}>`

describe('the text of a Word document', () => {
  it('is a paragraph a line, with a blank line between', async () => {
    expect(await read({ body: aParagraph('Artikel 1') + aParagraph('') + aParagraph('Verwerker mag.') })).toEqual({ format: 'docx', encoding: 'utf-8', text: 'Artikel 1\n\nVerwerker mag.\n', pages: [], remarks: [] })
  })

  it.each([
    ['runs as one text', aParagraph(aRun('Verwer') + aRun('ker', '<w:b/>')), 'Verwerker'],
    ['a line break', aParagraph('<w:r><w:t>Postbus 1</w:t><w:br/><w:t>Utrecht</w:t></w:r>'), 'Postbus 1\nUtrecht'],
    ['no page break at the edge of a paragraph', aParagraph('<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/><w:t>Bijlage 1</w:t></w:r>'), 'Bijlage 1'],
    ['a hard hyphen and no soft one', aParagraph('<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail en ver</w:t><w:softHyphen/><w:t>wer\u00adker</w:t></w:r>'), 'e-mail en verwerker'],
    ['non-breaking spaces as spaces', aParagraph('artikel\u00a028 en 10\u202fdagen'), 'artikel 28 en 10 dagen'],
    ['a typed number and its words on one line', aParagraph('<w:r><w:t>1.1</w:t><w:tab/><w:t>Verwerker</w:t></w:r>'), '1.1 Verwerker'],
    ['columns made with tabs', aParagraph('<w:r><w:t>Plaats</w:t><w:tab/><w:tab/><w:t>Datum</w:t></w:r>'), 'Plaats\tDatum'],
    ['links, controls and smart tags', `<w:sdt><w:sdtPr/><w:sdtContent>${aParagraph(`<w:hyperlink>${aRun('www ')}</w:hyperlink><w:sdt><w:sdtContent>${aRun('keuze ')}</w:sdtContent></w:sdt><w:smartTag>${aRun('Utrecht')}</w:smartTag>`)}</w:sdtContent></w:sdt>`, 'www keuze Utrecht'],
    ['the words of an unfilled control', aParagraph(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${aRun('[naam invullen]')}</w:sdtContent></w:sdt>`), '[naam invullen]'],
    ['a field’s outcome, not its code', aParagraph(aRun('zie ') + field('begin') + code('REF _Ref1') + field('separate') + aRun('artikel 5') + field('end') + aRun('.')), 'zie artikel 5.'],
    ['no outcome of a field inside a field’s code', aParagraph(field('begin') + code('IF ') + field('begin') + code('MERGEFIELD x') + field('separate') + aRun('ja') + field('end') + code('= ja') + field('separate') + aRun('wel') + field('end')), 'wel'],
    ['what follows a field that is never closed', aParagraph(field('begin') + code('PAGE')) + aParagraph('Artikel 1'), 'Artikel 1'],
    ['boxes that were ticked or not', aParagraph('<w:r><w:sym w:font="Wingdings" w:char="F0FD"/><w:t> ja </w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> nee</w:t></w:r>'), '☒ ja ☐ nee'],
    ['boxes of a form', aParagraph(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>${code('FORMCHECKBOX')}${field('end')}${aRun(' akkoord')}`), '☒ akkoord'],
    ['no hidden words', aParagraph(aRun('gezien') + aRun(' intern', '<w:vanish/>') + aRun(' wel', '<w:vanish w:val="0"/>')), 'gezien wel'],
    ['no table of contents', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${aParagraph('Artikel 1 … 2')}</w:sdtContent></w:sdt>${aParagraph('Artikel 1')}`, 'Artikel 1'],
    ['no remarks in the margin', aParagraph(`<w:commentRangeStart w:id="0"/>${aRun('tekst')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`), 'tekst'],
  ])('holds %s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })

  it('hides what a style hides', async () => {
    const styles = '<w:style w:type="character" w:styleId="Intern"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(await textOf(aParagraph(aRun('a') + aRun('b', '<w:rStyle w:val="Intern"/>')) + aParagraph('c', '<w:pStyle w:val="Weg"/>') + aParagraph('d'), { styles })).toBe('a\n\nd')
  })

  it('leaves out the lines of a table of contents by their style', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>'
    expect(await textOf(aParagraph('Artikel 1 … 2', '<w:pStyle w:val="Inhopg1"/>') + aParagraph('Artikel 1'), { styles })).toBe('Artikel 1')
  })

  it('goes on in one line after a paragraph whose end is hidden', async () => {
    expect(await textOf(aParagraph('Kosten.', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + aParagraph('Ieder draagt de eigen kosten.'))).toBe('Kosten. Ieder draagt de eigen kosten.')
  })

  it('takes a text box after its paragraph, once', async () => {
    const box = `<w:txbxContent>${aParagraph('In het kader')}</w:txbxContent>`
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await textOf(aParagraph(aRun('Ervoor') + drawn + aRun(' en erna')))).toBe('Ervoor en erna\n\nIn het kader')
  })
})

describe('tables in a Word document', () => {
  it.each([
    ['rows below each other, with tabs between cells', table(row(cell('Begrip'), cell('Betekenis')), row(cell('AVG'), cell('Verordening'))), 'Begrip\tBetekenis\nAVG\tVerordening'],
    ['a last cell’s paragraphs on lines of their own', table(row(cell('Maatregelen'), cell('Toegang.', 'Versleuteling.'))), 'Maatregelen\tToegang.\nVersleuteling.'],
    ['another cell’s paragraphs in its cell', table(row(cell('Waterval', 'Utrecht'), cell('hosting'))), 'Waterval Utrecht\thosting'],
    ['a frame around text as that text', table(row(cell('Artikel 1', 'Verwerker mag.'))), 'Artikel 1\n\nVerwerker mag.'],
    ['two columns of clauses one after the other', table(row(cell('1.', 'a', 'b', 'c'), cell('1.', 'd'))), '1.\n\na\n\nb\n\nc\n\n1.\n\nd'],
    ['a table in a table', table(row(cell('Locaties'), cell(table(row(cell('Utrecht'), cell('NL')))))), 'Locaties\tUtrecht\tNL'],
    ['an empty cell between others', table(row(cell('a'), cell(''), cell('c'), cell(''))), 'a\t\tc'],
    ['rows and cells in content controls', table(`<w:sdt><w:sdtContent>${row(cell('a'), `<w:sdt><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`), 'a\tb'],
  ])('print %s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

describe('notes in a Word document', () => {
  it('follow the paragraph that they explain, behind their mark', async () => {
    const body = aParagraph(`${aRun('Binnen 24 uur')}<w:r><w:footnoteReference w:id="2"/></w:r>${aRun(' na ontdekking')}<w:r><w:endnoteReference w:id="2"/></w:r>${aRun('.')}`) + aParagraph('Verder.')
    const footnotes = `<w:footnote w:type="separator" w:id="0">${aParagraph('lijn')}</w:footnote>${note('footnote', 2, 'Op werkdagen.')}`
    expect(await textOf(body, { footnotes, endnotes: note('endnote', 2, 'Door wie dan ook.') })).toBe('Binnen 24 uur[1] na ontdekking[i].\n\n[1] Op werkdagen.\n\n[i] Door wie dan ook.\n\nVerder.')
  })

  it('have no notes of their own', async () => {
    const chain = Array.from({ length: 3000 }, (_, index) => `<w:footnote w:id="${index}">${aParagraph(`${aRun(`noot ${index}`)}<w:r><w:footnoteReference w:id="${index + 1}"/></w:r>`)}</w:footnote>`)
    expect(await textOf(aParagraph(`${aRun('a')}<w:r><w:footnoteReference w:id="0"/></w:r>`), { footnotes: chain.join('') })).toBe('a[1]\n\n[1] noot 0')
  })

  it('are printed once, however many marks point to them', async () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    expect(await textOf(aParagraph(aRun('a') + mark) + aParagraph(aRun('b') + mark), { footnotes: note('footnote', 2, 'noot') })).toBe('a[1]\n\n[1] noot\n\nb')
  })
})

describe('proposed changes in a Word document', () => {
  it.each([
    ['what was put in, not what was taken out', aParagraph(`${aRun('binnen ')}<w:del><w:r><w:delText>48</w:delText></w:r></w:del><w:ins>${aRun('24')}</w:ins>${aRun(' uur')}`), 'binnen 24 uur'],
    ['what was moved where it went', aParagraph(`<w:moveFrom>${aRun('weg')}</w:moveFrom>${aRun('hier')}`) + aParagraph(`<w:moveTo>${aRun('weg')}</w:moveTo>`), 'hier\n\nweg'],
    ['paragraphs whose division was taken out as one', aParagraph('Verwerker', '<w:rPr><w:del/></w:rPr>') + aParagraph(' mag.'), 'Verwerker mag.'],
    ['no row that was taken out', table(`<w:tr><w:trPr><w:del/></w:trPr>${cell('oud')}${cell('1')}</w:tr>`, row(cell('nieuw'), cell('2'))), 'nieuw\t2'],
  ])('are read as accepted, and remarked: %s', async (_, body, text) => {
    expect(await read({ body })).toMatchObject({ text: `${text}\n`, remarks: ['tracked_changes'] })
  })

  it('count no number for a paragraph taken out', async () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body = aParagraph('een', listed) + aParagraph('<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>', `${listed}<w:rPr><w:del/></w:rPr>`) + aParagraph('twee', listed)
    expect((await read({ body, numbering })).text).toBe('1. een\n\n2. twee\n')
  })

  it('of the layout alone are no remark', async () => {
    expect((await read({ body: aParagraph('tekst', '<w:pPrChange><w:pPr/></w:pPrChange>') })).remarks).toEqual([])
  })
})

it('tells how much of a Word document was read', async () => {
  const told: (readonly number[])[] = []
  await docxReader.read('x.docx', aDocx({ body: aParagraph('a').repeat(250) }), { onProgress: (done, total) => told.push([done, total]) })
  expect(told).toEqual([[0, 250], [100, 250], [200, 250], [250, 250]])
})
