import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ReportModel, reportModelText } from '../../../../shared/report/model.ts'
import { textsIn } from '../../../../shared/text/index.ts'
import { aReport } from '../../../../test/support/a-report.ts'
import { judge } from '../../../../test/support/judges.ts'
import { cellLimit } from './cell-value.ts'
import { renderXlsx } from './render-xlsx.ts'

const texts = textsIn('nl')
const soffice = judge('soffice', 'libreoffice')

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

/** The cell of a sheet's column in the row whose first cell is `id`. */
function cellOf(workbook: ExcelJS.Workbook, sheetName: string, id: string, head: string): ExcelJS.Cell {
  const sheet = workbook.getWorksheet(sheetName)!
  const column = (sheet.getRow(1).values as unknown[]).indexOf(head)
  const row = sheet.getColumn(1).values.indexOf(id)
  return sheet.getCell(row, column)
}

describe('the report as a workbook', () => {
  const report = aReport()
  let workbook: ExcelJS.Workbook

  beforeAll(async () => {
    workbook = await opened(await renderXlsx(report, texts))
  })

  it('has its eleven sheets under their Dutch names', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Overzicht',
      'Checklist',
      'Bevindingen',
      'Bewijsstukken',
      'Beweringen',
      'Auditvoorwaarden',
      'Plichten',
      'Vormen',
      'Leemten overeenkomst',
      'Kosten',
      'Logboek',
    ])
  })

  it('says how the agreement’s text came out of its file', async () => {
    const { agreement } = report.criteria
    const remarked = { ...report, criteria: { ...report.criteria, agreement: { ...agreement, remarks: ['tracked_changes' as const] } } }
    const field = texts('report:field.agreementRemarks')
    expect(cellOf(await opened(await renderXlsx(remarked, texts)), 'Overzicht', field, texts('report:column.value')).value).toBe(texts('agreement:sourceRemark.tracked_changes'))
  })

  it('speaks English when asked', async () => {
    const english = await opened(await renderXlsx(aReport({ language: 'en' }), textsIn('en')))
    expect(english.worksheets.map(({ name }) => name)).toEqual(['Overview', 'Checklist', 'Findings', 'Evidence', 'Claims', 'Terms', 'Duties', 'Forms', 'Agreement gaps', 'Costs', 'Log'])
    expect(cellOf(english, 'Checklist', 'C27', 'Result').value).toBe('not tested')
  })

  it.each([
    ['Overzicht', 1],
    ['Checklist', 4],
    ['Logboek', 2],
  ])('can be worked with and printed: %s, %i wide', (name, fitToWidth) => {
    const sheet = workbook.getWorksheet(name)!
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
    expect(sheet.autoFilter).toMatch(/^A1:[A-Z]+\d+$/)
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth, fitToHeight: 0, printTitlesRow: '1:1', printTitlesColumn: 'A:A' })
    expect(sheet.headerFooter.oddHeader).toBe('&LControle && toets 2026&Rconfidential')
    expect(sheet.headerFooter.oddFooter).toContain('Pagina &P van &N')
    expect(sheet.getCell('A1').font.bold).toBe(true)
    expect(sheet.getCell('A2').alignment.wrapText).toBe(true)
  })

  it('gives a long text the room to be read', () => {
    const sheet = workbook.getWorksheet('Auditvoorwaarden')!
    expect(sheet.getRow(1).height).toBeUndefined()
    expect(sheet.getRow(2).height).toBeGreaterThan(16)
    expect(workbook.getWorksheet('Logboek')!.getRow(2).height).toBe(16)
  })

  it('lists what was not tested, as not tested', () => {
    expect(cellOf(workbook, 'Checklist', 'C26', 'Uitkomst').value).toBe('gedeeltelijk')
    expect(cellOf(workbook, 'Checklist', 'C27', 'Uitkomst').value).toBe('niet getoetst')
    expect(cellOf(workbook, 'Beweringen', 'IC2', 'Uitkomst').value).toBe('niet getoetst')
  })

  it('tells the form that was followed, clause by clause, and doubts on the roles', () => {
    const statuses = workbook.getWorksheet('Vormen')!.getColumn(8).values.slice(1)
    expect(statuses).toEqual(['Status', 'De overeenkomst volgt deze vorm.', 'gelijk', 'gewijzigd', 'niet gevonden', 'Toegevoegd'])
    expect(cellOf(workbook, 'Overzicht', texts('report:field.roleDoubts'), 'Waarde').value).toContain('10.2: «De verwerker mag de opdrachtgever jaarlijks controleren.»')
  })

  it('keeps dates, hours and money as such', () => {
    expect(cellOf(workbook, 'Kosten', 'K1', 'Datum')).toMatchObject({ value: new Date('2026-12-18'), numFmt: 'dd-mm-yyyy' })
    expect(cellOf(workbook, 'Kosten', 'K1', 'Uren').value).toBe(15.75)
    expect(cellOf(workbook, 'Kosten', 'K1', 'Bedrag')).toMatchObject({ value: 1559.25, numFmt: '"€" #,##0.00' })
    expect(cellOf(workbook, 'Bewijsstukken', 'E1', 'Opgenomen op').value).toEqual(new Date('2026-12-18T15:00:00Z'))
  })

  it('adds the costs up below the table that is filtered', () => {
    const sheet = workbook.getWorksheet('Kosten')!
    expect(sheet.autoFilter).toBe('A1:L3')
    expect(cellOf(workbook, 'Kosten', 'Door verwerker in rekening te brengen', 'Bedrag').value).toBe(1559.25)
    expect(cellOf(workbook, 'Kosten', 'Draagt verwerkingsverantwoordelijke', 'Bedrag').value).toBe(4919.25)
  })

  it('names the report in its properties, with the time it was made and no other', () => {
    expect(workbook).toMatchObject({ title: 'Controle & toets 2026', creator: 'art28 0.1.0', created: new Date('2027-01-15T10:00:00Z'), modified: new Date('2027-01-15T10:00:00Z') })
  })

  it('is the same to the byte when made again, also from the report’s JSON', async () => {
    const readBack = ReportModel.parse(JSON.parse(reportModelText(report)))
    expect(Buffer.compare(await renderXlsx(report, texts), await renderXlsx(readBack, texts))).toBe(0)
  })
})

