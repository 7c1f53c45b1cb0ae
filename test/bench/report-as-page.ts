import { readFileSync } from 'node:fs'

/** The content of a report's JSON as a plain web page: every text of every part, lists as tables. A yardstick for drawing, not a design. */
export function reportAsPage(jsonPath: string): string {
  const { report } = JSON.parse(readFileSync(jsonPath, 'utf8')) as { report: Readonly<Record<string, unknown>> }
  const parts = Object.entries(report).map(([name, part]) => `<h1>${name}</h1>${markup(part)}`)
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${parts.join('')}`
}

const style = '@page{size:A4;margin:20mm}body{font:9pt sans-serif}table{border-collapse:collapse;width:100%}td{border-bottom:.5pt solid;vertical-align:top;padding:2pt}tr{break-inside:avoid}'

function markup(value: unknown): string {
  if (value === null || typeof value !== 'object') return `<p>${escaped(value)}</p>`
  if (!Array.isArray(value)) return Object.entries(value).map(([name, inner]) => `<h2>${name}</h2>${markup(inner)}`).join('')
  const isTable = value.every((row) => row !== null && typeof row === 'object')
  const cells = (row: object) => Object.values(row).map((cell) => `<td>${escaped(typeof cell === 'object' ? JSON.stringify(cell) : cell)}`)
  return isTable ? `<table>${value.map((row: object) => `<tr>${cells(row).join('')}`).join('')}</table>` : `<p>${value.map(escaped).join(', ')}</p>`
}

function escaped(value: unknown): string {
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
