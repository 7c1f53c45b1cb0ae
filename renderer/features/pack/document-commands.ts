import type { DocumentRequest } from '../../../shared/audit/preparation.ts'
import type { CalendarDate } from '../../../shared/values.ts'
import type { Asked } from '../../app/commands.ts'

interface Document {
  readonly id: string
  readonly name: string
  /** Null while it is not on the list. */
  readonly request: DocumentRequest | null
}

interface Change {
  readonly evidence?: readonly string[]
  readonly reason?: string
}

/**
 * What records how ready a document is; one that was not on the list is put there first.
 *
 * With evidence it lies ready, with a reason and no evidence it does not exist, with neither it is still to be made ready.
 */
export function documentCommands({ id, name, request }: Document, change: Change, today: CalendarDate): readonly Asked[] {
  const { evidence, reason } = { evidence: request?.evidence ?? [], reason: request?.reason ?? '', ...change }
  const status = evidence.length > 0 ? 'received' : reason.trim() === '' ? 'requested' : 'not_available'
  const receivedOn = status === 'received' ? (request?.receivedOn ?? today) : null
  const update: Asked = { kind: 'request.update', payload: { id, status, receivedOn, reason: status === 'not_available' ? reason : '', evidence: [...evidence] } }
  return request === null ? [listCommand({ id, name, dueOn: null }, today), update] : [update]
}

/** What puts a document on the list, to be ready by a day. */
export function listCommand({ id, name, dueOn }: Pick<DocumentRequest, 'id' | 'name' | 'dueOn'>, today: CalendarDate): Asked {
  return { kind: 'request.record', payload: { id, name, requestedOn: today, dueOn } }
}
