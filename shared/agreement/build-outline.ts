import { definedTerm, runInHeading } from './heading-in-line.ts'
import { isHeadingText, type Label } from './label.ts'
import type { Line } from './lines.ts'
import type { OutlineNode } from './outline.ts'
import { findOpenings, isDefinitionsHeading, isSignatureHeading, type Opening } from './outline-parts.ts'

/** A node with the place where its own words begin: after its label and heading. */
export interface OutlinePart {
  readonly node: OutlineNode
  readonly bodyStart: number
}

/** Divides the text into preamble, articles, clauses, items, annexes and what else is printed. */
export function buildOutline(text: string, lines: readonly Line[]): OutlinePart[] {
  const builder = new OutlineBuilder(text, lines, findOpenings(lines))
  return builder.build()
}

interface Draft {
  readonly id: string
  readonly parentId: string | null
  readonly kind: OutlineNode['kind']
  readonly number: string | null
  readonly label: string
  readonly heading: string | null
  readonly start: number
  readonly bodyStart: number
  /** A part holds the parts of a higher rank that follow. */
  readonly rank: number
  readonly style: Style | null
}

/** How an item is counted; items counted alike are on one level. */
type Style = 'number' | 'bracketed' | 'letter' | 'roman'

const ranks = { annex: 0, article: 1, section: 1, subsection: 2, clause: 2, subclause: 3, definition: 4, item: 5, deepest: 8 } as const

class OutlineBuilder {
  private readonly text: string
  private readonly lines: readonly Line[]
  private readonly openings: readonly Opening[]
  private readonly drafts: Draft[] = []
  private readonly stack: Draft[] = []
  private readonly ids = new Map<string, number>()
  private readonly hasArticleWords: boolean
  private readonly articleLevel: number
  private lastArticle = 0

  constructor(text: string, lines: readonly Line[], openings: readonly Opening[]) {
    this.text = text
    this.lines = lines
    this.openings = openings
    this.hasArticleWords = openings.filter(({ label }) => label.kind === 'article').length >= 2
    this.articleLevel = commonest(openings.flatMap(({ label }) => (label.level > 0 && (label.kind === 'number' || label.kind === 'article') ? [label.level] : [])))
  }

