import { isDefinitionsHeading, isHeadingText, isSignatureHeading } from './heading-text.ts'
import { rankOfItem, type ItemCount } from './item-style.ts'
import type { Label } from './label.ts'
import type { OutlineNode } from './outline.ts'
import { ranks, type Draft } from './outline-draft.ts'
import type { Opening } from './openings.ts'

/** What stands open where a part begins, and how the agreement is divided. */
export interface Surroundings {
  readonly stack: readonly Draft[]
  readonly isArticle: boolean
  readonly hasArticles: boolean
  readonly sectionLevel: number
}

/** Where a part stands in the hierarchy; null where a line opens no part after all. */
export function rankOf(opening: Opening, item: ItemCount | null, surroundings: Surroundings): number | null {
  const { label } = opening
  const { stack, isArticle } = surroundings
  if (isArticle) return stack[0]?.kind === 'annex' && stack.some(({ kind }) => kind === 'section') ? ranks.clause : ranks.article
  switch (label.kind) {
    case 'annex':
      return ranks.annex
    case 'group':
    case 'article':
      return label.level > 0 || label.rest === '' || isHeadingText(label.rest) ? ranks.section : null
    case 'decimal':
      return Math.min(ranks.clause + Math.max(0, label.number.split(/[. (]+/).length - 2), ranks.definition)
    case 'heading':
      return rankOfHeading(opening, surroundings)
    default:
      return label.level > 0 && stack.every(({ level }) => level === 0 || level >= label.level) ? ranks.section : rankOfItem(item!, opening.indent, stack)
  }
}

function rankOfHeading({ label, heading }: Opening, { stack, hasArticles, sectionLevel }: Surroundings): number | null {
  const top = stack.at(-1)
  if (top?.kind === 'definitions' && isDefinitionsHeading(label.rest)) return null
  if (label.level === 0 && top?.kind === 'signature' && isSignatureHeading(label.rest)) return null
  if (label.level === 0) return heading === 'marked' && hasArticles ? ranks.subsection : ranks.section
  if (label.level <= sectionLevel) return ranks.section
  const above = stack.findLast(({ level }) => level > 0 && level < label.level)
  return Math.min(Math.max(ranks.subsection, (above?.rank ?? 0) + 1), ranks.definition)
}

export function kindOf(label: Label, rank: number, isArticle: boolean, isInAnnex: boolean): OutlineNode['kind'] {
  if (label.kind === 'annex') return 'annex'
  if (isDefinitionsHeading(label.rest) && rank <= ranks.section) return 'definitions'
  if (isSignatureHeading(label.rest) && rank <= ranks.section) return 'signature'
  if (label.kind === 'heading' || label.kind === 'group' || (label.kind === 'article' && !isArticle)) return 'section'
  if (isArticle) return isInAnnex ? 'clause' : 'article'
  return rank <= ranks.subclause ? 'clause' : 'item'
}

/** Markdown headings of this level or above it divide the agreement; deeper ones stand within an article. */
export function sectionLevelOf(openings: readonly Opening[], articles: ReadonlySet<Opening>): number {
  const marked = openings.filter(({ label }) => label.level > 0)
  const ofArticles = marked.filter((opening) => articles.has(opening))
  const counts = [...Map.groupBy(ofArticles.length > 0 ? ofArticles : marked, ({ label }) => label.level)].map(([level, those]) => ({ level, count: those.length }))
  const deepest = Math.max(0, ...counts.map(({ level }) => level))
  if (ofArticles.length > 0) return counts.reduce((most, some) => (some.count > most.count || (some.count === most.count && some.level < most.level) ? some : most)).level
  return counts.filter(({ count }) => count > 1).reduce((least, { level }) => Math.min(least, level), deepest)
}
