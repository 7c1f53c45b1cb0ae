import { onOneLine } from '../agreement/quote.ts'
import type { TermId } from '../agreement/terms/term-values.ts'
import type { Catalogue } from '../catalogue/index.ts'
import { formatDate, formatList, withoutFullStop } from '../text/format.ts'
import { textsIn } from '../text/index.ts'
import type { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { addWorkingDays } from './calendar.ts'
import { describeNoticeTerm } from './describe-precondition.ts'
import { effectiveTerm } from './effective-term.ts'
import { mayCountForShift } from './finding-rules.ts'
import type { Finding } from './finding.ts'
import { noticeTerm } from './notice-dates.ts'
import { yearlyLimit } from './yearly-limit.ts'

type Values = { readonly [placeholder: string]: string | null | undefined }

/** Where the agreement is silent. Source: term model T23, T24, T28. */
const whenSilent = { hearing: { count: 10, unit: 'working_days' }, actionPlan: { count: 10, unit: 'working_days' }, reportYears: 7, evidenceMonths: 12 } as const

/** Findings on the performance that stand: the only ones a complaint or a notice of default may rest on. */
function performanceFindings(audit: Audit): readonly Finding[] {
  return Object.values(audit.findings)
    .filter((finding) => finding.status === 'final' && mayCountForShift(finding) && finding.severity !== 'observation')
    .toSorted((a, b) => a.id.localeCompare(b.id))
}

/** The clauses that a term stands in, and its sentences verbatim but for the full stop, since a letter quotes them within a sentence of its own. */
function termSays(audit: Audit, term: TermId) {
  const { quotes } = effectiveTerm(audit, term)
  const clauses = [...new Set(quotes.map(({ clause }) => clause))].filter((clause) => clause !== '')
  return { clause: formatList(audit.language, clauses), quote: quotes.map(({ text }) => onOneLine(text).replace(/[.;,:]$/u, '')).join(' … ') }
}

function partyValues(audit: Audit): Values {
  const { language, engagement } = audit
  const lead = engagement.team.find((member) => member.task === 'lead_auditor')?.person
  const member = ({ person, qualifications, independence }: (typeof engagement.team)[number]) => {
    const particulars = [qualifications, independence].filter(Boolean).map(withoutFullStop).join('; ')
    return particulars === '' ? `${person.name}, ${person.role}` : `${person.name}, ${person.role} (${particulars})`
  }
  return {
    controller: audit.controller.name,
    processor: audit.processor.name,
    auditor: lead && `${lead.name} (${lead.organisation})`,
    agreement: audit.agreement.curated?.agreementName ?? audit.agreement.source.fileName,
    team: formatList(language, engagement.team.map(member)),
    people: formatList(language, [...new Set(engagement.auditees.map(({ role }) => role))]),
    contact: audit.controller.contact,
  }
}

function clauseValues(audit: Audit): Values {
  const says = (term: TermId) => termSays(audit, term)
  return {
    auditClause: audit.agreement.reading.auditClause?.clause,
    noticeClause: says('T08').clause,
    shortNoticeClause: says('T09').clause,
    limitClause: says('T10').clause,
    triggerClause: says('T04').clause,
    secrecyClause: says('T14').clause,
    costClause: says('T20').clause || says('T21').clause,
    costQuote: says('T20').quote || says('T21').quote,
    rateQuote: says('T21').quote,
    followUpClause: says('T23').clause,
    followUpQuote: says('T23').quote,
    defaultClause: says('T30').clause,
  }
}

function engagementValues(audit: Audit): Values {
  const { language, engagement } = audit
  const texts = textsIn(language)
  const visited = engagement.sites.filter((site) => site.isVisited).map(({ name, address }) => (address === '' ? name : `${name} (${address})`))
  return {
    causeFacts: audit.preconditions.trigger?.explanation,
    purpose: engagement.objective,
    scope: formatList(language, [...engagement.sites.map(({ name }) => name), ...audit.subProcessors.map(({ name }) => name)]),
    exclusions: formatList(language, engagement.notCovered.map(({ what }) => what)),
    criteria: formatList(language, engagement.otherCriteria),
    methods: formatList(language, engagement.kinds.map((kind) => texts(`audit:letter.method.${kind}`))),
    place: formatList(language, visited),
    disruptionMeasures: audit.preconditions.disruption_plan?.explanation,
  }
}

function dateValues(audit: Audit): Values {
  const { language, engagement, notice } = audit
  const texts = textsIn(language)
  const date = (value: CalendarDate | null | undefined) => value && formatDate(language, value)
  const requestsDueOn = Object.values(audit.documentRequests).map(({ dueOn }) => dueOn).filter((dueOn) => dueOn !== null).toSorted().at(-1)
  const { reportYears, rawEvidenceMonths } = effectiveTerm(audit, 'T28').value ?? { reportYears: null, rawEvidenceMonths: null }
  return {
    noticeTerm: describeNoticeTerm(texts, noticeTerm(audit)),
    limit: effectiveTerm(audit, 'T10').value?.max.toString(),
    countedAudits: yearlyLimit(audit).readings.at(-1)?.counted.length.toString(),
    startDate: date(engagement.plannedStartOn),
    endDate: date(engagement.plannedEndOn),
    documentsDueOn: date(requestsDueOn),
    confirmBy: date(notice?.sentOn && addWorkingDays(notice.sentOn, 5)),
    hearingTerm: describeNoticeTerm(texts, effectiveTerm(audit, 'T24').value ?? whenSilent.hearing),
    hearingDueOn: date(audit.responseDueOn),
    actionPlanTerm: describeNoticeTerm(texts, whenSilent.actionPlan),
    reportRetention: texts('audit:letter.years', { count: reportYears ?? whenSilent.reportYears }),
    evidenceRetention: texts('audit:letter.months', { count: rawEvidenceMonths ?? whenSilent.evidenceMonths }),
  }
}

function reportValues(audit: Audit): Values {
  const { language, frozen } = audit
  const findings = performanceFindings(audit)
  const date = (value: CalendarDate | null | undefined) => value && formatDate(language, value)
  const dueDates = findings.map(({ dueOn }) => dueOn)
  return {
    reportVersion: String(frozen?.version ?? audit.versions + 1),
    reportHash: frozen?.signatures.at(-1)?.pdfSha256,
    findings: formatList(language, findings.map(({ id, title }) => `${id} (${title})`)),
    discoveredOn: date(findings.map(({ raisedAt }) => raisedAt.slice(0, 10)).toSorted().at(0)),
    remedyDueOn: dueDates.includes(null) ? null : date(dueDates.toSorted().at(-1)),
  }
}

function documentValues(audit: Audit, { requestedDocuments }: Pick<Catalogue, 'requestedDocuments'>): Values {
  const requested = Object.values(audit.documentRequests).map(({ name }) => name)
  const names = requested.length > 0 ? requested : requestedDocuments.map(({ name }) => name[audit.language])
  return { documentList: names.join('; ') }
}

/** What this audit knows for the open places of its letters, by placeholder; what it does not know is left out. */
export function letterValues(audit: Audit, catalogue: Pick<Catalogue, 'requestedDocuments'>): { readonly [placeholder: string]: string } {
  const values: Values = {
    ...partyValues(audit),
    ...clauseValues(audit),
    ...engagementValues(audit),
    ...dateValues(audit),
    ...reportValues(audit),
    ...documentValues(audit, catalogue),
  }
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
