const definitionsHeading = /^(?:begripsbepaling|begrippen|definitie|definition|begriffsbestimmung|begriffe$|defined terms)/i
const signatureHeading = /^(?:ondertekening|handtekening|aldus (?:overeengekomen|opgemaakt|getekend|ondertekend)|voor akkoord|signature|signed (?:by|for)|in witness whereof|unterschrift)/i
const namedHeading = /^(?:partijen|parties|parteien|overwegingen?|considerans|recitals|whereas|präambel|preamble|inleiding|de ondergetekenden|slotbepalingen)$/i
const introductory = /^(?:de )?(?:partijen|parties|parteien|vertragsparteien|overwegingen?|overwegende dat|considerans|recitals|whereas|background|präambel|preamble|ondergetekenden)$/i

/** Short, begins like a heading and does not end like a sentence. */
export function isHeadingText(rest: string): boolean {
  return rest.length > 0 && rest.length <= 100 && /^[^\p{L}]{0,3}\p{Lu}/u.test(rest) && !/[;,:]$/.test(rest) && !/[.!?]\s+\p{Lu}/u.test(rest)
}

export function isDefinitionsHeading(text: string): boolean {
  return text.length < 80 && definitionsHeading.test(text)
}

export function isSignatureHeading(text: string): boolean {
  return text.length < 80 && signatureHeading.test(text)
}

/** Heads what stands before the agreed articles: who the parties are and why they agree. Numbers below it are no articles. */
export function isIntroductoryHeading(text: string): boolean {
  return introductory.test(text.replace(/:$/, ''))
}

/** A line without mark or number that is known for a heading by its words: "Overwegingen", "Definities", "Ondertekening". */
export function isNamedHeading(bare: string): boolean {
  if (!/^\p{Lu}/u.test(bare)) return false
  return namedHeading.test(bare) || (bare.length < 50 && isDefinitionsHeading(bare) && !/[\t.]/.test(bare)) || isSignatureHeading(bare)
}

/** In capitals throughout, with a word among them. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

const openEnd = /(?:,|(?:^|\s)(?:de|het|een|van|en|of|in|op|met|voor|te|door|aan|bij|dat|zoals|the|a|an|of|and|or|to|by|for|with|that|der|die|das|den|dem|des|und|oder|von|mit|im|zu|wie|sowie|gemäß|gemäss|zwar|innerhalb|binnen|ab|bis|auf|am|vom|zum|zur|für|insbesondere|volgens|per|tot|uit|als|zal|zullen|shall|will|from|at|in|on|under))$/i

/** Ends in the middle of a sentence: with a comma, an article, a preposition or "and". */
export function endsOpen(line: string): boolean {
  return openEnd.test(line.slice(-16))
}
