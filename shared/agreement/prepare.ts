import { buildOutline } from './outline/build-outline.ts'
import { cutRunOnLines } from './outline/run-on-lines.ts'
import { detectLanguage } from './sentences/language.ts'
import { toLines } from './sentences/lines.ts'
import { findPartyNames } from './parties/party-names.ts'
import type { PreparedAgreement } from './prepared.ts'
import { toSentences } from './sentences/sentences.ts'
import { vocabularyOf } from './sentences/vocabulary.ts'

/** Everything that the rules need to know of a text before they search it. Pure, and linear in the length of the text. */
export function prepare(text: string): PreparedAgreement {
  const lines = cutRunOnLines(toLines(text))
  const vocabulary = vocabularyOf(text)
  const parts = buildOutline(text, lines, vocabulary)
  const outline = parts.map(({ node }) => node)
  const divided = {
    text,
    language: detectLanguage(text),
    outline,
    nodes: new Map(outline.map((node) => [node.id, node])),
    sentences: toSentences(text, lines, parts, vocabulary),
  }
  return { ...divided, partyNames: findPartyNames(divided) }
}
