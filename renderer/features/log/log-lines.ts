import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import type { AuditEvent } from '../../../shared/audit/event.ts'
import { PreconditionId } from '../../../shared/audit/preparation.ts'
import { undoneBy } from '../../../shared/audit/undo.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { firstWords } from '../../../shared/report/item-names.ts'
import { trail } from '../../../shared/report/trail.ts'
import { languageOf } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import type { Person } from '../../../shared/values.ts'
import type { Area } from '../../app/place.ts'

/** One line of the trail as the log shows it. */
export interface LogLine {
  /** The sequence, as lists know their rows. */
  readonly id: string
  readonly sequence: number
  readonly at: string
  readonly by: Person
  readonly command: string
  /** The command in words. */
  readonly what: string
  /** What it was about, by name. */
  readonly about: string
  /** The id of that, and the room it stands in. */
  readonly subject: string
  readonly area: Area | null
  readonly reason: string
  /** The line that took this one out of effect; null while it is in effect. */
  readonly undoneBy: number | null
}

/** The whole trail, newest first. */
export function logLines(events: readonly AuditEvent[], audit: Audit, catalogue: Catalogue, texts: Texts): readonly LogLine[] {
  const undone = undoneBy(events)
  const nameOf = remembering(namesIn(audit, catalogue, texts))
  return trail({ events, texts })
    .map(({ sequence, at, by, command, commandText, subject, reason }) => ({
      id: String(sequence),
      sequence,
      at,
      by,
      command,
      what: commandText,
      about: nameOf(command, subject),
      subject,
      area: areaOf(command),
      reason,
      undoneBy: undone.get(sequence) ?? null,
    }))
    .toReversed()
}

/** The same name is asked for by many lines of a long trail. */
function remembering(nameOf: NameOf): NameOf {
  const known = new Map<string, string>()
  return (command, subject) => {
    const key = `${command} ${subject}`
    const name = known.get(key) ?? nameOf(command, subject)
    known.set(key, name)
    return name
  }
}

type NameOf = (command: string, subject: string) => string

/** The room in which people see what a command was about. */
function areaOf(command: string): Area | null {
  const areas: Readonly<Record<string, Area>> = {
    agreement: 'agreement',
    term: 'agreement',
    precondition: 'plan',
    notice: 'plan',
    earlierAudit: 'plan',
    visit: 'plan',
    request: 'plan',
    checklist: 'checklist',
    item: 'checklist',
    evidence: 'evidence',
    claim: 'claims',
    finding: 'findings',
    goodPractice: 'findings',
    response: 'findings',
    action: 'findings',
    cost: 'costs',
    costShift: 'costs',
    contractValue: 'costs',
    conclusion: 'report',
    report: 'report',
  }
  return areas[nounOf(command)] ?? null
}

const nounOf = (command: string): string => command.split('.')[0]!

/** Names what commands are about, as the audit calls it now; by its id where the audit knows it no more. */
function namesIn(audit: Audit, catalogue: Catalogue, texts: Texts): NameOf {
  const language = languageOf(texts)
  const named = (id: string, title: string | undefined) => (title ? texts('report:name.item', { id, title }) : id)
  const terms = new Map(catalogue.terms.map(({ id, name }) => [id as string, name[language]]))
  const items = new Map(audit.checklist.map((item) => [item.id, item]))
  const claims = new Map(audit.agreement.reading.claims.map(({ id, quote }) => [id, quote]))
  const claimName = (id: string) => {
    const quote = claims.get(id)
    return quote ? texts('report:name.claimQuoted', { clause: quote.clause, words: firstWords(onOneLine(quote.text)) }) : id
  }

  return (command, subject) => {
    if (subject === '') return ''
    switch (nounOf(command)) {
      case 'audit':
        return command === 'audit.undo' ? texts('log:line.name', { sequence: subject }) : subject
      case 'term':
        return named(subject, terms.get(subject))
      case 'precondition': {
        const id = PreconditionId.safeParse(subject).data
        return id ? texts(`report:value.precondition.${id}`) : subject
      }
      case 'item':
      case 'checklist':
        return items.get(subject)?.source.kind === 'claim' ? claimName(subject) : named(subject, items.get(subject)?.title[language])
      case 'claim':
        return claimName(subject)
      case 'evidence':
        return named(subject, audit.evidence[subject]?.title)
      case 'finding':
      case 'response':
      case 'action':
        return named(subject, audit.findings[subject]?.title)
      case 'goodPractice':
        return named(subject, audit.goodPractices[subject]?.title)
      case 'cost':
        return named(subject, audit.costs[subject]?.description)
      case 'request':
        return named(subject, audit.documentRequests[subject]?.name)
      default:
        return subject
    }
  }
}
