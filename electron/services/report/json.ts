import { type ReportModel, reportModelText } from '../../../shared/report/model.ts'

/** The report as data: exactly the characters its hash is taken over, so that `sha256sum` of the file is the hash of the report. */
export function renderJson(model: ReportModel): Uint8Array {
  return new TextEncoder().encode(reportModelText(model))
}
