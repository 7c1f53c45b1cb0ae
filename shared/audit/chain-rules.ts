import { dateOf, listOf, textOf, verdict, type EvidenceRule, type RuleCase, type Verdict } from './evidence-rule.ts'

function noticeOfSubProcessor({ evidence }: RuleCase): readonly Verdict[] {
  const startedOn = dateOf(evidence, 'startedOn')
  if (startedOn === null) return verdict('request', 'R20.unrecorded')
  const notifiedOn = dateOf(evidence, 'notifiedOn')
  if (notifiedOn === null) return verdict('finding', 'R20.unnotified', { startedOn })
  return startedOn < notifiedOn ? verdict('finding', 'R20.late', { startedOn, notifiedOn }) : verdict('ok', 'R20.ok', { startedOn, notifiedOn })
}

function unlisted({ evidence }: RuleCase): readonly Verdict[] {
  const names = listOf(evidence, 'unlistedSubProcessors')
  if (names === null) return verdict('request', 'R21.uncompared')
  return names.length === 0 ? verdict('ok', 'R21.ok') : verdict('finding', 'R21.unlisted', { names })
}

/** The General Court upheld the adequacy decision (T-553/23, 3 September 2025); an appeal is pending, so that reliance stays a matter to watch. */
function privacyFramework({ evidence }: RuleCase): readonly Verdict[] {
  if (textOf(evidence, 'transferGround') !== 'dpf') return []
  const status = textOf(evidence, 'dpfStatus')
  const lookedUpOn = dateOf(evidence, 'lookedUpOn')
  if (status === null || status === 'not_looked_up' || lookedUpOn === null) return verdict('pending_verification', 'R22.pending')
  return status === 'active' ? verdict('watch', 'R22.watch', { lookedUpOn }) : verdict('invalid', 'R22.inactive', { lookedUpOn })
}

/** Rules on sub-processors and transfers. Source: evidence catalogue C2. */
export const chainRules: readonly EvidenceRule[] = [
  { id: 'R20', types: ['EV10'], judge: noticeOfSubProcessor },
  { id: 'R21', types: ['EV10'], judge: unlisted },
  { id: 'R22', types: ['EV10'], judge: privacyFramework },
]
