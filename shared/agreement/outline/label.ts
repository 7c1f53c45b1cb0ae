import { bulletPattern } from '../sentences/bullet.ts'
import { isAnnexTitle, isArticleTitle, isGroupTitle } from './label-titles.ts'

/** What a line begins with: a number or letter that people cite, or a heading. */
export interface Label {
  readonly kind: 'article' | 'annex' | 'group' | 'decimal' | 'number' | 'bracketed' | 'letter' | 'heading'
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

const opening = new RegExp(String.raw`^[\s>|\u200b\ufeff]*(#{1,6}(?=\s))?\s*(?:${bulletPattern})?\s*(?:\*{2,3}|__)?\s*`)
const closing = /[\s*_#|–—]*$/
const separator = String.raw`\s*\\?[.:)]{0,2}(?:\*\*|__)?\s*(?:[-–—:|]\s*)?`

const articleWord = /^(artikel|article|art\.?|clause|clausule|klausel|bepaling|section|abschnitt|ziffer|ziff\.|punkt|paragraaf|nr\.|§{1,2})\s{0,3}/i
const articleNumber = new RegExp(String.raw`^(\d{1,3}(?:[a-z](?!\p{L}))?(?![\d\p{Ll}])|[IVXL]{1,7}(?![\p{L}\d])|[A-Z](?=\s*[.:)–—-]))(?!\.\d)(?:\s?\((\d{1,2}[a-z]?)\)(?=\s))?${separator}`, 'u')
const articleDecimal = new RegExp(String.raw`^(\d{1,3}(?:\.\d{1,3}){1,3})(?!\d)${separator}`)
const annex = /^(bijlage|bijlagen|annex|annexe|appendix|schedule|exhibit|attachment|anlage|anlagen|anhang|addendum|aanhangsel)\b\s*(?:(?:nr\.?|no\.?)\s*)?(\d{1,3}(?:\.\d{1,3})*[a-z]?|[IVXL]{1,6}|[A-Z]|one|two|three|four|five|een|één|twee|drie|vier|vijf|eins|zwei|fünf)?(?![\p{L}\d_])\s*\\?[.:)]?\s*(?:[-–—:|]\s*)?/iu
const annexBehind = /^[\p{L}-]+(?: [\p{L}-]+){0,3} (annex|exhibit|schedule|appendix|bijlage|anlage|anhang)\**$/iu
const group = /^(hoofdstuk|chapter|kapitel|part|deel|teil|titel|title|afdeling)\s{1,3}(\d{1,2}|[IVXL]{1,6}|[A-Z])(?![\p{L}\d])\s*[.:)]?\s*(?:[-–—:|]\s*)?/iu
const decimal = new RegExp(String.raw`^(\d{1,2}(?:\.\d{1,3}){1,4}(?:[a-z](?=[\s.)])|\s?\([a-z]{1,3}\))?|[A-Z](?:\.\d{1,3}){1,3})(?![\d\p{L}])${separator}`, 'u')
const number = /^(\d{1,3})(?:\s?\\?[.)]{1,2}|[°º])(?!\d)(?:\*\*|__)?\s*(?:[-–—|]\s+)?/
const dashedNumber = /^(\d{1,2})\s{0,2}(?:[–—:-]\s+|\|\s*)(?=\p{Lu})/u
const bareNumber = /^(\d{1,2})\s+(?=\p{Lu})/u
const bracketed = /^\((\d{1,3}[a-z]?)\)\s*/
const letter = /^\(?([a-z]|([a-z])\2|[ivx]{1,5})\\?[.)]{1,2}(?:\*\*|__)?(?:\s+|$)/i
const abbreviation = /^(?:[a-z]\.\s?){2,}/i

/** Labels and headings stand within this many characters; looking no further keeps a line of megabytes cheap. */
const lookAhead = 400

/** Reads a line's label; null for a line that only goes on. Numbers in running text ("1.000 euro", "12.05.2018") are no labels. */
export function readLabel(wholeLine: string): Label | null {
  const line = wholeLine.slice(0, lookAhead)
  const before = opening.exec(line)!
  const level = before[1]?.length ?? 0
  const body = line.slice(before[0].length)
  const make = (kind: Label['kind'], length: number, number: string, word = ''): Label => ({
    kind,
    number,
    word,
    length: before[0].length + length,
    rest: body.slice(length).replace(closing, '').replace(/^\s*(?:\*{1,2}|__)/, '').trim(),
    level,
  })
  return withWord(body, level, make) ?? withNumber(body, level, make) ?? (level > 0 ? make('heading', 0, '') : null)
}

type Make = (kind: Label['kind'], length: number, number: string, word?: string) => Label

function withWord(body: string, level: number, make: Make): Label | null {
  const word = articleWord.exec(body)
  if (word) {
    const behind = body.slice(word[0].length)
    const clause = articleDecimal.exec(behind)
    if (clause && isArticleTitle(word[1]!, behind, clause[0], level)) return make('decimal', word[0].length + clause[0].length, clause[1]!, word[1])
    const match = articleNumber.exec(behind)
    if (match && isArticleTitle(word[1]!, behind, match[0], level)) {
      const length = word[0].length + match[0].length
      return match[2] === undefined ? make('article', length, match[1]!, word[1]) : make('decimal', length, `${match[1]} (${match[2]})`, word[1])
    }
  }
  let match = annex.exec(body)
  if (match && body.length < 160 && (level > 0 || isAnnexTitle(match, body))) return make('annex', match[0].length, match[2] ?? '', match[1])
  match = level > 0 ? annexBehind.exec(body) : null
  if (match) return make('annex', 0, '', match[1])
  match = group.exec(body)
  if (match && isGroupTitle(match[1]!, body.slice(match[0].length))) return make('group', match[0].length, match[2]!, match[1])
  return null
}

function withNumber(body: string, level: number, make: Make): Label | null {
  let match = decimal.exec(body)
  if (match && !isAmount(body, match[0].length)) return make('decimal', match[0].length, match[1]!)
  match = number.exec(body) ?? (level > 0 ? /^(\d{1,2})\s+/.exec(body) : null) ?? bareNumber.exec(body) ?? dashedNumber.exec(body)
  if (match) return make('number', match[0].length, match[1]!)
  match = bracketed.exec(body)
  if (match) return make('bracketed', match[0].length, match[1]!)
  match = letter.exec(body)
  if (match && !abbreviation.test(body)) return make('letter', match[0].length, match[1]!)
  return null
}

/** A date, an amount with thousands, or a percentage. */
function isAmount(body: string, length: number): boolean {
  return /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d/.test(body) || /^\d+\.\d{3}(?!\d)/.test(body) || /^\p{Ll}?\s*%/u.test(body.slice(length))
}

