import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { ReportModel, reportModelText } from '../../../shared/report/model.ts'
import { aReport } from '../../../test/support/a-report.ts'
import { renderJson } from './json.ts'

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

  it('is the very text that the report’s hash is taken over', () => {
    const modelSha256 = createHash('sha256').update(reportModelText(report), 'utf8').digest('hex')
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(modelSha256)
  })

  it('reads back as the same report', () => {
    expect(ReportModel.parse(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(report)
  })

  it('is the same to the byte when made again', () => {
    expect(renderJson(aReport())).toEqual(bytes)
  })
})

describe('the published schema', () => {
  it('is up to date: run this file with `--update` after changing the model', async () => {
    const schema = z.toJSONSchema(ReportModel, { override: withoutNoise })
    const published = { title: 'art28 report, format version 1', ...schema }
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(schemaPath)
  })

  it('knows every part of the report', async () => {
    const schema = JSON.parse(await readFile(schemaPath, 'utf8')) as { readonly required: readonly string[] }
    expect(schema.required.toSorted()).toEqual(Object.keys(aReport()).toSorted())
  })
})
