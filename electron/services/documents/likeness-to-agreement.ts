/** What processing agreements speak of, in the three languages that are read. */
const cues: readonly RegExp[] = [
  /verwerkersovereenkomst|bewerkersovereenkomst|processing (?:agreement|addendum)|auftragsverarbeitung/i,
  /verwerkingsverantwoordelijke|data controller|\bcontroller\b|verantwortliche/i,
  /verwerker|\bprocessor\b|auftragsverarbeiter|auftragnehmer/i,
  /persoonsgegevens|personal data|personenbezogene/i,
  /datalek|inbreuk in verband|data breach|datenschutzverletzung|verletzung des schutzes/i,
  /sub-?verwerker|sub-?processor|unterauftrag/i,
  /\baudits?\b|controle|inspecti|überprüfung|kontrolle/i,
  /artikel 28|article 28|art\. 28/i,
]

/** A text of this many characters holds as many clauses as any; a letter that names an agreement is shorter. */
const fullLength = 8000

/** How much a text looks like a processing agreement: from 0, not at all, to the number of cues. A short text that only speaks of one scores low. */
export function likenessToAgreement(text: string): number {
  if (!/\p{L}{2}/u.test(text)) return 0
  const found = cues.filter((cue) => cue.test(text)).length
  return (found + 0.1) * Math.min(1, text.length / fullLength)
}
