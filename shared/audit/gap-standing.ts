import type { Gap } from '../agreement/gaps/gap.ts'
import type { Audit } from './audit.ts'
import type { Finding, FindingSource } from './finding.ts'
import { standingFindings } from './progress.ts'

/** `candidate` proposes; an absence is `unconfirmed` until somebody says that they read the whole text; `adopted` stands as a finding. */
export type GapStanding = 'candidate' | 'unconfirmed' | 'adopted'

/** Those of the findings in which a person took a gap over, by id. */
export function findingsOnGap(findings: readonly Finding[], kind: FindingSource['kind'], id: string): string[] {
  return findings.filter(({ sources }) => sources.some((source) => source.kind === kind && source.id === id)).map((finding) => finding.id)
}

export function gapStanding(audit: Audit, { id, isAbsence }: Gap): GapStanding {
  if (findingsOnGap(standingFindings(audit), 'gap', id).length > 0) return 'adopted'
  return isAbsence && audit.wholeTextRead === null ? 'unconfirmed' : 'candidate'
}
