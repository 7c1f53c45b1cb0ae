import type { ControlElement, ControlRule } from './control-rules.ts'
import type { ControlMapping } from './control-mapping.ts'
import type { Cues } from '../cues/cue.ts'
import type { DutyId } from '../duties/duty-values.ts'
import { inContext, isInDefinitions, quoteFrom, topNodeOf, type PreparedAgreement, type Sentence } from '../prepared.ts'
import type { FoundQuote } from '../quote.ts'
import type { ReadSoFar } from '../read-so-far.ts'
import { isAgreed, isHeading } from '../sentences/sentence-kinds.ts'
import type { TermId } from '../terms/term-values.ts'

/** Passages quoted for one control; more tell a reader nothing new. */
const mostQuotes = 4

/** C01 to C60. */
const controlIds = Array.from({ length: 60 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`)

/**
 * Where each of the catalogue's controls stands in this agreement, in order; `unsure` where the language has no rule for it.
 *
 * `present` needs every element of the duty and nothing that takes it back; `absent` only says that no words on the subject were found,
 * neither by the control's own rule nor as a term or duty on the same subject.
 */
export function mapControls(prepared: PreparedAgreement, cues: Cues, rules: readonly ControlRule[], read: Pick<ReadSoFar, 'terms' | 'duties'>): readonly ControlMapping[] {
  const agreed = new Set(prepared.sentences.filter((sentence) => isAgreed(prepared, sentence) && !isInDefinitions(prepared, sentence.nodeId)))
  const byControl = new Map(rules.map((rule) => [rule.control, rule]))
  return controlIds.map((control) => {
    const rule = byControl.get(control)
    const mapping: ControlMapping = rule ? mapControl(rule, prepared, agreed, cues) : { control, status: 'unsure', quotes: [], missing: [] }
    const quotes = mapping.status === 'absent' ? quotesOn(control, read) : []
    return quotes.length > 0 ? { ...mapping, status: 'unsure', quotes } : mapping
  })
}

/** Terms and duties that are on the same subject as a control. */
const sameSubject: Readonly<Record<string, TermId | DutyId>> = { C38: 'sub_processors', C48: 'data_subject_assistance', C49: 'dpia_assistance', C50: 'breach_notice', C54: 'deletion_or_return', C57: 'T01' }

function quotesOn(control: string, { terms, duties }: Pick<ReadSoFar, 'terms' | 'duties'>): FoundQuote[] {
  const found = [...terms, ...duties].find(({ id }) => id === sameSubject[control])
  return found ? found.quotes.slice(0, mostQuotes) : []
}

function mapControl(rule: ControlRule, prepared: PreparedAgreement, agreed: ReadonlySet<Sentence>, cues: Cues): ControlMapping {
  const about = cues.candidates(rule.about).filter((sentence) => agreed.has(sentence) && says(sentence, rule.about, cues) && !cues.findAny(rule.unless, sentence))
  if (about.length === 0) {
    const status = prepared.language === 'unknown' ? 'unsure' : 'absent'
    return { control: rule.control, status, quotes: [], missing: rule.elements.map(({ name }) => name) }
  }
  const subject = new Set(about)
  const articles = new Set(about.map(({ nodeId }) => topNodeOf(prepared, nodeId).id))
  const stands: Record<ControlElement['where'], (sentence: Sentence) => boolean> = {
    sentence: (sentence) => subject.has(sentence),
    article: (sentence) => agreed.has(sentence) && articles.has(topNodeOf(prepared, sentence.nodeId).id),
    agreement: (sentence) => agreed.has(sentence),
  }
  const holding = rule.elements.map((element) => heldBy(element, stands[element.where], about, cues))
  const weakened = rule.weakeners.flatMap((weakener) => heldBy(weakener, stands.agreement, about, cues) ?? [])
  const found = holding.filter((sentence) => sentence !== null)
  const missing = rule.elements.filter((_, index) => holding[index] === null).map(({ name }) => name)
  const telling = [...found, ...weakened, ...about].filter((sentence) => !isHeading(sentence))
  const quoted = new Set((telling.length > 0 ? telling : about).slice(0, mostQuotes))
  return {
    control: rule.control,
    status: statusOf(rule, found.length, weakened.length),
    quotes: [...quoted].map((sentence) => quoteFrom(prepared, sentence, 0, sentence.text.length, rule.control)),
    missing,
  }
}

function statusOf(rule: ControlRule, found: number, weakened: number): ControlMapping['status'] {
  if (found === 0) return rule.otherwise
  return found === rule.elements.length && weakened === 0 ? 'present' : 'partial'
}

/** The first sentence that holds the words: one on the subject itself, if any does. */
function heldBy({ cues: words }: Pick<ControlElement, 'cues'>, stands: (sentence: Sentence) => boolean, about: readonly Sentence[], cues: Cues): Sentence | null {
  const holds = (sentence: Sentence) => stands(sentence) && says(sentence, words, cues)
  return about.find(holds) ?? cues.candidates(words).find(holds) ?? null
}

/** Says so itself, or as the end of the sentence that introduces its list: "at the end the Processor shall:" "erase the data". */
function says(sentence: Sentence, words: readonly string[], cues: Cues): boolean {
  if (cues.findAny(words, sentence)) return true
  const match = sentence.leadIn === '' ? null : cues.findAny(words, inContext(sentence))
  return match !== null && match.end > sentence.leadIn.length
}
