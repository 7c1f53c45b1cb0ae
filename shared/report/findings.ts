import { z } from 'zod'

import { Severity } from '../agreement/gaps/gap.ts'
import { onOneLine } from '../agreement/quote.ts'
import type { Audit } from '../audit/audit.ts'
import { Finding, type FindingSource, FindingType, GoodPractice } from '../audit/finding.ts'
import { assertNever } from '../values.ts'
import { byId, inLanguage, type Sources } from './input.ts'
import { EvidenceReference, evidenceReferences } from './references.ts'

export const ReportedFinding = Finding.omit({ evidence: true, sources: true }).extend({
  /** What it rests on, by id and in words. */
  sources: z.array(z.strictObject({ kind: z.enum(['item', 'claim', 'gap', 'curatedGap', 'contradiction', 'term']), id: z.string(), title: z.string() })),
  evidence: z.array(EvidenceReference),
})
export type ReportedFinding = z.output<typeof ReportedFinding>

/** Part 11: what was found, ordered by type, then severity, then id; and what is done well. */
export const Findings = z.strictObject({
  /** What each grade means, gravest first. */
  severities: z.array(z.strictObject({ severity: Severity, definition: z.string() })),
  findings: z.array(ReportedFinding),
  withdrawn: z.array(ReportedFinding),
  goodPractices: z.array(GoodPractice.omit({ evidence: true }).extend({ evidence: z.array(EvidenceReference) })),
})
export type Findings = z.output<typeof Findings>

/** What a finding rests on, in words; its id where the audit knows it no more. */
function sourceTitle(sources: Sources, { kind, id }: FindingSource): string {
  const { audit, catalogue } = sources
  const { reading, curated } = audit.agreement
  switch (kind) {
    case 'item': {
      const item = audit.checklist.find((each) => each.id === id)
      return item ? inLanguage(sources, item.title) : id
    }
    case 'claim': {
      const claim = reading.claims.find((each) => each.id === id)
      return claim ? onOneLine(claim.quote.text) : id
    }
    case 'gap':
    case 'curatedGap':
    case 'contradiction': {
      const lists = { gap: reading.gaps, curatedGap: curated?.gaps ?? [], contradiction: reading.contradictions }
      const named = lists[kind].find((each) => each.id === id)
      return named ? inLanguage(sources, named.title) : id
    }
    case 'term': {
      const term = catalogue.terms.find((each) => each.id === id)
      return term ? inLanguage(sources, term.name) : id
    }
    default:
      return assertNever(kind)
  }
}

function reported(sources: Sources, finding: Finding): ReportedFinding {
  return {
    ...finding,
    sources: finding.sources.map((source) => ({ ...source, title: sourceTitle(sources, source) })),
    evidence: evidenceReferences(sources.audit, finding.evidence),
  }
}

function rank({ type, severity }: Finding): number {
  return FindingType.options.indexOf(type) * Severity.options.length + Severity.options.indexOf(severity)
}

/** What stands, in the order of the report: by type, then gravest first, then by id. */
export function standingFindings({ findings }: Pick<Audit, 'findings'>): readonly Finding[] {
  return Object.values(findings)
    .filter((finding) => finding.status !== 'withdrawn')
    .toSorted((a, b) => rank(a) - rank(b) || byId(a, b))
}

export function findings(sources: Sources): Findings {
  const { audit, catalogue } = sources
  const withdrawn = Object.values(audit.findings).filter((finding) => finding.status === 'withdrawn').toSorted(byId)
  return {
    severities: catalogue.severities.map(({ severity, definition }) => ({ severity, definition: inLanguage(sources, definition) })),
    findings: standingFindings(audit).map((finding) => reported(sources, finding)),
    withdrawn: withdrawn.map((finding) => reported(sources, finding)),
    goodPractices: Object.values(audit.goodPractices)
      .toSorted(byId)
      .map((practice) => ({ ...practice, evidence: evidenceReferences(audit, practice.evidence) })),
  }
}
