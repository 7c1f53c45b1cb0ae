import { findCurated } from '../../shared/agreement/curated-reading.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementVersion } from '../../shared/agreement/versions/comparison.ts'
import type { Request } from '../../shared/audit/decide.ts'
import type { ReadAgreement } from '../../shared/contract/library.ts'
import type { ComparedVersion } from '../../shared/contract/versions.ts'
import { compareVersion } from './compare-version.ts'
import type { DocumentWork } from './documents/document-reader.ts'
import type { AgreementBytes } from './documents/load-agreement-file.ts'
import { readAgreementBytes } from './documents/read-agreement-file.ts'
import { type Knowledge, loadKnowledge } from './knowledge.ts'
import { type Opening, openingCommands } from './opening-commands.ts'

/** What the product knows does not change while it runs. */
let knowledge: Promise<Knowledge> | undefined
const known = () => (knowledge ??= loadKnowledge())

/** Reads an agreement by all that the product knows. @throws what {@link readAgreementBytes} throws */
export async function readByAllRules({ fileName, bytes }: AgreementBytes, work: DocumentWork = {}): Promise<ReadAgreement> {
  const source = await readAgreementBytes(fileName, bytes, work)
  const { rules, curated } = await known()
  return { source, reading: readAgreement(source.text, rules), curated: findCurated(source.sha256, curated) }
}

/** Reads a new version of an agreement and compares it with the one in force. @throws what {@link readAgreementBytes} throws */
export async function compareByAllRules({ fileName, bytes }: AgreementBytes, inForce: AgreementVersion, work: DocumentWork = {}): Promise<ComparedVersion> {
  return compareVersion(await readAgreementBytes(fileName, bytes, work), inForce, await known())
}

/** The commands that begin an audit on this agreement. @throws what {@link readAgreementBytes} throws */
export async function openingOn({ fileName, bytes }: AgreementBytes, opening: Opening, work: DocumentWork = {}): Promise<readonly Request[]> {
  return openingCommands(await readAgreementBytes(fileName, bytes, work), opening, await known())
}