describe('a workbook from a report full of hostile words', () => {
  const words = ['=HYPERLINK("http://evil","x")', '+1+1', '-2', '@SUM(A1)', '\t=1', 'a\u0000b\u001B\uFFFE', '_x0041_', '<a>&amp;</a>', 'één\r\ntwee']
  const report = aReport()
  const [row] = report.annexes.checklist
  const hostile = { ...report, annexes: { ...report.annexes, checklist: words.map((observation, index) => ({ ...row!, id: `W${index}`, observation })) } }

  it('holds them as text, without what a sheet cannot hold', async () => {
    const workbook = await opened(await renderXlsx(hostile, texts))
    const shown = words.map((_, index) => cellOf(workbook, 'Checklist', `W${index}`, 'Waarneming'))
    expect(shown.map(({ value }) => value)).toEqual([...words.slice(0, 5), 'ab', '_x0041_', '<a>&amp;</a>', 'één\ntwee'])
    expect(shown.slice(0, 5).map(({ type, numFmt }) => [type, numFmt])).toEqual(Array.from({ length: 5 }, () => [ExcelJS.ValueType.String, '@']))
  })

  it('cuts a text that no cell can hold, and says so in the cell', async () => {
    const long = { ...hostile, annexes: { ...hostile.annexes, checklist: [{ ...row!, id: 'W', observation: '😀'.repeat(20_000) }] } }
    const { value } = cellOf(await opened(await renderXlsx(long, texts)), 'Checklist', 'W', 'Waarneming')
    expect(String(value).length).toBeLessThanOrEqual(cellLimit)
    expect(value).toMatch(/😀\n\[Ingekort: .*JSON-rapport\.\]$/su)
  })
})

describe.skipIf(soffice.isMissing)('LibreOffice', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'art28-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('opens the workbook and finds the same words in it', async () => {
    const filePath = path.join(folder, 'report.xlsx')
    await writeFile(filePath, await renderXlsx(aReport(), texts))
    const { exitCode, said } = soffice.run(`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'csv', '--outdir', folder, filePath)
    expect(exitCode, said).toBe(0)
    const words = await readFile(path.join(folder, 'report.csv'), 'utf8')
    expect(words).toContain('Opdrachtgever B.V.')
    expect(words).toContain('Dit rapport is geen assurance-rapport')
  })
})
