/** What a line begins with: a number or letter that people cite, or a heading. */
export interface Label {
  readonly kind: 'article' | 'annex' | 'decimal' | 'number' | 'bracketed' | 'letter' | 'heading'
  /** The number or letter alone: `10`, `11.2`, `d`; empty for a heading without one. */
  readonly number: string
  /** The word before the number, as printed: `Artikel`, `Bijlage`, `§`; empty without. */
  readonly word: string
  /** Characters of the line up to the words after the label. */
  readonly length: number
  /** What follows on the line, without marks of emphasis around it. */
  readonly rest: string
  /** Level of a Markdown heading, 1 to 6; 0 for none. */
  readonly level: number
}

const opening = /^[\s>\u200b\ufeff]*(#{1,6}(?=\s))?\s*(?:[-*•–◦▪●·‣](?=\s))?\s*(?:\*\*|__)?\s*/
const closing = /[\s*_#–—]*$/

const article = /^(artikel|art\.?|article|clause|section|abschnitt|ziffer|§)\s{0,3}(\d{1,3}[a-z]?|[IVXL]{1,6})(?![\w.]*\w)\s*[.:)]?\s*(?:[-–—:|]\s*)?/i
const annex = /^(bijlage|bijlagen|annex|annexe|appendix|schedule|exhibit|anlage|anhang|addendum|aanhangsel)\b\s*(?:(?:nr\.?|no\.?)\s*)?(\d{1,3}(?:\.\d{1,3})*[a-z]?|[IVXL]{1,6}|[A-Z])?(?![\w])\s*[.:)]?\s*(?:[-–—:|]\s*)?/i
const decimal = /^(\d{1,2}(?:\.\d{1,3}){1,4})(?!\d)[.):]?(?:\*\*|__)?\s*/
const number = /^(\d{1,3})[.)](?!\d)(?:\*\*|__)?\s*/
const bareNumber = /^(\d{1,2})\s+(?=\p{Lu})/u
const bracketed = /^\((\d{1,3})\)\s*/
const letter = /^\(?([a-z]|[ivx]{1,5})[.)](?:\*\*|__)?(?:\s+|$)/i

/** Labels and headings stand within this many characters; looking no further keeps a line of megabytes cheap. */
const lookAhead = 400

/** Reads a line's label; null for a line that only goes on. Numbers in running text ("1.000 euro", "12.05.2018") are no labels. */
export function readLabel(wholeLine: string): Label | null {
  const line = wholeLine.slice(0, lookAhead)
  const before = opening.exec(line)!
  const level = before[1]?.length ?? 0
  const body = line.slice(before[0].length)
  const make = (kind: Label['kind'], match: RegExpExecArray, number: string, word = ''): Label => ({
    kind,
    number,
    word,
    length: before[0].length + match[0].length,
    rest: body.slice(match[0].length).replace(closing, '').replace(/^\s*(?:\*\*|__)/, '').trim(),
    level,
  })

  let match = article.exec(body)
  if (match && (level > 0 || isTitle(match[1]!, body.slice(match[0].length)))) return make('article', match, match[2]!, match[1])
  match = annex.exec(body)
  if (match && body.length < 160 && (level > 0 || isAnnexTitle(match, body))) return make('annex', match, match[2] ?? '', match[1])
  match = decimal.exec(body)
  if (match && !/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d/.test(body) && !/^\d+\.\d{3}(?!\d)/.test(body) && !/^\p{Ll}?\s*%/u.test(body.slice(match[0].length))) return make('decimal', match, match[1]!)
  match = number.exec(body) ?? (level > 0 ? /^(\d{1,2})\s+/.exec(body) : null) ?? bareNumber.exec(body)
  if (match) return make('number', match, match[1]!)
  match = bracketed.exec(body)
  if (match) return make('bracketed', match, match[1]!)
  match = letter.exec(body)
  if (match && !/^[A-Z]\.\s*[A-Z]\./.test(body)) return make('letter', match, match[1]!)
  if (level > 0) return make('heading', /^/.exec(body)!, '')
  return null
}

/** Short, begins like a heading and does not end like a sentence. */
export function isHeadingText(rest: string): boolean {
  return rest.length > 0 && rest.length <= 100 && /^[^\p{L}]{0,3}\p{Lu}/u.test(rest) && !/[;,:]$/.test(rest) && !/[.!?]\s+\p{Lu}/u.test(rest)
}

function isTitle(word: string, rest: string): boolean {
  return /^[\p{Lu}§]/u.test(word) && rest.length <= 120 && !/^\p{Ll}/u.test(rest) && !/^(?:lid|leden|onder|AVG|GDPR|DSGVO|van de|EU|RGPD)\b/.test(rest) && !/[.;,]\s*$/.test(rest.replace(/\.\s*$/, (end) => (rest.length < 60 ? '' : end)))
}

function isAnnexTitle(match: RegExpExecArray, body: string): boolean {
  const rest = body.slice(match[0].length)
  const isMarked = /[.:)–—|-]\s*$/.test(match[0])
  if (!/^\p{Lu}/u.test(match[1]!)) return false
  if (rest.replace(closing, '') === '') return match[2] !== undefined || body.trim().length < 20
  return match[2] === undefined ? isMarked && isHeadingText(rest) : (isMarked || /^\p{Lu}/u.test(rest)) && !/[.;,]\s*$/.test(rest)
}
