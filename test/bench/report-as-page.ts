import { readFileSync } from 'node:fs'

/**
 * The content of a report's JSON as a plain web page: parts with headings, records as labelled fields, flat lists as tables, in the report's own type size.
 *
 * A yardstick for drawing the same words, not a design.
 */
export function reportAsPage(jsonPath: string): string {
  const { report } = JSON.parse(readFileSync(jsonPath, 'utf8')) as { report: Readonly<Record<string, unknown>> }
  const parts = Object.entries(report).map(([name, part]) => `<h1>${name}</h1>${markup(part)}`)
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${parts.join('')}`
}

const style = `@page { size: A4; margin: 22mm 18mm } body { font: 9pt/1.4 sans-serif } h1 { break-before: page }
  section { border-top: 1pt solid; margin-top: 8pt } p { margin: 1pt 0 1pt 35mm } b { position: absolute; left: 0; font-size: 8pt }
  table { border-collapse: collapse; width: 100% } td { border-bottom: .5pt solid; vertical-align: top; padding: 2pt } tr { break-inside: avoid }`

function markup(value: unknown): string {
  if (value === null || typeof value !== 'object') return `<p>${escaped(value)}</p>`
  if (!Array.isArray(value)) return fields(value)
  if (value.every(isFlat)) return `<table>${value.map((row: object) => `<tr>${Object.values(row).map((cell) => `<td>${escaped(cell)}`).join('')}`).join('')}</table>`
  return value.map((item: unknown) => (isRecord(item) ? `<section>${fields(item)}</section>` : markup(item))).join('')
}

function fields(record: object): string {
  return Object.entries(record).map(([name, inner]) => `<b>${name}</b>${markup(inner)}`).join('')
}

function isRecord(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** A record of plain values can be a row of a table. */
function isFlat(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((cell) => cell === null || typeof cell !== 'object')
}

function escaped(value: unknown): string {
  return String(value ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
