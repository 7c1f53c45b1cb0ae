import type { Audit } from '../../../shared/audit/audit.ts'
import type { Evidence } from '../../../shared/audit/evidence.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { textsIn } from '../../../shared/text/index.ts'

/** A piece of evidence and its place in the bag; null for a statement, which has no file. */
export interface PackedEvidence {
  readonly evidence: Evidence
  readonly packedAs: string | null
}

/** A table for people to read: its heading and its rows, all of text and numbers. */
export interface OverviewTable {
  readonly sheet: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What the bag holds, for programs: everything recorded of each piece. */
export function overviewJson({ id, engagement, controller, processor }: Audit, packed: readonly PackedEvidence[]): string {
  const overview = {
    format: 'art28-evidence-overview',
    version: 1,
    audit: { id, title: engagement.title, controller: controller.name, processor: processor.name },
    evidence: packed.map(({ evidence, packedAs }) => ({ ...evidence, packedAs })),
  }
  return `${JSON.stringify(overview, null, 2)}\n`
}

/** The same for people, in the audit's language: what identifies each piece and where it came from. */
export function overviewTable({ language }: Audit, packed: readonly PackedEvidence[], { evidenceTypes }: Pick<Catalogue, 'evidenceTypes'>): OverviewTable {
  const texts = textsIn(language)
  const columns: readonly (readonly [string, (piece: PackedEvidence) => string | number])[] = [
    [texts('files:bag.columns.id'), ({ evidence }) => evidence.id],
    [texts('files:bag.columns.title'), ({ evidence }) => evidence.title],
    [texts('files:bag.columns.type'), ({ evidence }) => evidenceTypes.find(({ id }) => id === evidence.type)?.name[language] ?? evidence.type],
    [texts('files:bag.columns.strength'), ({ evidence }) => evidence.strength],
    [texts('files:bag.columns.file'), ({ packedAs }) => packedAs ?? texts('files:bag.noFile')],
    [texts('files:bag.columns.originalName'), ({ evidence }) => evidence.file?.fileName ?? ''],
    [texts('files:bag.columns.sha256'), ({ evidence }) => evidence.file?.sha256 ?? ''],
    [texts('files:bag.columns.sizeBytes'), ({ evidence }) => evidence.file?.sizeBytes ?? ''],
    [texts('files:bag.columns.issuer'), ({ evidence }) => evidence.issuer],
    [texts('files:bag.columns.issuedOn'), ({ evidence }) => evidence.issuedOn ?? ''],
    [texts('files:bag.columns.obtainedOn'), ({ evidence }) => evidence.obtainedOn],
    [texts('files:bag.columns.receivedFrom'), ({ evidence }) => evidence.receivedFrom],
    [texts('files:bag.columns.receivedHow'), ({ evidence }) => evidence.receivedHow],
    [texts('files:bag.columns.confidentiality'), ({ evidence }) => texts(`report:value.confidentiality.${evidence.confidentiality}`)],
    [texts('files:bag.columns.hasPersonalData'), ({ evidence }) => texts(evidence.hasPersonalData ? 'files:bag.yes' : 'files:bag.no')],
    [texts('files:bag.columns.filedBy'), ({ evidence }) => evidence.filedBy],
    [texts('files:bag.columns.filedAt'), ({ evidence }) => evidence.filedAt],
  ]
  return {
    sheet: texts('files:bag.sheet'),
    heading: columns.map(([label]) => label),
    rows: packed.map((piece) => columns.map(([, value]) => value(piece))),
  }
}
