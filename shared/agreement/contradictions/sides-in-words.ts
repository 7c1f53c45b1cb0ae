import type { Cues } from '../cues/cue.ts'
import type { CueMatch } from '../cues/match-cue.ts'
import { readDuration, readMoney } from '../cues/measure.ts'
import { inContext, quoteFrom, topNodeOf, type PreparedAgreement, type Sentence } from '../prepared.ts'
import { shortened } from '../quote.ts'
import type { ReadingWords } from '../reading-rules.ts'
import type { ContradictionFinding, ContradictionWords } from './contradiction-rules.ts'
import type { Side } from './side.ts'
import { toldByLength } from './told-by-length.ts'

export interface WordSearch {
  readonly prepared: PreparedAgreement
  readonly cues: Cues
  readonly sentences: ReadonlySet<Sentence>
  readonly words: ReadingWords
}

type WordKind = Extract<ContradictionFinding, { kind: 'sides' | 'captures' | 'articles' }>['kind']

/** What sentences say in the words of a rule: lists of sides, each to be compared within itself. */
export function sidesInWords(rule: string, kind: WordKind, { groups, unless }: ContradictionWords, search: WordSearch): readonly (readonly Side[])[] {
  const { prepared, cues, sentences, words } = search
  const found = groups.map((group) =>
    cues.candidates(group).flatMap((sentence) => {
      const match = sentences.has(sentence) ? cues.findAny(group, sentence) : null
      return match && !cues.findAny(unless, inContext(sentence)) ? [{ sentence, match }] : []
    }),
  )
  const side = (sentence: Sentence, told: string | null, start: number, end: number): Side[] => {
    if (told === null) return []
    const said = shortened(sentence.text.slice(start, end))
    return [{ told, value: { nl: said, en: said }, quote: quoteFrom(prepared, sentence, 0, sentence.text.length, rule) }]
  }
  switch (kind) {
    case 'sides': {
      const groupsOf = found.map((group) => new Set(group.map(({ sentence }) => sentence)))
      const isOnTwoSides = (sentence: Sentence) => groupsOf.filter((sentences) => sentences.has(sentence)).length > 1
      return [found.flatMap((group, number) => group.flatMap(({ sentence, match }) => (isOnTwoSides(sentence) ? [] : side(sentence, String(number), match.start, match.end))))]
    }
    case 'captures':
      return found.map((group) =>
        group.flatMap(({ sentence, match }) => {
          const { start, end } = capturedIn(match)
          return side(sentence, toldByCapture(match, words), start, end)
        }),
      )
    case 'articles':
      return found.map((group) => group.flatMap(({ sentence, match }) => side(sentence, topNodeOf(prepared, sentence.nodeId).id, match.start, match.end)))
  }
}

function capturedIn({ captures, start, end }: CueMatch): { readonly start: number; readonly end: number } {
  return Object.values(captures)[0] ?? { start, end }
}

/** The measure that was captured, or the captured words themselves; null for a measure that cannot be read. */
function toldByCapture({ captures }: CueMatch, words: ReadingWords): string | null {
  const [captured] = Object.entries(captures)
  if (!captured) return null
  const [name, { text }] = captured
  if (name === 'duration') return toldByLength(readDuration(text, words))
  if (name === 'money') return readMoney(text)?.toString() ?? null
  return text.replace(/\s+/gu, ' ')
}
