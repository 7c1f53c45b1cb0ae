import { createHash } from 'node:crypto'

import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ReportModel } from '../../../shared/report/model.ts'
import { textsIn } from '../../../shared/text/index.ts'
import type { Instant, Language } from '../../../shared/values.ts'
import { attachFiles } from '../signing/pdf-attachments.ts'
import { renderJson, reportHash } from './json.ts'
import { modelOf, type ReportSource } from './report-source.ts'

export interface NamedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** One report in one language: the PDF carries the other two inside. */
export interface ProducedReport {
  readonly model: ReportModel
  readonly pdf: NamedFile
  readonly xlsx: NamedFile
  readonly json: NamedFile
}

export interface ReportWork {
  readonly catalogue: Catalogue
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * The report on an audit as it stands: its frozen version if it is frozen, else a draft as of `at`.
 *
 * A frozen report is made again byte for byte; if this version of the product would word it otherwise, it is refused with `report.cannotRemake`.
 */
export async function produceReport(source: ReportSource, language: Language, at: Instant, work: ReportWork): Promise<ProducedReport> {
  const { baseName } = source
  const { frozen } = source.audit
  const model = modelOf(source, language, at, work.catalogue)
  if (frozen && frozen.modelSha256[language] !== reportHash(model)) throw new AppError('report.cannotRemake', { version: frozen.version })

  const [{ renderPdf }, { renderXlsx }] = await loadRenderers()
  const texts = textsIn(language)
  const stem = frozen ? `${baseName}-v${frozen.version}-${language}` : `${baseName}-${texts('report:word.draft')}-${language}`
  const json = { fileName: `${stem}.json`, bytes: renderJson(model) }
  const xlsx = { fileName: `${stem}.xlsx`, bytes: await renderXlsx(model, texts) }
  const embedded = [json, xlsx].map(({ fileName, bytes }) => ({ fileName, sha256: createHash('sha256').update(bytes).digest('hex') }))
  const pages = await renderPdf(model, texts, { ...work, embedded })
  const files = [
    { ...json, name: json.fileName, mimeType: 'application/json', description: texts('report:attachment.json'), relationship: 'Data' as const },
    { ...xlsx, name: xlsx.fileName, mimeType: spreadsheetType, description: texts('report:attachment.xlsx'), relationship: 'Alternative' as const },
  ]
  const pdf = { fileName: `${stem}.pdf`, bytes: await attachFiles(pages, files, { at: new Date(model.titlePage.generatedAt) }) }
  return { model, pdf, xlsx, json }
}

/** The libraries that draw are most of the product's code: they are loaded where something is drawn, so that nothing else waits for them. */
const loadRenderers = () => Promise.all([import('./pdf/render-pdf.tsx'), import('./xlsx/render-xlsx.ts')])

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
