import type { Audit } from '../../../shared/audit/audit.ts'
import { nextId } from '../../../shared/audit/next-id.ts'
import type { RequestedDocument } from '../../../shared/catalogue/planning.ts'
import type { CalendarDate } from '../../../shared/values.ts'
import type { Asked } from '../../app/commands.ts'

export interface UsualDocument {
  readonly id: string
  /** In the dossier's language, since it goes into the letter. */
  readonly name: string
}

/** The documents that are usually asked for and were not yet. */
export function usualDocuments({ documentRequests, language }: Pick<Audit, 'documentRequests' | 'language'>, usual: readonly RequestedDocument[]): readonly UsualDocument[] {
  const asked = new Set(Object.values(documentRequests).map(({ name }) => name))
  return usual.map(({ id, name }) => ({ id, name: name[language] })).filter(({ name }) => !asked.has(name))
}

/** One request for each, with ids that count on. */
export function requestsOf({ documentRequests }: Pick<Audit, 'documentRequests'>, documents: readonly UsualDocument[], requestedOn: CalendarDate, dueOn: CalendarDate | null): readonly Asked[] {
  const used = Object.keys(documentRequests)
  return documents.map(({ name }) => {
    const id = nextId('D', used)
    used.push(id)
    return { kind: 'request.record', payload: { id, name, requestedOn, dueOn } }
  })
}
