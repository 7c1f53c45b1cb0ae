import type { Gap } from '../agreement/gaps/gap.ts'
import type { CuratedReading } from '../agreement/curated-reading.ts'
import type { AgreementReading } from '../agreement/reading.ts'
import type { TermId } from '../agreement/terms/term-values.ts'
import type { Term } from '../agreement/terms/term.ts'
import { type AgreementComparison, isWordForWord, saysMore } from '../agreement/versions/comparison.ts'
import { passageFinder } from '../agreement/versions/find-passage.ts'
import { groundsOf } from '../agreement/versions/grounds.ts'
import type { Range } from '../values.ts'
import { type AnswerKind, JudgedAnswer, putBackReason } from './amendment.ts'
import type { ChecklistItem } from './assessment.ts'
import type { Audit } from './audit.ts'
import { canonicalText } from './event.ts'
import { passages } from './finding-rules.ts'
import type { Finding, FindingSource } from './finding.ts'
import { preconditionRules } from './precondition-rules.ts'
import type { TermDecision } from './term-decision.ts'

type Passage = { readonly range: Range }
type Why = JudgedAnswer['why']

/** Why one answer stands or does not, and the passages of the old version that it rests on. */
interface Judgement {
  readonly why: Why
  readonly passages: readonly Passage[]
}

/** Gravest first: of several grounds the gravest decides. */
const byGravity = JudgedAnswer.shape.why.options

/**
 * Judges every recorded answer on a new version of the agreement.
 *
 * An answer stands where every sentence it rests on is unchanged and no new sentence speaks of the same; one that rests on silence, or on the whole
 * text, only where the new version says nothing that the old one did not. Withdrawn findings are answers no more. Source: SPEC S38.
 */
export function judgeAnswers(audit: Audit, renewed: AgreementReading, comparison: AgreementComparison): readonly JudgedAnswer[] {
  const judge = new Judge(audit, renewed, comparison)
  const answers = [
    ...Object.entries(audit.terms).map(([id, decision]) => judge.answer('term', id, judge.term(id as TermId, decision!))),
    ...preconditionRules.filter(({ id }) => audit.preconditions[id]).map(({ id, terms }) => judge.answer('precondition', id, judge.subjects(terms))),
    ...Object.keys(audit.assessments).map((id) => judge.answer('item', id, judge.item(id))),
    ...Object.keys(audit.claims).map((id) => judge.answer('claim', id, judge.claim(id))),
    ...Object.values(audit.findings)
      .filter(({ status }) => status !== 'withdrawn')
      .map((finding) => judge.answer('finding', finding.id, judge.finding(finding))),
    ...Object.values(audit.notes).map(({ id, itemId }) => judge.answer('note', id, itemId === null ? onNothing : judge.item(itemId))),
    ...(audit.wholeTextRead ? [judge.answer('wholeText', 'wholeText', judge.silence())] : []),
  ]
  if (audit.conclusion === null) return answers
  const isSound = isWordForWord(comparison) && answers.every((answer) => putBackReason(answer) === null)
  return [...answers, { kind: 'conclusion', id: 'conclusion', why: isSound ? 'unchanged' : 'changed', sentences: [] }]
}

const onNothing: Judgement = { why: 'no_sentence', passages: [] }

class Judge {
  private readonly audit: Audit
  private readonly old: AgreementReading
  private readonly renewed: AgreementReading
  private readonly grounds: ReturnType<typeof groundsOf>
  private readonly hasNewWords: boolean
  private readonly find: ReturnType<typeof passageFinder>
  private readonly claimNow: ReadonlyMap<string | null, string | null>

  constructor(audit: Audit, renewed: AgreementReading, comparison: AgreementComparison) {
    this.audit = audit
    this.old = audit.agreement.reading
    this.renewed = renewed
    this.grounds = groundsOf(comparison.before, comparison.after)
    this.hasNewWords = saysMore(comparison)
    this.find = passageFinder(audit.agreement.source.text)
    this.claimNow = new Map(comparison.claims.map(({ before, after }) => [before, after]))
  }

  answer(kind: AnswerKind, id: string, { why, passages: restsOn }: Judgement): JudgedAnswer {
    return { kind, id, why, sentences: this.grounds.restsOn(restsOn).map(({ sha256 }) => sha256) }
  }

  /** Silence stands where nothing was added. */
  silence(): Judgement {
    return { why: this.hasNewWords ? 'unread' : 'unchanged', passages: [] }
  }

  term(id: TermId, { kind, reading }: TermDecision): Judgement {
    const [before, after] = [termIn(this.old, id), termIn(this.renewed, id)]
    const said = this.compare(passagesOf(before), passagesOf(after))
    if (putBackReason(said) !== null) return said
    if (kind === 'confirmed' && !hasSameReadings(before, after, reading)) return { ...said, why: 'readings' }
    return passagesOf(before).length === 0 ? this.silence() : said
  }

