import { withRealAnnexes } from './annex-openings.ts'
import { findArticles } from './find-articles.ts'
import { definedTerm, runInHeading } from './heading-in-line.ts'
import { hasHeading } from './has-heading.ts'
import { isDefinitionsHeading, isHeadingText, isSignatureHeading } from './heading-text.ts'
import { itemCountOf, rankOfItem, type ItemCount } from './item-style.ts'
import type { Label } from './label.ts'
import type { Line } from './lines.ts'
import { NodeIds } from './node-ids.ts'
import { countOf } from './numeral.ts'
import type { OutlineNode } from './outline.ts'
import { ranks, type Draft } from './outline-draft.ts'
import { findOpenings, type Opening } from './openings.ts'
import { printedNumber } from './printed-number.ts'
import { withUsefulHeadings } from './useful-headings.ts'

/** A node with the place where its own words begin: after its label and heading. */
export interface OutlinePart {
  readonly node: OutlineNode
  readonly bodyStart: number
}

/** Divides the text into preamble, articles, clauses, items, annexes and what else is printed. */
export function buildOutline(text: string, lines: readonly Line[]): OutlinePart[] {
  const openings = withRealAnnexes(findOpenings(lines))
  const articles = findArticles(openings)
  return new OutlineBuilder(text, lines, withUsefulHeadings(openings, articles), articles).build()
}

/** A title stands within so many lines from the beginning. */
const titleLines = 20

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

  private open(opening: Opening): void {
    const { label, headingLine, indent } = opening
    const line = this.lines[opening.line]!
    const isArticle = this.articles.has(opening)
    const item = isArticle ? null : itemCountOf(label, this.stack)
    const rank = this.rankOf(opening, isArticle, item)
    if (rank === null) {
      if (this.insideDefinitions()) this.openDefinition(line)
      return
    }
    this.closeDownTo(rank)
    if (label.kind === 'decimal') this.closeOtherArticle(label)
    const kind = this.kindOf(label, rank, isArticle)
    const runIn = label.level === 0 ? runInHeading(line.text, label.length) : null
    const isHeading = headingLine !== null || hasHeading(opening, rank <= ranks.article && this.stack[0]?.kind !== 'annex')
    this.add({
      kind,
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

  private closeDownTo(rank: number): void {
    while (this.stack.length > 0 && this.stack.at(-1)!.rank >= rank) this.stack.pop()
  }

  /** A clause numbered for a later article than the one that stands open belongs to none: that article's own line was not found. */
  private closeOtherArticle({ number }: Label): void {
    const article = this.stack.find(({ kind, count }) => (kind === 'article' || kind === 'definitions') && count !== null)
    const own = countOf(number.split(/[. ]/)[0]!)
    if (article && own !== null && own > article.count!) this.stack.length = this.stack.indexOf(article)
  }

  /** Where a label stands in the hierarchy; null where it opens no part after all. */
  private rankOf(opening: Opening, isArticle: boolean, item: ItemCount | null): number | null {
    const { label } = opening
    if (isArticle) return this.stack[0]?.kind === 'annex' && this.stack.some(({ kind }) => kind === 'section') ? ranks.clause : ranks.article
    if (label.kind === 'annex') return ranks.annex
    if (label.kind === 'group' || label.kind === 'article') return label.level > 0 || label.rest === '' || isHeadingText(label.rest) ? ranks.section : null
    if (label.kind === 'decimal') return Math.min(ranks.clause + Math.max(0, label.number.split(/[. (]+/).length - 2), ranks.definition)
    if (label.kind === 'heading') return this.rankOfHeading(opening)
    return label.level > 0 && this.stack.every(({ level }) => level === 0 || level >= label.level) ? ranks.section : rankOfItem(item!, opening.indent, this.stack)
  }

  private rankOfHeading(opening: Opening): number | null {
    const { label, heading } = opening
    const top = this.stack.at(-1)
    if (this.isTitle(opening)) return null
    if (top?.kind === 'definitions' && isDefinitionsHeading(label.rest)) return null
    if (label.level === 0 && top?.kind === 'signature' && isSignatureHeading(label.rest)) return null
    if (label.level === 0) return heading !== 'marked' || this.articles.size === 0 ? ranks.section : ranks.subsection
    if (label.level <= this.sectionLevel) return ranks.section
    const above = this.stack.findLast(({ level }) => level > 0 && level < label.level)
    return Math.min(Math.max(ranks.subsection, (above?.rank ?? 0) + 1), ranks.definition)
  }

  private kindOf(label: Label, rank: number, isArticle: boolean): OutlineNode['kind'] {
    if (label.kind === 'annex') return 'annex'
    if (isDefinitionsHeading(label.rest) && rank <= ranks.section) return 'definitions'
    if (isSignatureHeading(label.rest) && rank <= ranks.section) return 'signature'
    if (label.kind === 'heading' || label.kind === 'group' || (label.kind === 'article' && !isArticle)) return 'section'
    if (isArticle) return this.stack[0]?.kind === 'annex' ? 'clause' : 'article'
    return rank <= ranks.subclause ? 'clause' : 'item'
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

/** Markdown headings of this level or above it divide the agreement; deeper ones stand within an article. */
function sectionLevelOf(openings: readonly Opening[], articles: ReadonlySet<Opening>): number {
  const counts = new Map<number, number>()
  const marked = openings.filter((opening) => opening.label.level > 0)
  const ofArticles = marked.filter((opening) => articles.has(opening))
  for (const { label } of ofArticles.length > 0 ? ofArticles : marked) counts.set(label.level, (counts.get(label.level) ?? 0) + 1)
  const levels = [...counts].toSorted(([one], [other]) => one - other)
  return (ofArticles.length > 0 ? levels.toSorted((one, other) => other[1] - one[1])[0] : levels.find(([, count]) => count >= 2))?.[0] ?? 6
}
