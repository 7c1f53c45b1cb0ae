import { Conformity } from '../../../../../shared/audit/assessment.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { putBackText, remarkText, replacedText, yesNo } from '../../../../../shared/report/words.ts'
import type { Texts } from '../../../../../shared/text/index.ts'
import { type Cell, date, instant, lines, number, type Sheet, sheetOf, text } from '../sheet.ts'

type Line = readonly [string, Cell]

function identity({ titlePage, engagement, criteria, agreementFindings }: ReportModel, modelSha256: string, texts: Texts): readonly Line[] {
  return [
    [texts('report:field.controller'), text(titlePage.controller)],
    [texts('report:field.processor'), text(titlePage.processor)],
    [texts('report:field.auditId'), text(titlePage.auditId)],
    [texts('report:field.version'), number(titlePage.version)],
    [texts('report:column.status'), text(texts(`report:value.reportStatus.${titlePage.status}`))],
    [texts('report:field.classification'), text(titlePage.classification)],
    [texts('report:field.generatedAt'), instant(titlePage.generatedAt)],
    [texts('report:field.modelHash'), text(modelSha256)],
    [texts('report:field.trail'), text(titlePage.trail.lastHash)],
    [texts('report:field.agreement'), text(criteria.agreement.fileName)],
    [texts('report:field.agreementHash'), text(criteria.agreement.sha256)],
    ...versionLines(criteria, texts),
    [texts('report:field.agreementRemarks'), lines(criteria.agreement.remarks.map((remark) => texts(`agreement:sourceRemark.${remark}`)))],
    [texts('report:field.roleDoubts'), lines(agreementFindings.roleDoubts.map(({ why, quotes }) => texts('report:pdf.roleDoubt', { why, quotes: quotes.map(({ clause, text }) => `${clause}: «${text}»`).join('\n') })))],
    [texts('report:field.wholeTextRead'), text(yesNo(texts, criteria.agreement.wholeTextRead !== null))],
    [texts('report:field.objective'), text(engagement.objective)],
    [texts('report:field.assurance'), text(texts(`report:value.assurance.${engagement.assurance}`))],
  ]
}

function versionLines({ versions }: ReportModel['criteria'], texts: Texts): readonly Line[] {
  if (!versions) return []
  return [
    [texts('report:field.replacedVersion'), lines(versions.replaced.map((amendment) => replacedText(texts, amendment)))],
    [texts('report:field.putBack'), lines(versions.putBack.map((each) => putBackText(texts, each)))],
  ]
}

function conclusions({ summary, scope, fieldwork }: ReportModel, texts: Texts): readonly Line[] {
  const { conclusion, proposal } = summary
  return [
    [texts('report:column.periodFrom'), date(scope.periodFrom)],
    [texts('report:column.periodTo'), date(scope.periodTo)],
    [texts('report:field.started'), date(fieldwork.startedOn)],
    [texts('report:field.ended'), date(fieldwork.endedOn)],
    [texts('report:field.conclusionAgreement'), text(conclusion ? texts(`report:value.conclusion.${conclusion.agreement}`) : texts('report:word.notRecorded'))],
    [texts('report:field.conclusionPerformance'), text(conclusion ? texts(`report:value.conclusion.${conclusion.performance}`) : texts('report:word.notRecorded'))],
    [texts('report:field.summary'), text(conclusion?.summary)],
    [texts('report:field.reason'), text(conclusion?.reason)],
    [texts('report:field.proposalAgreement'), lines([texts(`report:value.conclusion.${proposal.agreement}`), ...proposal.grounds.agreement])],
    [texts('report:field.proposalPerformance'), lines([texts(`report:value.conclusion.${proposal.performance}`), ...proposal.grounds.performance])],
  ]
}

function counts({ summary: { counts } }: ReportModel, texts: Texts): readonly Line[] {
  return [
    [texts('report:field.items'), number(counts.items.total)],
    ...Conformity.options.map((conformity): Line => [texts(`report:value.conformity.${conformity}`), number(counts.items.byConformity[conformity])]),
    [texts('report:part.findings'), number(counts.findings.total)],
    [texts('report:sheet.claims'), number(counts.claims.total)],
    [texts('report:sheet.evidence'), number(counts.evidence)],
  ]
}

/** What the report is of, what it concludes and what to know about it. */
export function overviewSheet(model: ReportModel, modelSha256: string, texts: Texts): Sheet {
  const { summary, scope } = model
  const rows: readonly Line[] = [
    ...identity(model, modelSha256, texts),
    ...conclusions(model, texts),
    ...counts(model, texts),
    [texts('report:field.notCovered'), lines(scope.notCovered.map(({ what, reason }) => `${what}: ${reason}`))],
    [texts('report:field.remarks'), lines(summary.remarks.map((remark) => remarkText(texts, remark)))],
    [texts('report:column.meaning'), text(texts(`report:statement.${summary.statement}`))],
  ]
  const columns = [
    { head: texts('report:column.what'), width: 40, cell: ([what]: Line) => text(what) },
    { head: texts('report:column.value'), width: 100, cell: ([, value]: Line) => value },
  ]
  return sheetOf(texts('report:sheet.overview'), columns, rows)
}
