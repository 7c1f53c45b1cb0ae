import type { ControlElement, ControlRule } from './control-rules.ts'
import type { ControlMapping } from './control-mapping.ts'
import type { Cues } from '../cues/cue.ts'
import { inContext, isInDefinitions, quoteFrom, topNodeOf, type PreparedAgreement, type Sentence } from '../prepared.ts'
import type { ReadSoFar } from '../read-so-far.ts'
import { isAgreed, isHeading } from '../sentences/sentence-kinds.ts'
import { makeHeadings, type Headings } from '../wordings/headings.ts'
import { sentencesRead, type SentencesRead } from './sentences-read.ts'

/** Passages quoted for one control; more tell a reader nothing new. */
const mostQuotes = 4

/** C01 to C60. */
const controlIds = Array.from({ length: 60 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`)

/**
 * Where each of the catalogue's controls stands in this agreement, in order; `unsure` where the language has no rule for it.
 *
 * `present` needs every element of the duty and nothing that takes it back; `absent` only says that no words on the subject were found,
 * neither by the control's own rule nor as a term, duty or claim on the same subject.
 */
export function mapControls(prepared: PreparedAgreement, cues: Cues, rules: readonly ControlRule[], read: ReadSoFar): readonly ControlMapping[] {
  const agreed = new Set(prepared.sentences.filter((sentence) => isAgreed(prepared, sentence) && !isInDefinitions(prepared, sentence.nodeId)))
  const byControl = new Map(rules.map((rule) => [rule.control, rule]))
  const sentences = sentencesRead(prepared, read)
  const headings = makeHeadings(prepared, cues)
  return controlIds.map((control) => {
    const rule = byControl.get(control)
    return rule ? mapControl(rule, prepared, agreed, cues, headings, sentences) : { control, status: 'unsure', quotes: [], missing: [] }
  })
}

function mapControl(rule: ControlRule, prepared: PreparedAgreement, agreed: ReadonlySet<Sentence>, cues: Cues, headings: Headings, { holding, lacking }: SentencesRead): ControlMapping {
  const lacks = lacking(rule.control)
  const below = (under: readonly string[]) => (under.length === 0 ? [] : [...agreed].filter(({ nodeId }) => headings.isUnder(under, nodeId)))
  const isOnSubject = (sentence: Sentence) => agreed.has(sentence) && !lacks.has(sentence) && !cues.findAny(rule.unless, sentence)
  const read = holding([rule.control, ...rule.elements.flatMap((element) => element.read)])
  const named = cues.candidates(rule.about).filter((sentence) => says(sentence, rule.about, cues))
  const about = [...new Set([...read, ...named, ...below(rule.under)])].filter(isOnSubject)
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
  const heldIn = rule.elements.map((element) => {
    const settled = holding(element.read).filter(isOnSubject)
    const clearest = settled.find((sentence) => says(sentence, element.cues, cues)) ?? settled.find((sentence) => says(sentence, rule.about, cues))
    return clearest ?? settled[0] ?? heldBy(element, stands[element.where], about, cues) ?? telling(below(element.under).filter(stands[element.where]))[0] ?? null
  })
  const weakened = rule.weakeners.flatMap((weakener) => heldBy(weakener, stands.agreement, about, cues) ?? [])
  const found = heldIn.filter((sentence) => sentence !== null)
  const missing = rule.elements.filter((_, index) => heldIn[index] === null).map(({ name }) => name)
  const quoted = new Set(telling(found.length > 0 ? [...found, ...weakened] : about).slice(0, mostQuotes))
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

/** Without headings, unless there is nothing else. */
function telling(sentences: readonly Sentence[]): readonly Sentence[] {
  const worded = sentences.filter((sentence) => !isHeading(sentence))
  return worded.length > 0 ? worded : sentences
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
