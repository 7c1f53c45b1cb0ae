import type { PreparedAgreement, Sentence } from '../prepared.ts'

/** Marks and numbers of a table are shorter, and say nothing by themselves. */
const shortestSaying = 3

/** Stands where the parties agree something: not in a definition or beside a signature, and not a mere heading. */
export function isAgreed(prepared: Pick<PreparedAgreement, 'nodes'>, sentence: Sentence): boolean {
  return !isEmpty(sentence) && !isDefinition(prepared, sentence) && prepared.nodes.get(sentence.nodeId)!.kind !== 'signature' && !isRunInHeading(sentence)
}

export function isEmpty({ text }: Sentence): boolean {
  return text.length < shortestSaying
}

export function isDefinition(prepared: Pick<PreparedAgreement, 'nodes'>, { nodeId }: Sentence): boolean {
  const { kind } = prepared.nodes.get(nodeId)!
  return kind === 'definitions' || kind === 'definition'
}

/** A word or two that stand alone: they name a subject and say nothing of it. */
export function isHeading({ text, leadIn }: Sentence): boolean {
  const hasThirdWord = text.includes(' ', text.indexOf(' ') + 1)
  return leadIn === '' && !text.endsWith(';') && !hasThirdWord
}

/** A heading before a paragraph on the same line: "Encryption." */
export function isRunInHeading(sentence: Sentence): boolean {
  return isHeading(sentence) && sentence.text.endsWith('.')
}

/** Opens a list ("The processor shall:"); what it promises stands in the items. */
export function isLeadIn({ text }: Sentence): boolean {
  return text.endsWith(':')
}

/** Takes something back from the sentence before it or adds to it, and cannot be understood without that: "This does not apply if …", "The same applies to …". */
export function isPointingBack(text: string): boolean {
  return pointsBack.test(text.slice(0, 60))
}

const pointsBack = new RegExp(
  [
    '(?:dies|das) gilt (?:jedoch |aber |allerdings )?(?:dann |nur )?nicht',
    '(?:(?:dies|das) gilt (?:auch|ebenso|entsprechend)|(?:gleiches|dasselbe) gilt(?: auch)?) (?:für|bei|hinsichtlich)',
    '(?:dies|das) (?:reicht|genügt|dürfte)',
    '(?:dit|dat) geldt (?:echter )?niet',
    'hetzelfde geldt (?:ook )?(?:voor|bij)',
    '(?:this|that|the foregoing) (?:does|shall|will) not apply',
    'the same (?:applies|shall apply) (?:to|for)',
  ].map((opening) => `^${opening}(?!\\p{L})`).join('|'),
  'iu',
)
