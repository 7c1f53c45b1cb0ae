import { z } from 'zod'

import { Assessment, ChecklistItem } from '../audit/assessment.ts'
import type { Audit } from '../audit/audit.ts'
import { checklistChapters } from '../audit/checklist-themes.ts'
import { Control } from '../catalogue/control.ts'
import { SourceTag } from '../catalogue/source-tag.ts'
import { inLanguage, type Sources } from './input.ts'
import { Citation, cite, EvidenceReference, evidenceReferences } from './references.ts'

const { id, source, legalBasis, inAgreement, methods, isPopulationTest, isKey, controls } = ChecklistItem.shape
const { conformity, reason, levels, sample, observation, wasRefused } = Assessment.shape

/** Annex B: every item of the checklist, tested or not, chapter by chapter. */
export const ChecklistRow = z.strictObject({
  id,
  source,
  /** The chapter: the theme of the first control that the item bears on; `other` where it bears on none. */
  theme: z.enum([...Control.shape.theme.options, 'other']),
  title: z.string(),
  question: z.string(),
  criteria: z.array(Citation),
  legalBasis,
  /** How far the legal ground of a control was checked in its source; null for all else. */
  sourceTag: SourceTag.nullable(),
  inAgreement,
  evidenceWanted: z.string(),
  test: z.string(),
  pitfall: z.string().nullable(),
  methodsPlanned: methods,
  isPopulationTest,
  isKey,
  controls,
  /** `not_tested` where nobody assessed it. */
  conformity,
  isAssessed: z.boolean(),
  reason,
  levels,
  methodsUsed: methods,
  sample,
  observation,
  wasRefused,
  evidence: z.array(EvidenceReference),
  findings: z.array(z.string()),
})
export type ChecklistRow = z.output<typeof ChecklistRow>

const untested = { design: 'not_tested', existence: 'not_tested', operation: 'not_tested' } as const

/** The findings that rest on an item, by item. */
export function findingsByItem(audit: Pick<Audit, 'findings'>): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>()
  for (const finding of Object.values(audit.findings)) {
    if (finding.status === 'withdrawn') continue
    for (const { id } of finding.sources.filter(({ kind }) => kind === 'item')) {
      const those = found.get(id) ?? []
      those.push(finding.id)
      found.set(id, those)
    }
  }
  return found
}

function sourceTagOf({ source }: ChecklistItem, { controls }: Sources['catalogue']): SourceTag | null {
  return source.kind === 'control' ? (controls.find((control) => control.id === source.control)?.legalBasisTag ?? null) : null
}

export function checklist(sources: Sources): ChecklistRow[] {
  const { audit, catalogue } = sources
  const findings = findingsByItem(audit)
  const chapters = checklistChapters(audit.checklist, catalogue.controls)
  return chapters.flatMap(({ theme, items }) => items.map((item) => ({ theme, item }))).map(({ theme, item }) => {
    const assessment = audit.assessments[item.id]
    return {
      id: item.id,
      source: item.source,
      theme,
      title: inLanguage(sources, item.title),
      question: inLanguage(sources, item.question),
      criteria: item.criteria.map(({ clause, quote }) => cite({ clause, text: quote })),
      legalBasis: item.legalBasis,
      sourceTag: sourceTagOf(item, catalogue),
      inAgreement: item.inAgreement,
      evidenceWanted: inLanguage(sources, item.evidenceWanted),
      test: inLanguage(sources, item.test),
      pitfall: item.pitfall && inLanguage(sources, item.pitfall),
      methodsPlanned: item.methods,
      isPopulationTest: item.isPopulationTest,
      isKey: item.isKey,
      controls: item.controls,
      conformity: assessment?.conformity ?? 'not_tested',
      isAssessed: assessment !== undefined,
      reason: assessment?.reason ?? '',
      levels: assessment?.levels ?? untested,
      methodsUsed: assessment?.methods ?? [],
      sample: assessment?.sample ?? null,
      observation: assessment?.observation ?? '',
      wasRefused: assessment?.wasRefused ?? false,
      evidence: evidenceReferences(audit, assessment?.evidence ?? []),
      findings: findings.get(item.id) ?? [],
    }
  })
}
