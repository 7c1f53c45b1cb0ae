import { AppError, type Noun } from '../errors.ts'
import type { Audit } from './audit.ts'
import type { Evidence } from './evidence.ts'

/** The recorded thing with this id. @throws audit.unknownItem */
export function existing<T>(record: Readonly<Record<string, T>>, what: Noun, id: string): T {
  if (!Object.hasOwn(record, id)) throw new AppError('audit.unknownItem', { what, id })
  return record[id]!
}

/** The thing with this id in a list that the agreement or its checklist fixes. @throws audit.unknownItem */
export function listed<T extends { readonly id: string }>(list: readonly T[], what: Noun, id: string): T {
  const found = list.find((each) => each.id === id)
  if (found === undefined) throw new AppError('audit.unknownItem', { what, id })
  return found
}

/** Refuses an id that is taken. @throws audit.duplicateId (SPEC S4) */
export function requireNew(record: Readonly<Record<string, unknown>>, what: Noun, id: string): void {
  if (Object.hasOwn(record, id)) throw new AppError('audit.duplicateId', { what, id })
}

/** The pieces of evidence with these ids, in their order. @throws audit.unknownItem; evidence.removed for one taken out of the audit (SPEC S4) */
export function usableEvidence(audit: Audit, ids: readonly string[]): readonly Evidence[] {
  return ids.map((id) => {
    const evidence = existing(audit.evidence, 'evidence', id)
    if (evidence.removed !== null) throw new AppError('evidence.removed', { id })
    return evidence
  })
}
