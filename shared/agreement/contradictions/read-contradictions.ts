import type { Cues } from '../cues/cue.ts'
import type { Duty } from '../duties/duty.ts'
import { fold } from '../sentences/normalise.ts'
import type { PreparedAgreement } from '../prepared.ts'
import { onOneLine, type FoundQuote } from '../quote.ts'
import type { LanguageRules } from '../reading-rules.ts'
import { isAgreed } from '../sentences/sentence-kinds.ts'
import type { Term } from '../terms/term.ts'
import type { ContradictionRule, ContradictionWords } from './contradiction-rules.ts'
import type { Contradiction } from './contradiction.ts'
import { opposed, type Side } from './side.ts'
import { sidesInValues, type ValueSearch } from './sides-in-values.ts'
import { sidesInWords, type WordSearch } from './sides-in-words.ts'

/** What was read before, that rules on contradictions look at. */
interface ReadSoFar {
  readonly terms: readonly Term[]
  readonly duties: readonly Duty[]
}

/** Where the agreement says two things that do not go together, in order of the rules; nothing is resolved. */
export function readContradictions(
  prepared: PreparedAgreement,
  cues: Cues,
  rules: readonly ContradictionRule[],
  inLanguage: LanguageRules,
  { terms, duties }: ReadSoFar,
): readonly Contradiction[] {
  const search: Search = {
    prepared,
    cues,
    words: inLanguage.words,
    sentences: new Set(prepared.sentences.filter((sentence) => isAgreed(prepared, sentence))),
    read: [...terms, ...duties],
    rules: [...inLanguage.terms, ...inLanguage.duties],
  }
  return rules.flatMap((rule) => {
    const words = inLanguage.contradictions[rule.id]
    const sides = words ? sidesOf(rule, words, search) : []
    return sides.length === 0 ? [] : [toContradiction(rule, sides)]
  })
}

type Search = WordSearch & Omit<ValueSearch, 'takesSide'>

function sidesOf({ id, finds }: ContradictionRule, words: ContradictionWords, search: Search): readonly Side[] {
  if (finds.kind === 'sides' || finds.kind === 'captures' || finds.kind === 'articles') {
    return sidesInWords(id, finds.kind, words, search).map(opposed).find(({ length }) => length > 0) ?? []
  }
  const takesSide = ({ text }: FoundQuote) => !search.cues.findAny(words.unless, { folded: fold(onOneLine(text)) })
  return sidesInValues(finds, { ...search, takesSide })
}

function toContradiction(rule: ContradictionRule, sides: readonly Side[]): Contradiction {
  const [one, other] = sides as [Side, Side]
  const say = (language: 'nl' | 'en') => rule.fact[language].replaceAll(/\{\{(one|other)\}\}/g, (_, which) => (which === 'one' ? one : other).value[language])
  return {
    id: rule.id,
    rule: rule.id,
    clauses: [...new Set(sides.map(({ quote }) => quote.clause).filter((clause) => clause !== ''))],
    title: rule.title,
    fact: { nl: say('nl'), en: say('en') },
    criterion: rule.criterion,
    recommendation: rule.recommendation,
    legalBasis: rule.legalBasis,
    severity: rule.severity,
    confidence: rule.confidence,
    quotes: sides.map(({ quote }) => quote),
    values: sides.map(({ value }) => value),
  }
}
