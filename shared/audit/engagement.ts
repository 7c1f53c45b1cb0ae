import { z } from 'zod'

import { CalendarDate, Person, Words } from '../values.ts'

/** An organisation as it appears in the register of commerce; what is not known is empty, never guessed. */
export const Party = z.strictObject({
  name: Words,
  registration: z.string(),
  address: z.string(),
  contact: z.string(),
})
export type Party = z.output<typeof Party>

export const TeamMember = z.strictObject({
  person: Person,
  task: z.enum(['lead_auditor', 'auditor', 'expert', 'observer']),
  qualifications: z.string(),
  /** What was checked to hold this person independent of the processor. */
  independence: z.string(),
  isExternal: z.boolean(),
  /** When this person signed for secrecy; null where nothing was signed. */
  secrecySignedOn: CalendarDate.nullable(),
})
export type TeamMember = z.output<typeof TeamMember>

/** What sort of statement the report is. Assurance words are reserved for an RE or RA under a NOREA/NBA standard. */
export const AssuranceKind = z.enum(['none', 'agreed_upon_procedures', 'assurance_3000A', 'assurance_3000D'])

/** What the audit is for, over what, by whom: parts 3, 4, 6 and 17 of the report. */
export const Engagement = z.strictObject({
  title: Words,
  objective: z.string(),
  classification: Words,
  assurance: AssuranceKind,
  riskClass: z.enum(['low', 'medium', 'high', 'unknown']),
  /** The period over which operation is tested. */
  periodFrom: CalendarDate.nullable(),
  periodTo: CalendarDate.nullable(),
  plannedStartOn: CalendarDate.nullable(),
  plannedEndOn: CalendarDate.nullable(),
  kinds: z.array(z.enum(['document', 'interview', 'remote', 'on_site', 'technical_test'])),
  sites: z.array(z.strictObject({ name: Words, address: z.string(), isVisited: z.boolean(), reason: z.string() })),
  /** Parts of the scope that were left out, each with its reason: always printed. */
  notCovered: z.array(z.strictObject({ what: Words, reason: Words })),
  team: z.array(TeamMember),
  auditees: z.array(Person),
  /** Norms applied beside the agreement and the GDPR, with edition. */
  otherCriteria: z.array(z.string()),
  distribution: z.array(z.string()),
  retention: z.string(),
  method: z.string(),
})
export type Engagement = z.output<typeof Engagement>

/** An engagement of which nothing but its name is known yet. */
export const blankEngagement: Omit<Engagement, 'title' | 'classification'> = {
  objective: '',
  assurance: 'none',
  riskClass: 'unknown',
  periodFrom: null,
  periodTo: null,
  plannedStartOn: null,
  plannedEndOn: null,
  kinds: [],
  sites: [],
  notCovered: [],
  team: [],
  auditees: [],
  otherCriteria: [],
  distribution: [],
  retention: '',
  method: '',
}
