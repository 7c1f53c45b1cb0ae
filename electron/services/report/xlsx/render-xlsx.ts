import type { ReportModel } from '../../../../shared/report/model.ts'
import type { Texts } from '../../../../shared/text/index.ts'
import { reportHash } from '../json.ts'
import { checklistSheet } from './sheets/checklist.ts'
import { claimsSheet } from './sheets/claims.ts'
import { costsSheet } from './sheets/costs.ts'
import { dutiesSheet } from './sheets/duties.ts'
import { evidenceSheet } from './sheets/evidence.ts'
import { findingsSheet } from './sheets/findings.ts'
import { formsSheet } from './sheets/forms.ts'
import { gapsSheet } from './sheets/gaps.ts'
import { logSheet } from './sheets/log.ts'
import { overviewSheet } from './sheets/overview.ts'
import { termsSheet } from './sheets/terms.ts'
import { writeWorkbook } from './write-workbook.ts'

/** The report as a workbook of eleven sheets: the same model always gives the same bytes. */
export function renderXlsx(model: ReportModel, texts: Texts): Promise<Uint8Array> {
  const { titlePage, language } = model
  const sheets = [
    overviewSheet(model, reportHash(model), texts),
    ...[checklistSheet, findingsSheet, evidenceSheet, claimsSheet, termsSheet, dutiesSheet, formsSheet, gapsSheet, costsSheet, logSheet].map((sheet) => sheet(model, texts)),
  ]
  return writeWorkbook(sheets, {
    language,
    title: titlePage.title,
    subject: texts('report:title'),
    classification: titlePage.classification,
    creator: `${titlePage.product.name} ${titlePage.product.version}`,
    at: titlePage.generatedAt,
    pageOf: texts('report:word.pageOf', { page: '&P', pages: '&N' }),
    cutNote: texts('report:word.cut'),
  })
}
