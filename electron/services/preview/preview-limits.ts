/** How much of a file is shown: enough to see what it is and to read most of them whole. Whoever needs all of it saves the file. */
export const previewLimits = {
  textBytes: 200 * 1024,
  imageBytes: 32 << 20,
  pdfBytes: 64 << 20,
  mailBytes: 48 << 20,
  archiveBytes: 32 << 20,
  /** Of the parts of a workbook together, unpacked. */
  workbookBytes: 48 << 20,
  sheets: 20,
  rows: 500,
  columns: 60,
  cellCharacters: 2000,
  attachments: 200,
} as const
