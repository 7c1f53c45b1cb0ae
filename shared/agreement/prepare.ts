import { buildOutline } from './outline/build-outline.ts'
import { cutRunOnLines } from './outline/run-on-lines.ts'
import { detectLanguage } from './sentences/language.ts'
import { toLines } from './sentences/lines.ts'
import type { DividedAgreement } from './prepared.ts'
import { toSentences } from './sentences/sentences.ts'
import { vocabularyOf } from './sentences/vocabulary.ts'

/** Everything that the rules need to know of a text before they search it, but who its parties are. Pure, and linear in the length of the text. */
export function prepare(text: string): DividedAgreement {
  const lines = cutRunOnLines(toLines(text))
  const vocabulary = vocabularyOf(text)
  const parts = buildOutline(text, lines, vocabulary)
  const outline = parts.map(({ node }) => node)
  return {
    text,
    language: detectLanguage(text),
    outline,
    nodes: new Map(outline.map((node) => [node.id, node])),
    sentences: toSentences(text, lines, parts, vocabulary),
  }
}
