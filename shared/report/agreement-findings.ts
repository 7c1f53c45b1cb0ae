import { z } from 'zod'

import { MappingStatus } from '../agreement/controls/control-mapping.ts'
import type { Contradiction } from '../agreement/contradictions/contradiction.ts'
import type { CuratedReading } from '../agreement/curated-reading.ts'
import { type Gap, GapStatement } from '../agreement/gaps/gap.ts'
import { type RoleDoubt, RoleDoubtKind } from '../agreement/parties/role-doubt.ts'
import type { Finding, FindingSource } from '../audit/finding.ts'
import { findingsOnGap, gapStanding } from '../audit/gap-standing.ts'
import { CalendarDate } from '../values.ts'
import { standingFindings } from './findings.ts'
import { inLanguage, type Sources } from './input.ts'
import { Citation, cite } from './references.ts'
import { Remark, remark, when } from './remark.ts'

const { id, clauses, legalBasis, severity, confidence } = GapStatement.shape

type GapStatementValue = z.output<typeof GapStatement>

const ReportedGap = z.strictObject({
  id,
  clauses,
  title: z.string(),
  fact: z.string(),
  criterion: z.string(),
  recommendation: z.string(),
  legalBasis,
  severity,
  confidence,
  quotes: z.array(Citation),
  /** The findings in which a person took it over. */
  findings: z.array(z.string()),
})

export const RuleGap = ReportedGap.extend({
  rule: z.string(),
  isAbsence: z.boolean(),
  /** `candidate` proposes; an absence is `unconfirmed` until somebody says that they read the whole text; `adopted` stands as a finding. */
  standing: z.enum(['candidate', 'unconfirmed', 'adopted']),
})
export type RuleGap = z.output<typeof RuleGap>

/** Sentences that do not go together; the recommendation says what to settle with the other party. */
export const ReportedContradiction = ReportedGap.extend({
  rule: z.string(),
  /** What each quote says, in short, in their order. */
  values: z.array(z.string()),
  standing: z.enum(['candidate', 'adopted']),
})
export type ReportedContradiction = z.output<typeof ReportedContradiction>

/** A place where the agreement seems to take one party for the other; a person decides what was meant. */
export const ReportedRoleDoubt = z.strictObject({ kind: RoleDoubtKind, why: z.string(), quotes: z.array(Citation) })
export type ReportedRoleDoubt = z.output<typeof ReportedRoleDoubt>

/** What an editor wrote about this very text, quotes as written. */
export const CuratedGap = ReportedGap.omit({ quotes: true }).extend({ quotes: z.array(z.string()) })
export type CuratedGap = z.output<typeof CuratedGap>

/** Where a control of the catalogue stands in the agreement: as the rules read it, and as the editorial reading judges it. */
export const ControlStanding = z.strictObject({
  control: z.string(),
  title: z.string(),
  status: MappingStatus,
  quotes: z.array(Citation),
  /** Words of the control's duty that were not found. */
  missing: z.array(z.string()),
  byEditor: z.strictObject({ status: MappingStatus, clauses: z.array(z.string()), remark: z.string() }).nullable(),
})
export type ControlStanding = z.output<typeof ControlStanding>

/** Part 13: what the agreement itself lacks or gets wrong. What a rule found and what a person wrote never mix. */
export const AgreementFindings = z.strictObject({
  ruleGaps: z.array(RuleGap),
  contradictions: z.array(ReportedContradiction),
  roleDoubts: z.array(ReportedRoleDoubt),
  curated: z
    .strictObject({ author: z.string(), writtenOn: CalendarDate, agreementName: z.string(), note: z.string(), gaps: z.array(CuratedGap) })
    .nullable(),
  controls: z.array(ControlStanding),
  remarks: z.array(Remark),
})
export type AgreementFindings = z.output<typeof AgreementFindings>

/** What a rule and a person have in common; `kind` tells under which source a finding would name it. */
function statement(sources: Sources, standing: readonly Finding[], kind: FindingSource['kind'], gap: GapStatementValue) {
  const { id, clauses, title, fact, criterion, recommendation, legalBasis, severity, confidence } = gap
  return {
    id,
    clauses,
    title: inLanguage(sources, title),
    fact: inLanguage(sources, fact),
    criterion: inLanguage(sources, criterion),
    recommendation: inLanguage(sources, recommendation),
    legalBasis,
    severity,
    confidence,
    findings: findingsOnGap(standing, kind, id),
  }
}

function ruleGap(sources: Sources, standing: readonly Finding[], gap: Gap): RuleGap {
  return {
    ...statement(sources, standing, 'gap', gap),
    quotes: gap.quotes.map(cite),
    rule: gap.rule,
    isAbsence: gap.isAbsence,
    standing: gapStanding(sources.audit, gap),
  }
}

function contradiction(sources: Sources, standing: readonly Finding[], found: Contradiction): ReportedContradiction {
  const reported = statement(sources, standing, 'contradiction', found)
  return {
    ...reported,
    quotes: found.quotes.map(cite),
    rule: found.rule,
    values: found.values.map((value) => inLanguage(sources, value)),
    standing: reported.findings.length > 0 ? 'adopted' : 'candidate',
  }
}

function roleDoubt({ texts }: Sources, { kind, quotes }: RoleDoubt): ReportedRoleDoubt {
  return { kind, why: texts(`agreement:roleDoubt.why.${kind}`), quotes: quotes.map(cite) }
}

function curatedPart(sources: Sources, standing: readonly Finding[], { author, writtenOn, agreementName, note, gaps }: CuratedReading): AgreementFindings['curated'] {
  return {
    author,
    writtenOn,
    agreementName,
    note: inLanguage(sources, note),
    gaps: gaps.map((gap) => ({ ...statement(sources, standing, 'curatedGap', gap), quotes: gap.quotes })),
  }
}

function controlStandings(sources: Sources): ControlStanding[] {
  const { reading, curated } = sources.audit.agreement
  return reading.controls.map(({ control, status, quotes, missing }) => {
    const definition = sources.catalogue.controls.find((each) => each.id === control)
    const judged = curated?.controls.find((each) => each.control === control)
    return {
      control,
      title: definition ? inLanguage(sources, definition.title) : control,
      status,
      quotes: quotes.map(cite),
      missing,
      byEditor: judged ? { status: judged.status, clauses: judged.clauses, remark: judged.remark ? inLanguage(sources, judged.remark) : '' } : null,
    }
  })
}

export function agreementFindings(sources: Sources): AgreementFindings {
  const { reading, curated } = sources.audit.agreement
  const standing = standingFindings(sources.audit)
  return {
    ruleGaps: reading.gaps.map((gap) => ruleGap(sources, standing, gap)),
    contradictions: reading.contradictions.map((found) => contradiction(sources, standing, found)),
    roleDoubts: reading.roleDoubts.map((found) => roleDoubt(sources, found)),
    curated: curated && curatedPart(sources, standing, curated),
    controls: controlStandings(sources),
    remarks: [remark('reading_proposes_only'), ...when(sources.audit.wholeTextRead === null, 'whole_text_not_read')],
  }
}