  build(): OutlinePart[] {
    this.add({ kind: 'preamble', rank: -1, style: null, number: null, label: '', heading: this.title(), start: 0, bodyStart: 0 })
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
    if (first < 0 || first >= (this.openings[0]?.line ?? Infinity) || this.lines[first + 1]?.isBlank === false) return null
    const bare = this.lines[first]!.text.slice(0, 200).replace(/^[\s#>*_\ufeff]+|[\s*_]+$/g, '')
    return isHeadingText(bare) && !bare.endsWith('.') ? bare : null
  }

  private open({ line: index, label, headingLine }: Opening): void {
    const line = this.lines[index]!
    const style = this.styleOf(label)
    const rank = this.rankOf(label, style)
    if (rank === null) {
      if (this.insideDefinitions()) this.openDefinition(line)
      return
    }
    while (this.stack.length > 0 && this.stack.at(-1)!.rank >= rank) this.stack.pop()
    const kind = this.kindOf(label, rank)
    const runIn = label.level === 0 ? runInHeading(line.text, label.length) : null
    const isHeading = headingLine !== null || this.isHeadingOf(label, rank)
    if (rank === ranks.article && label.number !== '') this.lastArticle = Number.parseInt(label.number, 10) || this.lastArticle
    if (rank === ranks.annex) this.lastArticle = 0
    this.add({
      kind,
      rank,
      style,
      number: label.number === '' && label.kind !== 'annex' ? null : this.numberOf(label),
      label: label.kind === 'heading' ? '' : line.text.slice(0, label.length).replace(/^[\s#>]+|[\s*_|–—-]+$/g, ''),
      heading: runIn?.heading ?? (isHeading && label.rest !== '' ? label.rest.replace(/[\s.:|]+$/, '') : null),
      start: line.start,
      bodyStart: runIn ? line.start + runIn.length : isHeading || label.rest === '' ? Math.min(this.lines[headingLine ?? index]!.end + 1, this.text.length) : line.start + label.length,
    })
  }

  /** Where a label stands in the hierarchy; null where it opens no part after all. */
  private rankOf(label: Label, style: Style | null): number | null {
    const inAnnex = this.stack[0]?.kind === 'annex'
    switch (label.kind) {
      case 'annex':
        return ranks.annex
      case 'article':
        return ranks.article
      case 'decimal':
        return label.number.split('.').length > 2 ? ranks.subclause : ranks.clause
      case 'heading':
        return this.rankOfHeading(label)
      case 'number':
        return this.isArticle(label, inAnnex) ? ranks.article : this.rankOfItem(style!)
      default:
        return this.rankOfItem(style!)
    }
  }

  private rankOfHeading(label: Label): number | null {
    if (label.level === 1 && this.drafts.length === 1) return null
    if (this.stack.at(-1)?.kind === 'definitions' && isDefinitionsHeading(label.rest)) return null
    return this.articleLevel > 0 && label.level > this.articleLevel ? ranks.subsection : ranks.section
  }

  /** Beside the items counted alike; otherwise below whatever stands open. Numbers directly under an article are its clauses. */
  private rankOfItem(style: Style): number {
    const alike = this.stack.find((draft) => draft.style === style && draft.rank >= ranks.clause)
    if (alike) return alike.rank
    const top = this.stack.at(-1)
    const isCounted = style === 'number' || style === 'bracketed'
    if (isCounted && (!top || top.rank <= ranks.article)) return ranks.clause
    return Math.min(Math.max(ranks.item, (top?.rank ?? 0) + 1), ranks.deepest)
  }

  /** `i` after `h` is a letter; `i` first of all is a number. */
  private styleOf(label: Label): Style | null {
    if (label.kind === 'number' || label.kind === 'bracketed') return label.kind
    if (label.kind !== 'letter') return null
    const printed = label.number.toLowerCase()
    const before = this.stack.find(({ style }) => style === 'letter')?.label.toLowerCase().match(/[a-z]+/)?.[0]
    const follows = printed.length === 1 && before?.length === 1 && printed.charCodeAt(0) === before.charCodeAt(0) + 1
    return /^[ivx]+$/.test(printed) && !follows ? 'roman' : 'letter'
  }

  private isArticle(label: Label, inAnnex: boolean): boolean {
    if (this.articleLevel > 0 && !inAnnex) return label.level === this.articleLevel
    if (label.level > 0) return true
    const isSentence = label.rest.endsWith('.') && label.rest.split(' ').length > 2
    if (!isHeadingText(label.rest) || label.rest.length > 90 || isSentence || /[;,] (?:en|of|and|or|und|oder)$/.test(label.rest)) return false
    if (this.hasArticleWords && !inAnnex) return false
    const value = Number(label.number)
    // The next number of a list that stands open is the list's, however much it looks like a heading.
    if (this.stack.some(({ style, rank, number }) => style === 'number' && rank > ranks.article && number!.endsWith(String(value - 1)))) return false
    return value === 1 || this.lastArticle === 0 || (value > this.lastArticle && value <= this.lastArticle + 3)
  }

  private kindOf(label: Label, rank: number): OutlineNode['kind'] {
    if (label.kind === 'annex') return 'annex'
    if (isDefinitionsHeading(label.rest) && rank <= ranks.section) return 'definitions'
    if (isSignatureHeading(label.rest) && rank <= ranks.section) return 'signature'
    if (label.kind === 'heading') return 'section'
    if (rank === ranks.article) return this.stack[0]?.kind === 'annex' ? 'clause' : 'article'
    return rank <= ranks.subclause ? 'clause' : 'item'
  }

  private isHeadingOf(label: Label, rank: number): boolean {
    if (label.level > 0 || label.kind === 'heading') return true
    if (rank <= ranks.article) return isHeadingText(label.rest)
    return isHeadingText(label.rest) && label.rest.length <= 60 && !/[.;:,]$/.test(label.rest) && !/\s(?:is|zijn|wordt|worden|zal|zullen|heeft|mag|shall|will|may|ist|wird)\s/i.test(label.rest)
  }

  /** The number people cite: an item's letter behind its clause, a restarting number behind its article or annex. */
  private numberOf(label: Label): string {
    const parent = this.stack.findLast(({ number }) => number !== null)
    const inAnnex = this.stack[0]?.kind === 'annex'
    switch (label.kind) {
      case 'annex':
        return `${titleCase(label.word)} ${label.number}`.trim()
      case 'article':
        return label.word === '§' ? `§ ${label.number}` : label.number
      case 'decimal':
        return inAnnex ? `${this.stack[0]!.number}, ${label.number}` : label.number
      case 'number':
        return !parent ? label.number : inAnnex ? `${parent.number}, ${label.number}` : `${parent.number}.${label.number}`
      case 'bracketed':
        return !parent ? `(${label.number})` : parent.number!.startsWith('§') ? `${parent.number} (${label.number})` : `${parent.number}(${label.number})`
      default:
        return !parent ? `${label.number})` : inAnnex ? `${parent.number} ${label.number})` : `${parent.number}(${label.number})`
    }
  }

  private insideDefinitions(): boolean {
    return this.stack.some(({ kind }) => kind === 'definitions')
  }

  private openDefinition(line: Line): void {
    const term = definedTerm(line.text)
    if (term === null) return
    while (this.stack.at(-1)!.rank >= ranks.definition) this.stack.pop()
    this.add({ kind: 'definition', rank: ranks.definition, style: null, number: null, label: term.label, heading: term.term, start: line.start, bodyStart: line.start + term.length })
  }

  private add(draft: Omit<Draft, 'id' | 'parentId'>): void {
    const added: Draft = { ...draft, id: this.idFor(draft.number ?? draft.kind), parentId: this.stack.at(-1)?.id ?? null }
    this.drafts.push(added)
    this.stack.push(added)
  }

  private idFor(name: string): string {
    const base = name.replace(/§\s*/g, 's').replace(/[^A-Za-z0-9.()]+/g, '-').replace(/^[^A-Za-z0-9]+/, '').slice(0, 60) || 'part'
    const count = (this.ids.get(base) ?? 0) + 1
    this.ids.set(base, count)
    return count === 1 ? base : this.idFor(`${base}-${count}`)
  }
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

function commonest(levels: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
