import { isAgreementTitle } from './agreement-title.ts'
import { withRealAnnexes } from './annex-openings.ts'
import { findArticles, withParagraphs } from './find-articles.ts'
import { definedTerm, runInHeading } from './heading-in-line.ts'
import { hasHeading } from './has-heading.ts'
import { isHeadingText } from './heading-text.ts'
import { itemCountOf } from './item-style.ts'
import type { Label } from './label.ts'
import { usualWidth } from './line-width.ts'
import type { Line } from '../sentences/lines.ts'
import { toBlocks } from '../sentences/text-blocks.ts'
import { NodeIds } from './node-ids.ts'
import { countOf } from './numeral.ts'
import type { OutlineNode } from './outline.ts'
import { ranks, type Draft } from './outline-draft.ts'
import { findOpenings, type Opening } from './openings.ts'
import { kindOf, rankOf, sectionLevelOf } from './part-rank.ts'
import { printedNumber } from './printed-number.ts'
import { withUsefulHeadings } from './useful-headings.ts'
import type { Vocabulary } from '../sentences/vocabulary.ts'

/** A node with the place where its own words begin: after its label and heading. */
export interface OutlinePart {
  readonly node: OutlineNode
  readonly bodyStart: number
}

/** Divides the text into preamble, articles, clauses, items, annexes and what else is printed. */
export function buildOutline(text: string, lines: readonly Line[], vocabulary: Vocabulary): OutlinePart[] {
  const openings = withRealAnnexes(findOpenings(lines, vocabulary), lines)
  const articles = findArticles(openings)
  return new OutlineBuilder(text, lines, withUsefulHeadings(withParagraphs(openings, articles), articles), articles).build()
}

/** A title stands within so many lines from the beginning. */
const titleLines = 20

/** A single block of text has no paragraphs to tell apart. */
const fewestParagraphs = 2

const unlabelled = { style: null, count: null, indent: 0, level: 0, opensList: false } as const

class OutlineBuilder {
  private readonly text: string
  private readonly lines: readonly Line[]
  private readonly openings: readonly Opening[]
  private readonly articles: ReadonlySet<Opening>
  private readonly drafts: Draft[] = []
  private readonly stack: Draft[] = []
  private readonly ids = new NodeIds()
  private readonly sectionLevel: number

  constructor(text: string, lines: readonly Line[], openings: readonly Opening[], articles: ReadonlySet<Opening>) {
    this.text = text
    this.lines = lines
    this.openings = openings
    this.articles = articles
    this.sectionLevel = sectionLevelOf(openings, articles)
  }

  build(): OutlinePart[] {
    this.add({ ...unlabelled, kind: 'preamble', rank: -1, number: null, label: '', heading: this.title(), start: 0, bodyStart: 0 })
    this.stack.length = 0
    let next = 0
    this.lines.forEach((line, index) => {
      if (this.openings[next]?.line === index) this.open(this.openings[next++]!)
      else if (this.insideDefinitions() && !line.isBlank) this.openDefinition(line)
    })
    if (this.drafts.length === 1) this.openParagraphs()
    return this.drafts.map(({ id, parentId, kind, number, label, heading, start, bodyStart }, index) => {
      const range = { start, end: this.drafts[index + 1]?.start ?? this.text.length }
      return { node: { id, parentId, kind, number, label, heading, range }, bodyStart }
    })
  }

