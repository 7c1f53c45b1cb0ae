import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { canonicalText } from '../../../shared/audit/event.ts'
import { ReportFile } from '../../../shared/report/report-file.ts'
import { aReport } from '../../../test/support/a-report.ts'
import { renderJson, reportHash } from './json.ts'
import { verifyReportData } from './verify-json.ts'

/** A format says more than the pattern that tests it, and every number is a safe one. */
function withoutNoise({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format) delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

const schemaPath = new URL('../../../shared/report/report.schema.json', import.meta.url).pathname

describe('the report as JSON', () => {
  const report = aReport()
  const bytes = renderJson(report)

  it('carries the hash of the very text it holds', () => {
    const text = new TextDecoder().decode(bytes)
    const held = text.slice('{"report":'.length, text.lastIndexOf(',"sha256":'))
    expect(createHash('sha256').update(held, 'utf8').digest('hex')).toBe(reportHash(report))
    expect(verifyReportData(bytes)).toMatchObject({ isIntact: true, sha256: reportHash(report), title: report.titlePage.title })
  })

  it('reads back as the same report', () => {
    expect(ReportFile.parse(JSON.parse(new TextDecoder().decode(bytes))).report).toEqual(report)
  })

  it('shows every flipped byte', () => {
    const places = Array.from({ length: 400 }, (_, index) => Math.floor((index * (bytes.length - 1)) / 399))
    const unseen = places.filter((place) => {
      const flipped = Uint8Array.from(bytes, (byte, index) => (index === place ? byte ^ (1 << (place % 8)) : byte))
      return verifyReportData(flipped)?.isIntact
    })
    expect(unseen).toEqual([])
  })

  it('of another version is checked alike', () => {
    const other = { ...report, aPartToCome: ['of a newer version'] }
    const sha256 = createHash('sha256').update(canonicalText(other), 'utf8').digest('hex')
    expect(verifyReportData(Buffer.from(canonicalText({ report: other, sha256 })))).toMatchObject({ isIntact: true, sha256 })
  })

  it('with half a character is not called intact', () => {
    const text = new TextDecoder().decode(bytes).replace('"titlePage":', '"a":"\\ud800","titlePage":')
    expect(verifyReportData(Buffer.from(text))).toMatchObject({ isIntact: false })
  })

  it('is told from what is no report', () => {
    expect(verifyReportData(Buffer.from('{"a":1}'))).toBe(null)
    expect(verifyReportData(Buffer.from('no JSON at all'))).toBe(null)
  })

  it('is the same to the byte when made again', () => {
    expect(renderJson(aReport())).toEqual(bytes)
  })
})

describe('the published schema', () => {
  it('is up to date: run this file with `--update` after changing the model', async () => {
    const schema = z.toJSONSchema(ReportFile, { override: withoutNoise })
    const published = { title: 'art28 report, format version 1', ...schema }
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(schemaPath)
  })

  it('knows every part of the report', async () => {
    const schema = JSON.parse(await readFile(schemaPath, 'utf8')) as { readonly properties: { readonly report: { readonly required: readonly string[] } } }
    expect(schema.properties.report.required.toSorted()).toEqual(Object.keys(aReport()).toSorted())
  })
})
