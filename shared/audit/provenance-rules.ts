import { dateOf, verdict, type EvidenceRule, type RuleCase, type Verdict } from './evidence-rule.ts'
import { isStrong } from './evidence-weight.ts'

/** Evidence that was made for the audit says less; what the auditor made or saw being made is meant to be made then. */
function madeAfterNotice({ evidence, audit, on }: RuleCase): readonly Verdict[] {
  const approvedOn = dateOf(evidence, 'approvedOn')
  if (evidence.type === 'EV21' && approvedOn !== null && approvedOn.slice(0, 7) === on.slice(0, 7)) return verdict('design_only', 'R23.newPolicy', { approvedOn })
  const isMadeByAuditor = evidence.wasSeenMade || evidence.strength === 'E1' || evidence.strength === 'E2'
  if (isMadeByAuditor) return verdict('ok', 'R23.seenMade')
  const announcedOn = audit.notice?.receivedOn ?? audit.notice?.sentOn ?? null
  const madeOn = evidence.issuedOn ?? approvedOn
  if (madeOn === null) return verdict('request', 'R23.undated')
  if (announcedOn === null) return []
  return madeOn > announcedOn ? verdict('flag', 'R23.afterNotice', { madeOn, announcedOn }) : verdict('ok', 'R23.ok', { madeOn })
}

function strength({ evidence }: RuleCase): readonly Verdict[] {
  return isStrong(evidence) ? verdict('ok', 'R24.ok', { strength: evidence.strength }) : verdict('capped', 'R24.notAlone', { strength: evidence.strength })
}

function custody({ evidence }: RuleCase): readonly Verdict[] {
  const unminimised = evidence.hasPersonalData && evidence.minimisedHow.trim() === '' ? verdict('flag', 'R25.unminimised') : []
  const undated = evidence.hasPersonalData && evidence.deleteOn === null ? verdict('flag', 'R25.noDeleteDate') : []
  const flags = [...unminimised, ...undated]
  if (flags.length > 0) return flags
  return evidence.file === null ? verdict('ok', 'R25.statement') : verdict('ok', 'R25.ok')
}

/** Rules on where evidence comes from and how much it weighs. Source: evidence catalogue C2. */
export const provenanceRules: readonly EvidenceRule[] = [
  { id: 'R23', types: 'all', judge: madeAfterNotice },
  { id: 'R24', types: 'all', judge: strength },
  { id: 'R25', types: 'all', judge: custody },
]