  /** What rests on what the agreement says of these subjects, whatever was decided on each. */
  subjects(terms: readonly TermId[]): Judgement {
    return gravest(terms.map((id) => this.compare(passagesOf(termIn(this.old, id)), passagesOf(termIn(this.renewed, id)))))
  }

  claim(id: string): Judgement {
    return this.compare(claimQuotes(this.old, id), claimQuotes(this.renewed, this.claimNow.get(id)))
  }

  item(id: string): Judgement {
    const item = this.audit.checklist.find((each) => each.id === id)
    return item ? this.criteria(item) : onNothing
  }

  finding({ criteria, sources }: Finding): Judgement {
    return gravest([this.quoted(passages(criteria.quote)), ...sources.map((source) => this.source(source))])
  }

  /** An item's sentences are those that were read for its source; of an own item, or one for a lawyer's test, those that it quotes. */
  private criteria({ source, criteria }: ChecklistItem): Judgement {
    const quotes = criteria.flatMap(({ quote }) => passages(quote))
    switch (source.kind) {
      case 'term':
        return this.subjects([source.term as TermId])
      case 'control':
        return this.compare(controlQuotes(this.old, source.control), controlQuotes(this.renewed, source.control))
      case 'claim':
        return this.old.claims.some(({ id }) => id === source.claim) ? this.claim(source.claim) : this.quoted(quotes)
      case 'own':
        return this.quoted(quotes)
    }
  }

  private source({ kind, id }: FindingSource): Judgement {
    switch (kind) {
      case 'item':
        return this.item(id)
      case 'claim':
        return this.claim(id)
      case 'term':
        return this.subjects([id as TermId])
      case 'gap':
        return this.gap(gapIn(this.old, id), gapIn(this.renewed, id))
      case 'contradiction':
        return this.compare(contradictionQuotes(this.old, id), contradictionQuotes(this.renewed, id))
      case 'curatedGap':
        return this.curatedGap(this.audit.agreement.curated?.gaps.find((gap) => gap.id === id))
    }
  }

  private gap(before: Gap | undefined, after: Gap | undefined): Judgement {
    const said = this.compare(before?.quotes ?? [], after?.quotes ?? [])
    return before?.isAbsence && putBackReason(said) === null ? { ...said, why: this.silence().why } : said
  }

  /** What a lawyer found to be missing rests on silence, as does what a rule did. */
  private curatedGap(gap: CuratedReading['gaps'][number] | undefined): Judgement {
    return gap && gap.quotes.length > 0 ? this.quoted(gap.quotes) : this.silence()
  }

  private quoted(quotes: readonly string[]): Judgement {
    const found = quotes.map((quote) => this.find(quote))
    const places = found.flatMap((range) => (range ? [{ range }] : []))
    return places.length < found.length ? { why: 'changed', passages: places } : this.compare(places, [])
  }

  private compare(before: readonly Passage[], after: readonly Passage[]): Judgement {
    const fate = this.grounds.fateOf(before)
    if (fate !== 'unchanged') return { why: fate, passages: before }
    if (!this.grounds.isOld(after)) return { why: 'added', passages: before }
    return { why: before.length === 0 ? 'no_sentence' : 'unchanged', passages: before }
  }
}

function gravest(judgements: readonly Judgement[]): Judgement {
  const why = byGravity.find((each) => judgements.some((judgement) => judgement.why === each)) ?? 'no_sentence'
  return { why, passages: judgements.flatMap((judgement) => judgement.passages) }
}

function termIn({ terms }: AgreementReading, id: TermId): Term | undefined {
  return terms.find((term) => term.id === id)
}

function gapIn({ gaps }: AgreementReading, id: string): Gap | undefined {
  return gaps.find((gap) => gap.id === id)
}

function contradictionQuotes({ contradictions }: AgreementReading, id: string): readonly Passage[] {
  return contradictions.find((contradiction) => contradiction.id === id)?.quotes ?? []
}

function claimQuotes({ claims }: AgreementReading, id: string | null | undefined): readonly Passage[] {
  return claims.filter((claim) => claim.id === id).map(({ quote }) => quote)
}

function controlQuotes({ controls }: AgreementReading, id: string): readonly Passage[] {
  return controls.find(({ control }) => control === id)?.quotes ?? []
}

function passagesOf(term: Term | undefined): readonly Passage[] {
  return [...(term?.quotes ?? []), ...(term?.alternatives ?? []).flatMap(({ quotes }) => quotes)]
}

/** The reading that was chosen is still one of the ways to understand the words; where none had to be chosen, none has to be now. */
function hasSameReadings(before: Term | undefined, after: Term | undefined, chosen: string | null): boolean {
  if (chosen === null) return (after?.readings.length ?? 0) <= 1
  const [was, is] = [before, after].map((term) => term?.readings.find(({ id }) => id === chosen))
  return canonicalText(was ?? null) === canonicalText(is ?? null)
}
