import { z } from 'zod'

import { AgreementReading } from '../agreement/reading.ts'
import { CuratedReading } from '../agreement/curated-reading.ts'
import { AgreementSource } from '../agreement/source.ts'
import { TermId } from '../agreement/terms/term-values.ts'
import { CalendarDate, Id, Instant, Language, Sha256, Words } from '../values.ts'
import { Amendment } from './amendment.ts'
import { Assessment, ChecklistItem, ClaimJudgement, Note } from './assessment.ts'
import { Conclusion } from './conclusion.ts'
import { CostLine, CostShift } from './cost-line.ts'
import { Engagement, Party } from './engagement.ts'
import { Evidence } from './evidence.ts'
import { Finding, GoodPractice } from './finding.ts'
import { DocumentRequest, EarlierAudit, Notice, PreconditionDecision, PreconditionId, Visit } from './preparation.ts'
import { PutBack } from './put-back.ts'
import { TermDecision } from './term-decision.ts'

/** The signature lines of the report: who may sign, as what. */
export const ReportSignature = z.strictObject({
  /** The language of the report that was signed. */
  language: Language,
  as: z.enum(['drawn_up_by', 'adopted_by', 'received', 'facts_confirmed', 'action_plan_agreed', 'findings_acknowledged', 'refused']),
  name: Words,
  role: Words,
  organisation: Words,
  authority: z.string(),
  place: z.string(),
  signedAt: Instant,
  certificateSha256: Sha256.nullable(),
  /** Of the PDF as it left this signature. */
  pdfSha256: Sha256,
  remark: z.string(),
})
export type ReportSignature = z.output<typeof ReportSignature>

/** A report is frozen before it is signed: from here on nothing of the audit changes until a new version is begun. */
export const FrozenReport = z.strictObject({
  version: z.int().min(1),
  at: Instant,
  by: Words,
  /** SHA-256 over the report model in canonical JSON (RFC 8785), for each language it is made in. */
  modelSha256: z.strictObject({ nl: Sha256, en: Sha256 }),
  signatures: z.array(ReportSignature),
})
export type FrozenReport = z.output<typeof FrozenReport>

const byId = <T extends z.ZodType>(item: T) => z.record(z.string(), item)

/** One audit of one processor under one agreement, in the version that is in force: the fold of its events. */
export const Audit = z.strictObject({
  id: Id,
  openedAt: Instant,
  /** Whose dossier this is. */
  side: z.enum(['controller', 'processor']),
  language: Language,
  /** The version in force. */
  agreement: z.strictObject({ source: AgreementSource, reading: AgreementReading, curated: CuratedReading.nullable() }),
  /** How it came to be in force, version by version; empty while the audit is under the version it was opened on. */
  amendments: z.array(Amendment),
  /** Answers that a newer version of the agreement put back to be given again. */
  putBack: z.array(PutBack),
  controller: Party,
  processor: Party,
  subProcessors: z.array(Party),
  engagement: Engagement,
  /** Somebody says that they read the whole text: without it no absence is an absence. */
  wholeTextRead: z.strictObject({ at: Instant, by: Words }).nullable(),
  terms: z.partialRecord(TermId, TermDecision),
  preconditions: z.partialRecord(PreconditionId, PreconditionDecision),
  notice: Notice.nullable(),
  earlierAudits: byId(EarlierAudit),
  documentRequests: byId(DocumentRequest),
  visits: byId(Visit),
  checklist: z.array(ChecklistItem),
  assessments: byId(Assessment),
  notes: byId(Note),
  evidence: byId(Evidence),
  claims: byId(ClaimJudgement),
  findings: byId(Finding),
  goodPractices: byId(GoodPractice),
  responseDueOn: CalendarDate.nullable(),
  costs: byId(CostLine),
  costShift: CostShift.nullable(),
  /** What is worth a year under the main contract, for the proportionality check of a recharge; null where unknown. */
  yearlyContractValueCents: z.int().min(0).nullable(),
  conclusion: Conclusion.nullable(),
  /** The newest frozen version; null before the first and after a new version is begun. */
  frozen: FrozenReport.nullable(),
  /** Versions frozen so far. */
  versions: z.int().min(0),
})
export type Audit = z.output<typeof Audit>
