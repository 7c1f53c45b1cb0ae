import type { AgreementFile } from '../../shared/audit/amendment.ts'
import { Opening } from '../../shared/audit/opening-commands.ts'
import type { Person } from '../../shared/values.ts'
import { anAudit, type TermValues } from './an-audit.ts'

export const anAuditor: Person = { name: 'A. de Vries', role: 'leadauditor', organisation: 'Voorbeeld Audit' }
export const aMoment = '2026-11-20T09:30:00.000Z'

/** The command that opens an audit on an agreement that says `values`. */
export function anOpening(values: TermValues = {}) {
  const payload = Object.fromEntries(Object.entries(anAudit(values)).filter(([key]) => key in Opening.shape))
  return { kind: 'audit.open', payload }
}

/** The same, on an agreement that came in this file. */
export function anOpeningOn(file: AgreementFile) {
  const { kind, payload } = anOpening()
  const { agreement } = anAudit()
  return { kind, payload: { ...payload, agreement: { ...agreement, source: { ...agreement.source, ...file } } } }
}
