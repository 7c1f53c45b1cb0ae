import { namesProcessingAgreement } from './agreement-title.ts'
import { countOf } from './numeral.ts'
import type { OutlineNode } from './outline.ts'
import { clauseOf, topNodeOf, type PreparedAgreement } from './prepared.ts'

/**
 * The numbered articles of the agreement itself, definitions and signature included where they have a number; without annexes.
 *
 * Where a file holds several documents, each counting from one, the processing agreement's articles are meant: those below a title that says so,
 * or else the most.
 */
export function mainArticles(outline: readonly OutlineNode[]): readonly OutlineNode[] {
  const documents: { articles: OutlineNode[]; isNamed: boolean }[] = [{ articles: [], isNamed: false }]
  let isNamed = false
  for (const node of outline) {
    if (node.parentId !== null) continue
    if (node.kind === 'preamble' || node.kind === 'section') isNamed = namesProcessingAgreement(node.heading ?? '')
    if (!isArticle(node)) continue
    if (countOf(plain(node)) === 1 && documents.at(-1)!.articles.length > 1) documents.push({ articles: [], isNamed: false })
    const document = documents.at(-1)!
    if (document.articles.length === 0) document.isNamed = isNamed
    document.articles.push(node)
  }
  const named = documents.filter((document) => document.isNamed && document.articles.length > 1)
  return (named.length > 0 ? named : documents).reduce((most, some) => (some.articles.length > most.articles.length ? some : most)).articles
}

/** The number of the article that a node stands in, without its word: `10`, `IX`, `8` of § 8; a clause's own first number where the article's line is missing. */
export function articleNumberOf(prepared: Pick<PreparedAgreement, 'nodes'>, nodeId: string): string {
  const top = topNodeOf(prepared, nodeId)
  const printed = top.number ?? clauseOf(prepared, nodeId)
  return top.kind === 'annex' ? printed : /^(?:§ )?(\d+[a-z]?|[^.\s(]+)/.exec(printed)?.[1] ?? printed
}

function isArticle({ kind, number }: OutlineNode): boolean {
  return number !== null && (kind === 'article' || kind === 'definitions' || kind === 'signature')
}

function plain({ number }: OutlineNode): string {
  return number!.replace(/^§ /, '')
}
