import { describeTerm } from '../../../shared/agreement/terms/describe-term.ts'
import { TermId } from '../../../shared/agreement/terms/term-values.ts'
import type { AuditEvent } from '../../../shared/audit/event.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { languageOf } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'

/** Words for what a line recorded: its fields, and the choices people made in them. What has no words keeps its technical name. */
export interface PayloadWords {
  readonly field: (name: string) => string
  readonly choice: (name: string, value: string) => string
}

/** Fields whose choices the report names otherwise, by the noun of the command. */
const choicesOf: Readonly<Record<string, string>> = {
  'request.status': 'requestStatus',
  'visit.kind': 'visitKind',
  'item.methods': 'method',
  'item.design': 'levelResult',
  'item.existence': 'levelResult',
  'item.operation': 'levelResult',
  'claim.result': 'claimResult',
  'finding.type': 'findingType',
  'finding.kind': 'sourceKind',
  'cost.claimedBy': 'side',
  'cost.category': 'costCategory',
  'cost.status': 'costStatus',
  'costShift.status': 'shiftStatus',
  'action.status': 'actionStatus',
  'conclusion.agreement': 'conclusion',
  'conclusion.performance': 'conclusion',
  'report.as': 'signature',
}

export function payloadWords(command: string, catalogue: Catalogue, texts: Texts): PayloadWords {
  const language = languageOf(texts)
  const noun = command.split('.')[0]!
  const own: Readonly<Record<string, string>> = texts('log:field', { returnObjects: true })
  const columns: Readonly<Record<string, string>> = texts('report:column', { returnObjects: true })
  const fields: Readonly<Record<string, string>> = texts('report:field', { returnObjects: true })
  const choices: Readonly<Record<string, Readonly<Record<string, unknown>>>> = texts('report:value', { returnObjects: true })
  const details = new Map(noun === 'evidence' ? catalogue.evidenceTypes.flatMap((type) => type.fields.map(({ key, label }) => [key, label[language]] as const)) : [])
  return {
    field: (name) => own[name] ?? columns[name] ?? fields[name] ?? details.get(name) ?? name,
    choice: (name, value) => {
      const words = choices[choicesOf[`${noun}.${name}`] ?? name]?.[value]
      return typeof words === 'string' ? words : value
    },
  }
}

/** A payload as people read it: the value of a term is told in sentences. */
export function readablePayload({ payload }: AuditEvent, texts: Texts): unknown {
  if (payload === null || typeof payload !== 'object' || !('term' in payload) || !('value' in payload) || payload.value === null) return payload
  const term = TermId.safeParse(payload.term)
  return term.success ? { ...payload, value: describeTerm(term.data, payload.value, texts) } : payload
}
