import { createHash } from 'node:crypto'

import { findCurated } from '../../shared/agreement/curated-reading.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementSource } from '../../shared/agreement/source.ts'
import { type AgreementVersion, compareAgreements } from '../../shared/agreement/versions/comparison.ts'
import type { ComparedVersion } from '../../shared/contract/versions.ts'
import type { Knowledge } from './knowledge.ts'

/** Reads a file as a new version of an agreement, and compares it with the version in force. */
export function compareVersion(source: AgreementSource, inForce: AgreementVersion, { rules, curated }: Pick<Knowledge, 'rules' | 'curated'>): ComparedVersion {
  const reading = readAgreement(source.text, rules)
  const comparison = compareAgreements(inForce, { text: source.text, reading }, sha256Of)
  return { read: { source, reading, curated: findCurated(source.sha256, curated) }, comparison }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
