import type { AgreementComparison } from '../agreement/versions/comparison.ts'
import { itemNow, type NewVersion, type Renaming, underNewVersion } from './amend.ts'
import type { Amendment } from './amendment.ts'
import type { Audit } from './audit.ts'
import type { ChecklistSources } from './build-checklist.ts'
import { judgeAnswers } from './judge-answers.ts'
import { rebuildChecklist } from './rebuild-checklist.ts'

/** Makes of a new version that was read and compared what `agreement.amend` takes: every answer judged, claims under their new names, and the checklist laid out anew. */
export function prepareAmendment(
  audit: Audit,
  agreement: Audit['agreement'],
  comparison: AgreementComparison,
  { inForceOn, reason }: Pick<Amendment, 'inForceOn' | 'reason'>,
  catalogue: ChecklistSources['catalogue'],
): NewVersion {
  const renamed = renamedClaims(audit, agreement, comparison)
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  const items = audit.checklist.filter(({ source }) => source.kind !== 'own').map((item) => itemNow(item, (id) => names.get(id) ?? id))
  const version = { agreement, renamed, answers: judgeAnswers(audit, agreement.reading, comparison), items }
  return { ...version, inForceOn, reason, items: rebuildChecklist({ ...audit, ...underNewVersion(audit, version) }, catalogue).items }
}

/** Claims that are called otherwise now; and what is left of one that is gone, where another claim has taken its name. */
function renamedClaims(audit: Audit, { reading }: Audit['agreement'], { claims }: AgreementComparison): Renaming[] {
  const found = claims.flatMap(({ before, after }) => (before !== null && after !== null ? [{ from: before, to: after }] : []))
  const isFound = new Set(found.map(({ from }) => from))
  const left = audit.checklist.flatMap(({ source }) => (source.kind === 'claim' && !isFound.has(source.claim) ? [source.claim] : []))
  const taken = new Set([...reading.claims.map(({ id }) => id), ...left])
  const isClaimed = new Set(reading.claims.map(({ id }) => id))
  const outOfTheWay = left.filter((id) => isClaimed.has(id)).map((from) => ({ from, to: freeName(from, taken) }))
  return [...found.filter(({ from, to }) => from !== to), ...outOfTheWay]
}

/** @param taken grows by the name that is given */
function freeName(id: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const name = `${id.slice(0, 70)}-was${count}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}
