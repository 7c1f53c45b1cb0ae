import type { Area } from '../../app/place.ts'

interface FillingPlace {
  readonly area: Area
  readonly selected: string | null
}

const at = (area: Area, selected: string | null = null): FillingPlace => ({ area, selected })
const [dates, engagement, documents] = (['dates', 'engagement', 'documents'] as const).map((tab) => at('plan', tab)) as [FillingPlace, FillingPlace, FillingPlace]

/** Where the dossier holds what a letter's placeholder stands for; what is missing here is filled in by hand. */
export const letterPlaces: { readonly [placeholder: string]: FillingPlace | undefined } = {
  controller: engagement,
  processor: engagement,
  contact: engagement,
  auditor: engagement,
  team: engagement,
  people: engagement,
  purpose: engagement,
  scope: engagement,
  exclusions: engagement,
  criteria: engagement,
  methods: engagement,
  place: engagement,
  startDate: dates,
  endDate: dates,
  confirmBy: dates,
  countedAudits: dates,
  documentsDueOn: documents,
  documentList: documents,
  causeFacts: at('plan', 'gate/trigger'),
  disruptionMeasures: at('plan', 'gate/disruption_plan'),
  noticeClause: at('agreement', 'T08'),
  shortNoticeClause: at('agreement', 'T09'),
  limit: at('agreement', 'T10'),
  limitClause: at('agreement', 'T10'),
  triggerClause: at('agreement', 'T04'),
  secrecyClause: at('agreement', 'T14'),
  costClause: at('agreement', 'T20'),
  costQuote: at('agreement', 'T20'),
  rateQuote: at('agreement', 'T21'),
  followUpClause: at('agreement', 'T23'),
  followUpQuote: at('agreement', 'T23'),
  defaultClause: at('agreement', 'T30'),
  hearingDueOn: at('findings'),
  findings: at('findings'),
  discoveredOn: at('findings'),
  remedyDueOn: at('findings'),
  reportHash: at('report'),
}
