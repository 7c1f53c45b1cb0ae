import { isAbbreviation } from '../sentences/abbreviations.ts'
import { endsOpen } from './heading-text.ts'
import { countOf } from './numeral.ts'

/** A number anywhere in a line, with a capital behind it, that may open a part. */
export interface LabelCandidate {
  /** Places in the line: where the label begins, and where the words behind it do. */
  readonly start: number
  readonly end: number
  readonly kind: 'article' | 'annex' | 'decimal' | 'number' | 'bracketed' | 'letter'
  readonly number: string
  /** What it counts in: `10.` for 10.1; numbers of other kinds by their kind. */
  readonly series: string
  readonly count: number
  readonly isAtLineStart: boolean
  /** A sentence had ended before it. */
  readonly isAfterSentence: boolean
  /** The words before it may be a heading, or an item that lacks its full stop. */
  readonly mayFollowWords: boolean
  /** The next number is that of its own first clause, so that only its heading stands between. */
  readonly headsNext: boolean
}

const words = (...list: readonly string[]) => list.flatMap((word) => [word, word.toUpperCase()]).join('|')
const articleWord = words('Artikel', 'Article', 'Art\\.', 'Clause', 'Section', 'Klausel', 'Bepaling', 'Ziffer')
const annexWord = words('Bijlage', 'Annex', 'Appendix', 'Schedule', 'Anlage', 'Anhang')
const label = new RegExp(
  [
    String.raw`(?<![^\s*#>])(?:`,
    [
      String.raw`(?:${articleWord}|(?<paragraph>§))\s?(?<article>\d{1,2}|[IVX]{1,5})`,
      String.raw`(?:${annexWord})\s(?<annex>\d{1,2}|[A-Z])`,
      String.raw`(?<decimal>(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){1,3})`,
      String.raw`(?<number>\d{1,2})`,
      String.raw`(?<roman>[IVX]{1,5})(?=[.)]\s)`,
      String.raw`(?<letter>[A-Z])(?=[.)]\s)`,
      String.raw`\((?<bracketed>\d{1,2})\)`,
    ].join('|'),
    String.raw`)(?<mark>[.:)]{0,2})(?:\*\*)?(?:\s+(?:[-–—]\s+)?(?=["“„(*]{0,2}\p{Lu})|\s*$)`,
  ].join(''),
  'gu',
)

/** A line's own label stands behind no more than marks. */
const marks = /^[\s*#>|•–-]{0,20}$/
const sentenceEnd = /[.;:!?]["”’)*]*$/
const citing = /(?:^|[^\p{L}])(?:artikel(?:en)?|articles?|clauses?|sections?|paragraphs?|lid|leden|absatz|ziffern?|nummer|versie|version|bijlagen?|annex|anlagen?|§{1,2})[.:]?$/iu

/** Whether a number is cited, and what stands open before it, shows within so many characters. */
const lookBack = 20

/** Between a heading and its first clause stands no more. */
const longestHeading = 110

export function labelCandidatesIn(line: string): readonly LabelCandidate[] {
  const candidates = [...line.matchAll(label)].flatMap((match) => candidateAt(line, match) ?? [])
  return candidates.map((candidate, index) => ({ ...candidate, headsNext: headsNext(line, candidate, candidates[index + 1]) }))
}

type Lone = Omit<LabelCandidate, 'headsNext'>

function candidateAt(line: string, match: RegExpExecArray): Lone | null {
  const counted = countedBy(match.groups!)
  const start = match.index
  const end = start + match[0].length
  const before = line.slice(Math.max(0, start - lookBack), start).trimEnd()
  const isAtLineStart = start < lookBack && marks.test(line.slice(0, start))
  if (counted === null || (!isAtLineStart && (end === line.length || citing.test(before) || isGermanDate(line, counted, start)))) return null
  return {
    ...counted,
    start,
    end,
    isAtLineStart,
    isAfterSentence: sentenceEnd.test(before) && !isAbbreviation(before, before.length - 1),
    mayFollowWords: counted.count > 1 && counted.kind !== 'letter' && match.groups!.mark !== '' && !endsOpen(before),
  }
}

function isGermanDate(line: string, { kind, number }: Pick<Lone, 'kind' | 'number'>, start: number): boolean {
  return kind === 'number' && isAbbreviation(line, start + number.length)
}

function countedBy({ paragraph, article, annex, decimal, number, roman, letter, bracketed }: Record<string, string | undefined>): Pick<Lone, 'kind' | 'number' | 'series' | 'count'> | null {
  if (decimal !== undefined) {
    const last = decimal.lastIndexOf('.') + 1
    return { kind: 'decimal', number: decimal, series: decimal.slice(0, last), count: Number(decimal.slice(last)) }
  }
  const printed = article ?? annex ?? number ?? roman ?? letter ?? bracketed!
  const count = countOf(printed, annex !== undefined || letter !== undefined)
  if (count === null) return null
  const counted = { number: printed, count }
  if (article !== undefined) return { kind: 'article', series: paragraph ?? 'article', ...counted }
  if (annex !== undefined) return { kind: 'annex', series: 'annex', ...counted }
  if (number !== undefined) return { kind: 'number', series: 'number', ...counted }
  if (bracketed !== undefined) return { kind: 'bracketed', series: 'bracketed', ...counted }
  return { kind: 'letter', series: roman === undefined ? 'letter' : 'roman', ...counted }
}

function headsNext(line: string, { kind, number, end }: Lone, next: Lone | undefined): boolean {
  if (!next || next.count !== 1 || next.start - end > longestHeading || /[.;:!?]\s+\S/.test(line.slice(end, next.start))) return false
  return next.kind === 'decimal' ? next.series === `${number}.` : (next.kind === 'number' || next.kind === 'bracketed') && kind !== 'decimal'
}
