import type { Cues } from '../cues/cue.ts'
import type { PreparedAgreement, Sentence } from '../prepared.ts'

/** A clause cited for its rate, before or, as in German, after its number. */
const citing = ['{rateWord} (* )?(* )?(* )?(* )?{clauseWord} [clause: #(.#)?(.#)?]', '{clauseWord} [clause: #(.#)?(.#)?] (* )?(* )?{rateWord}']

/** Sentences that state an amount, in clauses to which sentences on the audit refer for their rate: "at the hourly rate of clause 8.2". */
export function ratesCited({ outline, sentences }: PreparedAgreement, passages: ReadonlySet<Sentence>, cues: Cues): ReadonlySet<Sentence> {
  const cited = [...passages].flatMap((sentence) => cues.findAny(citing, sentence)?.captures['clause']?.text ?? [])
  const nodes = new Set(outline.filter(({ number }) => number !== null && cited.includes(number)).map(({ id }) => id))
  return new Set(sentences.filter((sentence) => nodes.has(sentence.nodeId) && cues.find('{money}', sentence) !== null))
}
