import ExcelJS from 'exceljs'

import type { OverviewTable } from './evidence-overview.ts'

/** One table as a workbook: a heading that stays in sight, and every text a text, whatever it begins with. */
export async function tableXlsx({ sheet, heading, rows }: OverviewTable): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const worksheet = workbook.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  worksheet.addRow([...heading]).font = { bold: true }
  worksheet.addRows(rows.map((row) => [...row]))
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: heading.length } }
  heading.forEach((label, index) => {
    const longest = Math.max(label.length, ...rows.map((row) => String(row[index]).length))
    worksheet.getColumn(index + 1).width = Math.min(60, longest + 2)
  })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
