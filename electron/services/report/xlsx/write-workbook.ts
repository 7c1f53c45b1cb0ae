import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import ExcelJS from 'exceljs'

import type { Instant, Language } from '../../../../shared/values.ts'
import { type CellValue, cellValue } from './cell-value.ts'
import type { Cell, Sheet } from './sheet.ts'
import { stableZip } from './stable-zip.ts'

/** What a workbook says of itself, on every printed page and in its properties. */
export interface WorkbookDescription {
  readonly language: Language
  readonly title: string
  readonly subject: string
  readonly classification: string
  readonly creator: string
  readonly at: Instant
  /** `Pagina &P van &N`, with the codes that a spreadsheet fills in. */
  readonly pageOf: string
  /** Ends a cell that was cut. */
  readonly cutNote: string
}

const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3A5F' } } as const
const headFont = { bold: true, color: { argb: 'FFFFFFFF' } } as const
const wrapped = { vertical: 'top', wrapText: true } as const

const styles = new Map<string, Partial<ExcelJS.Style>>()

/** One style object for all cells that look alike: exceljs knows them by identity, which spares a third of the time on large sheets. */
function styleOf(numFmt: string, isAmount: boolean, isBold: boolean): Partial<ExcelJS.Style> {
  const key = `${numFmt} ${isAmount} ${isBold}`
  const known = styles.get(key)
  if (known) return known
  const alignment = { ...wrapped, horizontal: isAmount ? ('right' as const) : ('left' as const) }
  const style = { numFmt, alignment, ...(isBold ? { font: { bold: true } } : {}) }
  styles.set(key, style)
  return style
}

const a4 = 9

/** As many pages side by side as keep the print readable; the header row and the first column come back on each. */
function pagesAcross({ widths }: Sheet): number {
  const readableCharacters = 200
  return Math.ceil(widths.reduce((total, width) => total + width, 0) / readableCharacters)
}

/** In a header or footer `&` begins a code, and 255 characters are the most there may be. */
const printable = (words: string): string => words.replaceAll(/\s+/gu, ' ').slice(0, 80).replaceAll('&', '&&')

/**
 * Writes sheets as one XLSX file: the same sheets always give the same bytes.
 *
 * Rows go out one by one, so that memory does not grow with the cells of a sheet but with its texts.
 */
export async function writeWorkbook(sheets: readonly Sheet[], about: WorkbookDescription): Promise<Uint8Array> {
  const stream = new PassThrough()
  const received = buffer(stream)
  const at = new Date(about.at)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  Object.assign(workbook, { creator: about.creator, lastModifiedBy: about.creator, created: at, modified: at, title: about.title, subject: about.subject })
  for (const sheet of sheets) writeSheet(workbook, sheet, about)
  await workbook.commit()
  return stableZip(await received)
}

function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, sheet: Sheet, about: WorkbookDescription): void {
  const lastColumn = sheet.heads.length
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', paperSize: a4, fitToPage: true, fitToWidth: pagesAcross(sheet), fitToHeight: 0, printTitlesRow: '1:1', printTitlesColumn: 'A:A' },
    headerFooter: {
      oddHeader: `&L${printable(about.title)}&R${printable(about.classification)}`,
      oddFooter: `&L${printable(sheet.name)}&R${about.pageOf}`,
    },
  })
  worksheet.columns = sheet.widths.map((width) => ({ width }))
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount + 1, column: lastColumn } }
  writeHeads(worksheet, sheet.heads)
  for (const cells of sheet.rows) writeRow(worksheet, sheet, cells, about, false)
  if (sheet.below.length > 0) worksheet.addRow([]).commit()
  for (const cells of sheet.below) writeRow(worksheet, sheet, cells, about, true)
  worksheet.commit()
}

function writeHeads(worksheet: ExcelJS.Worksheet, heads: readonly string[]): void {
  const row = worksheet.addRow([...heads])
  row.eachCell((cell) => {
    cell.fill = headFill
    cell.font = headFont
    cell.alignment = wrapped
  })
  row.commit()
}

/** The height in points that shows a row's longest text, up to what a row can be; programs differ in whether they find it themselves. */
function heightOf(values: readonly CellValue[], widths: readonly number[]): number {
  const linesOf = ({ value }: CellValue, column: number) =>
    typeof value === 'string' ? value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (widths[column]! - 1))), 0) : 1
  return Math.min(409, 3 + 13 * Math.max(1, ...values.map(linesOf)))
}

function writeRow(worksheet: ExcelJS.Worksheet, { widths }: Sheet, cells: readonly Cell[], { language, cutNote }: WorkbookDescription, isBold: boolean): void {
  const values = cells.map((cell): CellValue => cellValue(cell, language, cutNote))
  const row = worksheet.addRow(values.map(({ value }) => value))
  row.height = heightOf(values, widths)
  row.eachCell((cell, column) => {
    const { format = 'General', isAmount = false } = values[column - 1]!
    cell.style = styleOf(format, isAmount, isBold)
  })
  row.commit()
}
