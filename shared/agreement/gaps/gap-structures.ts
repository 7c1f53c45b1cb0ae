import type { Claim } from '../claims/claim.ts'
import type { Cues } from '../cues/cue.ts'
import type { GapFinding, GapWords } from './gap-rules.ts'
import { countOf } from '../outline/numeral.ts'
import { fold } from '../sentences/normalise.ts'
import { topNodeOf, type PreparedAgreement } from '../prepared.ts'
import type { FoundQuote } from '../quote.ts'

interface Structure {
  readonly prepared: PreparedAgreement
  readonly cues: Cues
  readonly claims: readonly Claim[]
  readonly words: GapWords | null
  readonly rule: string
}

interface StructuralFinding {
  readonly quotes: readonly FoundQuote[]
  readonly isAbsence: boolean
}

/** Annexes looked at; a text with more is no agreement, and would take long. */
const mostAnnexes = 40

type Condition = Extract<GapFinding, { kind: 'structure' }>['condition']

/** Gaps that show in the shape of an agreement rather than in its words. */
export const structuralGaps: Readonly<Record<Condition, (structure: Structure) => StructuralFinding | null>> = {
  annex_not_referred: annexNotReferred,
  no_sub_processor_list: noSubProcessorList,
  sub_processor_list_incomplete: subProcessorListIncomplete,
}

/** An annex with a number that no sentence outside it names, in full or by its leading number ("Bijlage 2" for "Bijlage 2.1"), and no sentence names all annexes together. */
function annexNotReferred({ prepared, cues, words, rule }: Structure): StructuralFinding | null {
  if (words && cues.candidates(words.groups[0]!).some((sentence) => cues.findAny(words.groups[0]!, sentence))) return null
  const annexes = prepared.outline.filter((node) => node.kind === 'annex' && node.parentId === null && node.number !== null).slice(0, mostAnnexes)
  const quotes = annexes.flatMap((annex) => {
    const printed = fold(annex.number!)
    const names = [printed, printed.replace(/\.\d+$/, ''), inDigits(printed)]
    const isNamed = prepared.sentences.some((sentence) => topNodeOf(prepared, sentence.nodeId).id !== annex.id && names.some((name) => holdsName(sentence.folded, name)))
    const end = annex.range.start + firstLineLength(prepared.text.slice(annex.range.start, annex.range.end))
    const range = { start: annex.range.start, end }
    return isNamed ? [] : [{ nodeId: annex.id, clause: annex.number!, text: prepared.text.slice(range.start, range.end), range, rule }]
  })
  return quotes.length > 0 ? { quotes, isAbsence: true } : null
}

/** "Annex 2" for "Annex II". */
function inDigits(name: string): string {
  return name.replace(/(?<= )[ivx]+$/, (numeral) => String(countOf(numeral) ?? numeral))
}

function holdsName(folded: string, name: string): boolean {
  const start = folded.indexOf(name)
  return start >= 0 && !/[\p{L}\d]/u.test(folded[start + name.length] ?? '')
}

function firstLineLength(text: string): number {
  return text.search(/[\r\n]|$/u)
}

/** Sub-processors may be engaged, and nowhere is one named or a list kept. */
function noSubProcessorList({ cues, claims, words }: Structure): StructuralFinding | null {
  if (!words || claims.some(({ topic }) => topic === 'sub-processor-entry')) return null
  const isEngaging = cues.candidates(words.groups[0]!).some((sentence) => cues.findAny(words.groups[0]!, sentence))
  const hasList = cues.candidates(words.lacks).some((sentence) => cues.findAny(words.lacks, sentence))
  return isEngaging && !hasList ? { quotes: [], isAbsence: true } : null
}

/** Sub-processors are named, and their part of the agreement gives no address or contact of any. */
function subProcessorListIncomplete({ prepared, cues, claims, words }: Structure): StructuralFinding | null {
  const entries = claims.filter(({ topic }) => topic === 'sub-processor-entry')
  if (!words || entries.length === 0) return null
  const parts = new Set(entries.map(({ quote }) => topNodeOf(prepared, quote.nodeId).id))
  const hasAddress = cues.candidates(words.lacks).some((sentence) => parts.has(topNodeOf(prepared, sentence.nodeId).id) && cues.findAny(words.lacks, sentence))
  return hasAddress ? null : { quotes: entries.slice(0, 4).map(({ quote }) => quote), isAbsence: true }
}
