import type { TermId } from '../agreement/terms/term-values.ts'
import { withoutFullStop } from '../text/format.ts'
import type { Language } from '../values.ts'
import type { Letter, LetterCondition, Letters } from './letters.ts'

/** What an audit knows that decides and completes the wording of a letter. */
export interface LetterFacts {
  readonly occasion: 'planned' | 'for_cause'
  /** What each term says as now read; null or left out where the agreement is silent. */
  readonly terms: { readonly [id in TermId]?: unknown }
  /** By placeholder; what is not known is left out, never empty. */
  readonly values: { readonly [placeholder: string]: string | undefined }
}

export interface WrittenLetter {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The letter as it would be sent. What is not known yet stands in square brackets, so that no sentence closes over a hole; a value that ends in a full stop does not bring a second one. */
export function writeLetter(letter: Letter, { placeholders }: Letters, facts: LetterFacts, language: Language): WrittenLetter {
  const valueOf = (name: string): string => facts.values[name] ?? `[${placeholders[name]?.[language] ?? name}]`
  const fillIn = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}(\.?)/g, (_, name: string, stop: string) => (stop === '' ? valueOf(name) : withoutFullStop(valueOf(name)) + stop))

  const wordings = letter.paragraphs.map(({ wordings }) => wordings.find(({ when }) => when.every((condition) => holds(condition, facts))))
  return {
    title: fillIn(letter.title[language]),
    paragraphs: wordings.filter((wording) => wording !== undefined).map((wording) => fillIn(wording.text[language])),
  }
}

function holds(condition: LetterCondition, { occasion, terms }: LetterFacts): boolean {
  if (condition.kind === 'occasion') return condition.is === occasion
  const said = wordsOf(partOf(terms[condition.term], condition.part))
  return condition.says.some((word) => said.includes(word))
}

function partOf(value: unknown, part: string | null): unknown {
  if (part === null || value === null || value === undefined) return value
  return (value as Readonly<Record<string, unknown>>)[part]
}

/** What a value says, word by word: each of a list, `true` and `false`, a number in digits. */
function wordsOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return ['silent']
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
