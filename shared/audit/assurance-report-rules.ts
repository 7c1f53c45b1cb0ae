import { addMonths } from './calendar.ts'
import { dateOf, flagOf, listOf, mentions, textOf, verdict, type EvidenceRule, type RuleCase, type Verdict } from './evidence-rule.ts'

function reportType({ evidence }: RuleCase): readonly Verdict[] {
  const value = textOf(evidence, 'reportType')
  if (value === null) return verdict('request', 'R13.unrecorded')
  return value === 'type_2' ? verdict('ok', 'R13.ok') : verdict('design_only', 'R13.designOnly')
}

/** Months between the end of the report's period and of the audit's decide how far it carries. */
function period({ evidence, audit, on }: RuleCase): readonly Verdict[] {
  const endedOn = evidence.periodTo ?? evidence.issuedOn
  if (endedOn === null) return verdict('request', 'R14.unrecorded')
  const until = audit.engagement.periodTo ?? on
  const facts = { endedOn, until }
  if (evidence.periodFrom !== null && evidence.periodFrom > until) return verdict('own_tests', 'R14.afterPeriod', { startedOn: evidence.periodFrom, until })
  if (endedOn >= until) return verdict('ok', 'R14.ok', facts)
  if (addMonths(endedOn, 3) >= until) {
    const bridgedUntil = dateOf(evidence, 'bridgeLetterUntil')
    const isBridged = bridgedUntil !== null && bridgedUntil >= until
    return isBridged ? verdict('partial', 'R14.bridged', { ...facts, bridgedUntil }) : verdict('request', 'R14.bridgeLetter', facts)
  }
  return addMonths(endedOn, 12) >= until ? verdict('own_tests', 'R14.ownTests', facts) : verdict('no_reliance', 'R14.tooOld', facts)
}

function opinion({ evidence }: RuleCase): readonly Verdict[] {
  switch (textOf(evidence, 'opinion')) {
    case null:
      return verdict('request', 'R15.unrecorded')
    case 'unqualified':
      return verdict('ok', 'R15.ok')
    case 'qualified':
      return verdict('partial', 'R15.qualified')
    default:
      return verdict('no_reliance', 'R15.adverse')
  }
}

function subservices({ evidence }: RuleCase): readonly Verdict[] {
  const method = textOf(evidence, 'subserviceMethod')
  if (method === null) return verdict('request', 'R16.unrecorded')
  if (method !== 'carve_out') return verdict('ok', 'R16.ok')
  const carvedOut = listOf(evidence, 'carvedOut') ?? []
  if (carvedOut.length === 0) return verdict('request', 'R16.unnamed')
  const reports = listOf(evidence, 'carvedOutReports') ?? []
  const missing = carvedOut.filter((name) => !reports.some((report) => mentions(report, name)))
  return missing.length === 0 ? verdict('ok', 'R16.reported', { names: carvedOut }) : verdict('request', 'R16.unreported', { names: missing })
}

function userControls({ evidence }: RuleCase): readonly Verdict[] {
  const controls = listOf(evidence, 'userControls')
  if (controls === null) return verdict('request', 'R17.unrecorded')
  const untested = listOf(evidence, 'untestedUserControls') ?? controls
  return untested.length === 0 ? verdict('ok', 'R17.ok') : verdict('limitation', 'R17.untested', { controls: untested })
}

function objectives({ evidence }: RuleCase): readonly Verdict[] {
  const relied = listOf(evidence, 'objectives')
  if (relied === null) return verdict('request', 'R18.unrecorded')
  const unmapped = listOf(evidence, 'unmappedObjectives') ?? relied
  return unmapped.length === 0 ? verdict('ok', 'R18.ok') : verdict('own_tests', 'R18.unmapped', { objectives: unmapped })
}

function restrictedUse({ evidence }: RuleCase): readonly Verdict[] {
  const isIntendedUser = flagOf(evidence, 'isIntendedUser')
  if (isIntendedUser === null) return verdict('request', 'R19.unrecorded')
  return isIntendedUser ? verdict('ok', 'R19.ok') : verdict('flag', 'R19.notIntended')
}

/** Rules on reports by independent auditors. Source: evidence catalogue C2. */
export const assuranceReportRules: readonly EvidenceRule[] = [
  { id: 'R13', types: ['EV05'], judge: reportType },
  { id: 'R14', types: ['EV05', 'EV06'], judge: period },
  { id: 'R15', types: ['EV05', 'EV06'], judge: opinion },
  { id: 'R16', types: ['EV05'], judge: subservices },
  { id: 'R17', types: ['EV05'], judge: userControls },
  { id: 'R18', types: ['EV05'], judge: objectives },
  { id: 'R19', types: ['EV05', 'EV06'], judge: restrictedUse },
]
