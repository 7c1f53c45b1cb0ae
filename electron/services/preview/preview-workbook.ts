import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'

import type { Preview } from '../../../shared/contract/preview.ts'
import { previewLimits } from './preview-limits.ts'

const none = (why: Extract<Preview, { kind: 'none' }>['why']): Preview => ({ kind: 'none', why })

/** The parts of a workbook that hold its cells; pictures, macros, links and the like stay packed. */
const neededPart = /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/[a-z]+\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/theme\/[^/]+\.xml)$/

/** Parts of a sheet that say nothing of its cells, and that the library unfolds cell by cell over whole columns. */
const unfolded = /<(mergeCells|dataValidations|conditionalFormatting|extLst|hyperlinks|autoFilter|drawing|legacyDrawing|tableParts)\b(?:[^>]*\/>|[^]*?<\/\1>)/g

/** The cells of a workbook (XLSX) as texts: values only, of a formula the last result. Other archives are not shown. */
export async function previewWorkbook(bytes: Uint8Array): Promise<Preview> {
  const parts = neededParts(bytes)
  if (parts === 'too_large' || parts === 'damaged') return none(parts)
  if (!parts['xl/workbook.xml']) return none('format')
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(arrayBuffer(zipSync(parts, { level: 0 })))
  } catch {
    return none('damaged')
  }
  const sheets = workbook.worksheets.slice(0, previewLimits.sheets).map(sheetOf)
  return sheets.length === 0 ? none('damaged') : { kind: 'workbook', sheets }
}

/** Unpacks what is needed, and not more than may be: what a part says of its size is what it gets. */
function neededParts(bytes: Uint8Array): Record<string, Uint8Array> | 'too_large' | 'damaged' {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!neededPart.test(name)) return false
        total += originalSize
        return total <= previewLimits.workbookBytes
      },
    })
    if (total > previewLimits.workbookBytes) return 'too_large'
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, name.startsWith('xl/worksheets/') ? cellsOnly(part) : part]))
  } catch {
    return 'damaged'
  }
}

function cellsOnly(part: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(part).toString('utf8').replaceAll(unfolded, ''))
}

function sheetOf(sheet: ExcelJS.Worksheet): Extract<Preview, { kind: 'workbook' }>['sheets'][number] {
  const { rowCount, columnCount } = sheet
  const columns = Math.min(columnCount, previewLimits.columns)
  const rows = Array.from({ length: Math.min(rowCount, previewLimits.rows) }, (_, index) => {
    const row = sheet.findRow(index + 1)
    return Array.from({ length: columns }, (_, column) => (row ? textOf(row.findCell(column + 1)) : ''))
  })
  return { name: sheet.name, rows, isCut: rowCount > previewLimits.rows || columnCount > previewLimits.columns }
}

function textOf(cell: ExcelJS.Cell | undefined): string {
  return cell ? valueText(cell.value).slice(0, previewLimits.cellCharacters) : ''
}

function valueText(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '').replace(/\.000Z$/, '')
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) return valueText(value.result)
  if ('text' in value) return valueText(value.text)
  return 'error' in value ? value.error : ''
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
