import type { Fact, FoundFact } from './fact.ts'
import { areSameWords } from './same-words.ts'

/** How one fact fared: found as expected, expected and not found, or found and not expected. */
export interface Verdict {
  readonly file: string
  readonly language: string
  readonly label: string
  readonly kind: 'right' | 'missed' | 'wrong'
  /** The label's path is one that a careful reader could set otherwise. */
  readonly isUnsure: boolean
  readonly expected: string | null
  readonly found: string | null
  /** The reading's words where it found something, else the label's. */
  readonly quote: string | null
  /** Of the reading; null where it found nothing. */
  readonly confidence: number | null
}

export interface Score {
  /** 0 to 1; null where nothing was found. */
  readonly precision: number | null
  /** 0 to 1; null where nothing was expected. */
  readonly recall: number | null
  readonly f1: number | null
  /** Facts expected. */
  readonly support: number
}

/** Compares what a person and the reading say of one agreement, label by label. */
export function judge(file: string, language: string, unsure: readonly string[], expected: readonly Fact[], found: readonly FoundFact[]): readonly Verdict[] {
  const labels = [...new Set([...expected, ...found].map(({ label }) => label))]
  return labels.flatMap((label) => {
    const isUnsure = unsure.some((path) => label === path || label.startsWith(`${path}.`))
    const base = { file, language, label, isUnsure }
    const open = found.filter((fact) => fact.label === label)
    const verdicts: Verdict[] = []
    for (const fact of expected.filter((candidate) => candidate.label === label)) {
      const at = open.findIndex((candidate) => isSame(fact, candidate))
      const match = at < 0 ? null : open.splice(at, 1)[0]!
      verdicts.push(match ? { ...base, kind: 'right', expected: fact.value, found: match.value, quote: match.quote, confidence: match.confidence } : { ...base, kind: 'missed', expected: fact.value, found: null, quote: fact.quote, confidence: null })
    }
    return [...verdicts, ...open.map((fact): Verdict => ({ ...base, kind: 'wrong', expected: null, found: fact.value, quote: fact.quote, confidence: fact.confidence }))]
  })
}

/** Labels that hold a quote are compared by its words, all others by their value; a lettered item stands in its clause. */
function isSame({ label, value, quote }: Fact, found: Fact): boolean {
  if (value === 'quoted') return areSameWords(quote ?? '', found.quote ?? '')
  return value === found.value || (label === 'audit.subclause' && /^(?:\.[a-z]{1,3})+$/.test(found.value.startsWith(value) ? found.value.slice(value.length) : ''))
}

export function scoreOf(verdicts: readonly Pick<Verdict, 'kind'>[]): Score {
  const count = (kind: Verdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length
  const [right, missed, wrong] = [count('right'), count('missed'), count('wrong')]
  const precision = ratio(right, right + wrong)
  const recall = ratio(right, right + missed)
  return { precision, recall, f1: ratio(2 * right, 2 * right + missed + wrong), support: right + missed }
}

export interface ThreeScores extends Score {
  /** Without the labels that a careful reader could set otherwise. */
  readonly strict: Score
  /** With those of them that agree with the reading. */
  readonly lenient: Score
}

/** Every label as it stands; then without the unsure ones, and with only those unsure ones that came out alike. */
export function scores(verdicts: readonly Verdict[]): ThreeScores {
  return {
    ...scoreOf(verdicts),
    strict: scoreOf(verdicts.filter(({ isUnsure }) => !isUnsure)),
    lenient: scoreOf(verdicts.filter(({ isUnsure, kind }) => !isUnsure || kind === 'right')),
  }
}

/** The mean over groups, each counting the same however many facts it has; a group without a figure does not count. */
export function macro(groups: readonly Score[]): Score {
  return {
    precision: mean(groups.map(({ precision }) => precision)),
    recall: mean(groups.map(({ recall }) => recall)),
    f1: mean(groups.map(({ f1 }) => f1)),
    support: groups.reduce((sum, { support }) => sum + support, 0),
  }
}

function mean(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null)
  return ratio(known.reduce((sum, figure) => sum + figure, 0), known.length)
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
