import { findCurated } from '../../shared/agreement/curated-reading.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementSource } from '../../shared/agreement/source.ts'
import { buildChecklist } from '../../shared/audit/build-checklist.ts'
import type { Request } from '../../shared/audit/decide.ts'
import { blankEngagement } from '../../shared/audit/engagement.ts'
import type { WorkOpening } from '../../shared/saved/work-file.ts'
import { textsIn } from '../../shared/text/index.ts'
import type { Knowledge } from './knowledge.ts'

/** What is said of a new audit, beside the agreement that it opens on. */
export type Opening = Omit<WorkOpening, 'agreement'>

/** The commands that begin an audit on an agreement: open it with what was read, and build its checklist. */
export function openingCommands(source: AgreementSource, opening: Opening, { catalogue, rules, curated }: Knowledge): Request[] {
  const reading = readAgreement(source.text, rules)
  const written = findCurated(source.sha256, curated)
  const agreement = { source, reading, curated: written }
  const classification = textsIn(opening.language)('audit:defaults.classification')
  return [
    { kind: 'audit.open', payload: { ...opening, agreement, engagement: { ...blankEngagement, classification, ...opening.engagement } } },
    { kind: 'checklist.build', payload: { items: buildChecklist({ reading, curated: written, catalogue }) } },
  ]
}