  /** The first line, if it stands alone and reads like a title; it stays part of the preamble's words. */
  private title(): string | null {
    const first = this.lines.findIndex(({ isBlank, isFurniture }) => !isBlank && !isFurniture)
    const opening = this.openings[0]
    if (first < 0 || (opening?.line === first && !this.isTitle(opening)) || (opening?.line !== first && this.lines[first + 1]?.isBlank === false)) return null
    const bare = this.lines[first]!.text.slice(0, 200).replace(/^[\s#>*_\ufeff]+|[\s*_]+$/g, '')
    return isHeadingText(bare) && !bare.endsWith('.') ? bare : null
  }

  /** A heading that opens no part, since everything stands below it. */
  private isTitle(opening: Opening): boolean {
    const { label, heading } = opening
    return label.kind === 'heading' && this.drafts.length <= 1 && (label.level === 1 || (label.level === 0 && heading !== 'named' && this.isFirst(opening)))
  }

  private isFirst({ line }: Opening): boolean {
    return line < titleLines && this.lines.slice(0, line).every(({ isBlank, isFurniture }) => isBlank || isFurniture)
  }

  /** A document's own title closes what stood before it, annexes included. */
  private open(opening: Opening): void {
    const { label, headingLine, indent } = opening
    const line = this.lines[opening.line]!
    if (this.isTitle(opening)) return
    if (isAgreementTitle(opening)) this.stack.length = 0
    const isArticle = this.articles.has(opening)
    const item = isArticle ? null : itemCountOf(label, this.stack)
    const rank = rankOf(opening, item, { stack: this.stack, isArticle, hasArticles: this.articles.size > 0, sectionLevel: this.sectionLevel })
    if (rank === null) {
      if (this.insideDefinitions()) this.openDefinition(line)
      return
    }
    this.closeDownTo(rank)
    if (label.kind === 'decimal') this.closeOtherArticle(label)
    const isInAnnex = this.stack[0]?.kind === 'annex'
    const runIn = label.level === 0 ? runInHeading(line.text, label.length) : null
    const isHeading = headingLine !== null || hasHeading(opening, rank <= ranks.article && !isInAnnex)
    this.add({
      kind: kindOf(label, rank, isArticle, isInAnnex),
      rank,
      style: item?.style ?? null,
      count: item?.count ?? countOf(label.number),
      indent,
      level: label.level,
      opensList: line.text.trimEnd().endsWith(':'),
      number: printedNumber(label, this.stack, isArticle),
      label: label.kind === 'heading' ? '' : line.text.slice(0, label.length).replace(/^[\s#>|]*(?:\*{2,3}|__)?|[\s*_|–—-]+$/g, ''),
      heading: runIn?.heading ?? (isHeading && label.rest !== '' ? label.rest.replace(/[\s.:|]+$/, '') : null),
      start: line.start,
      bodyStart: runIn ? line.start + runIn.length : isHeading || label.rest === '' ? Math.min(this.lines[headingLine ?? opening.line]!.end + 1, this.text.length) : line.start + label.length,
    })
  }

  /** Where nothing is numbered and nothing has a heading, the paragraphs below the title are the parts, each with the list that it opens. */
  private openParagraphs(): void {
    const [text] = this.drafts
    const blocks = toBlocks(this.lines, usualWidth(this.lines)).filter(({ isItem }) => !isItem)
    const blockStarts = new Set(blocks.map(({ passages }) => passages[0]!.start))
    const starts = this.lines.filter(({ start }, index) => blockStarts.has(start) && (index === 0 || this.lines[index - 1]!.isBlank))
    const paragraphs = text!.heading === null ? starts : starts.slice(1)
    if (paragraphs.length < fewestParagraphs) return
    paragraphs.forEach(({ start }, index) => {
      this.stack.splice(0, Infinity, text!)
      this.add({ ...unlabelled, kind: 'paragraph', rank: ranks.clause, number: null, label: '', heading: `¶ ${index + 1}`, start, bodyStart: start })
    })
  }

  private closeDownTo(rank: number): void {
    while (this.stack.length > 0 && this.stack.at(-1)!.rank >= rank) this.stack.pop()
  }

  /** A clause numbered for a later article than the one that stands open belongs to none: that article's own line was not found. */
  private closeOtherArticle({ number }: Label): void {
    const article = this.stack.find(({ kind, count }) => (kind === 'article' || kind === 'definitions') && count !== null)
    const own = countOf(number.split(/[. ]/)[0]!)
    if (article && own !== null && own > article.count!) this.stack.length = this.stack.indexOf(article)
  }

  private insideDefinitions(): boolean {
    return this.stack.some(({ kind }) => kind === 'definitions')
  }

  private openDefinition(line: Line): void {
    const term = definedTerm(line.text)
    if (term === null) return
    this.closeDownTo(ranks.definition)
    this.add({ ...unlabelled, kind: 'definition', rank: ranks.definition, number: null, label: term.label, heading: term.term, start: line.start, bodyStart: line.start + term.length })
  }

  private add(draft: Omit<Draft, 'id' | 'parentId'>): void {
    const added: Draft = { ...draft, id: this.ids.take(draft.number ?? draft.kind), parentId: this.stack.at(-1)?.id ?? null }
    this.drafts.push(added)
    this.stack.push(added)
  }
}
