import type { Claim } from '../../shared/agreement/claims/claim.ts'
import type { Contradiction } from '../../shared/agreement/contradictions/contradiction.ts'
import type { Gap } from '../../shared/agreement/gaps/gap.ts'
import type { Audit, ReportSignature } from '../../shared/audit/audit.ts'
import type { Stamp } from '../../shared/audit/command.ts'
import type { CommandKind } from '../../shared/audit/commands.ts'
import type { CostLine } from '../../shared/audit/cost-line.ts'
import { decide } from '../../shared/audit/decide.ts'
import type { AcceptedCommand } from '../../shared/audit/event.ts'
import type { Evidence } from '../../shared/audit/evidence.ts'
import type { Finding } from '../../shared/audit/finding.ts'
import { nextAudit } from '../../shared/audit/fold.ts'
import { Opening } from '../../shared/audit/opening-commands.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import type { Person } from '../../shared/values.ts'
import { aChecklistItem, aFinding, anAudit, anEvidence, aQuote } from './an-audit.ts'

export const anna: Person = { name: 'Anna Auditor', role: 'lead auditor', organisation: 'Voorbeeld Audit' }
export const bram: Person = { name: 'Bram Beoordelaar', role: 'auditor', organisation: 'Voorbeeld Audit' }

const start = Date.parse('2026-12-18T09:00:00.000Z')

/** By whom and when a command is given; by Anna, now, unless said otherwise. */
interface Given {
  readonly by?: Person
  readonly at?: string
}

/** A trail that grows as a dossier's does: each command is judged, recorded and carried out, a minute after the one before. */
export class Trail {
  readonly events: AcceptedCommand[] = []
  audit: Audit | null = null

  /** The audit as it stands; a test that asks has opened one. */
  get now(): Audit {
    if (this.audit === null) throw new TypeError('This trail holds no audit.')
    return this.audit
  }

  do(kind: CommandKind, payload: unknown = {}, given: Given = {}): this {
    const stamp = this.#stamp(given)
    const event = { ...stamp, command: kind, payload: decide(this.audit, { kind, payload }, stamp, this.events) }
    this.audit = nextAudit(this.audit, event, this.events)
    this.events.push(event)
    return this
  }

  /** The code with which a command is refused; undefined if it would be accepted. Nothing is recorded either way. */
  refusal(kind: CommandKind, payload: unknown = {}, given: Given = {}): ErrorCode | undefined {
    try {
      decide(this.audit, { kind, payload }, this.#stamp(given), this.events)
      return undefined
    } catch (error) {
      if (error instanceof AppError) return error.code
      throw error
    }
  }

  #stamp({ by = anna, at }: Given): Stamp {
    const sequence = this.events.length + 1
    return { sequence, at: at ?? new Date(start + sequence * 60_000).toISOString(), by }
  }
}

export function openingOf(audit: Audit): Opening {
  return Opening.strip().parse(audit)
}

/** A trail on which the given audit was just opened; only its opening is taken over. */
export function aTrail(audit: Audit = anAudit()): Trail {
  return new Trail().do('audit.open', openingOf(audit))
}

/** A copy that lacks some of its fields. */
export function without<T extends object, K extends keyof T & string>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>
}

/** A trail in the midst of fieldwork, with one of everything a person works on, each under the id `A`. */
export function aTrailAtWork(audit: Audit = anAudit()): Trail {
  return aTrail(audit)
    .do('agreement.confirmWholeTextRead')
    .do('request.record', { id: 'A', name: 'Back-uprapport', requestedOn: '2026-12-01', dueOn: null })
    .do('checklist.build', { items: [aChecklistItem({ id: 'A' })] })
    .do('evidence.attach', anAttachment({ id: 'A', strength: 'E1' }))
    .do('evidence.attach', anAttachment({ id: 'B', strength: 'E5' }))
    .do('finding.raise', aFindingRaised({ id: 'A', evidence: ['A'] }))
    .do('cost.record', aCostClaimed({ id: 'A' }))
}

/** The payload that files a piece of evidence. */
export function anAttachment(change: Partial<Evidence> = {}) {
  return without(anEvidence(change), 'filedAt', 'filedBy', 'removed')
}

/** The payload that raises a finding measured against the law. */
export function aFindingRaised(change: Partial<Finding> = {}) {
  const finding = aFinding({ criteria: { clause: '', quote: '', legalBasis: ['32(1)'], explanation: '' }, ...change })
  return without(finding, 'status', 'raisedAt', 'raisedBy', 'regrades', 'withdrawal', 'response', 'reply', 'action', 'countsForShift')
}

/** The payload that claims an hour of help on site. */
export function aCostClaimed(change: Partial<CostLine> = {}) {
  return {
    id: 'L1',
    claimedBy: 'processor',
    category: 'assist_on_site',
    description: 'Hulp ter plaatse',
    role: 'beheerder',
    on: null,
    quarterHours: 4,
    rateCents: 9900,
    amountCents: null,
    receipt: null,
    ...change,
  }
}

export function aClaim(change: Partial<Claim> = {}): Claim {
  const words = { nl: 'Een overzicht.', en: 'A list.' }
  return {
    id: 'K1',
    topic: 'backup-all-servers',
    quote: aQuote('clause', 'S'),
    qualifiers: [],
    isPopulationClaim: true,
    certificate: null,
    controls: [],
    evidence: words,
    test: words,
    confidence: 1,
    ...change,
  }
}

export function aGap(change: Partial<Gap> = {}): Gap {
  const words = { nl: 'Er staat geen termijn.', en: 'There is no term.' }
  return {
    id: 'G1',
    rule: 'no-term',
    clauses: [],
    title: words,
    fact: words,
    criterion: words,
    recommendation: words,
    legalBasis: ['33(2)'],
    severity: 'medium',
    confidence: { fact: 'high', law: 'high' },
    quotes: [],
    isAbsence: true,
    ...change,
  }
}

/** Two terms of breach notice. */
export function aContradiction(change: Partial<Contradiction> = {}): Contradiction {
  const title = { nl: 'Twee termijnen.', en: 'Two terms.' }
  const values = [{ nl: 'Binnen 24 uur.', en: 'Within 24 hours.' }, { nl: 'Binnen 48 uur.', en: 'Within 48 hours.' }]
  const quotes = [aQuote('5.1', 'De verwerker meldt inbreuken binnen 24 uur.'), aQuote('Bijlage 1', 'Inbreuken worden binnen 48 uur gemeld.')]
  return { ...without(aGap({ clauses: ['5.1', 'Bijlage 1'] }), 'isAbsence'), id: 'breach-terms', rule: 'breach-terms', title, quotes, values, ...change }
}

/** The line of the auditor who drew the report up. */
export const aSignature: ReportSignature = {
  as: 'drawn_up_by',
  language: 'nl',
  name: anna.name,
  role: anna.role,
  organisation: anna.organisation,
  authority: '',
  place: 'Utrecht',
  signedAt: '2026-12-18T09:00:00Z',
  certificateSha256: null,
  pdfSha256: 'd'.repeat(64),
  remark: '',
}
