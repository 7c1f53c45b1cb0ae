import { isOnProcessing, namesProcessingAgreement } from './agreement-title.ts'
import { countOf } from './numeral.ts'
import type { OutlineNode } from './outline.ts'
import { topNodeOf, type PreparedAgreement } from '../prepared.ts'

/**
 * The numbered articles of the agreement itself, definitions and signature included where they have a number; without annexes.
 *
 * Where a file holds several documents, each counting from one, the processing agreement's articles are meant: those below a title that says so,
 * or else with the most headings on processing, or else the most.
 */
export function mainArticles(outline: readonly OutlineNode[]): readonly OutlineNode[] {
  const documents: { articles: OutlineNode[]; isNamed: boolean }[] = [{ articles: [], isNamed: false }]
  let isNamed = false
  for (const node of outline) {
    if (node.parentId !== null) continue
    if (node.kind === 'preamble' || node.kind === 'section') isNamed = namesProcessingAgreement(node.heading ?? '')
    if (!isArticle(node)) continue
    if (beginsAnew(node, documents.at(-1)!.articles)) documents.push({ articles: [], isNamed: false })
    const document = documents.at(-1)!
    if (document.articles.length === 0) document.isNamed = isNamed
    document.articles.push(node)
  }
  const named = documents.filter((document) => document.isNamed && document.articles.length > 1)
  const [first, ...others] = (named.length > 0 ? named : documents).map(({ articles }) => ({ articles, onProcessing: countOnProcessing(articles) }))
  return others.reduce((most, some) => (some.onProcessing - most.onProcessing || some.articles.length - most.articles.length) > 0 ? some : most, first!).articles
}

function countOnProcessing(articles: readonly OutlineNode[]): number {
  return articles.filter(({ heading }) => heading !== null && isOnProcessing(heading)).length
}

/** The printed number that a node is cited by: its own or that of the nearest part it stands in; null where none is printed. */
export function clauseNumberOf({ nodes }: Pick<PreparedAgreement, 'nodes'>, nodeId: string): string | null {
  let node = nodes.get(nodeId)!
  while (node.number === null && node.parentId !== null) node = nodes.get(node.parentId)!
  return node.number
}

/** The number of the article that a node stands in, without its word: `10`, `IX`, `8` of § 8; a clause's own first number where the article's line is missing. */
export function articleNumberOf(prepared: Pick<PreparedAgreement, 'nodes'>, nodeId: string): string | null {
  const top = topNodeOf(prepared, nodeId)
  const printed = top.number ?? clauseNumberOf(prepared, nodeId)
  return printed === null || top.kind === 'annex' ? printed : (/^(?:§ )?(\d+[a-z]?|[^.\s()]+)/.exec(printed)?.[1] ?? printed)
}

function isArticle({ kind, number }: OutlineNode): boolean {
  return number !== null && (kind === 'article' || kind === 'definitions' || kind === 'signature')
}

/** A one after other articles; "I" after "H" is a letter. */
function beginsAnew(node: OutlineNode, before: readonly OutlineNode[]): boolean {
  const last = before.at(-1)
  if (!last || before.length < 2 || countOf(plain(node)) !== 1) return false
  return !(/^[A-Z]$/.test(plain(last)) && countOf(plain(node), true) === countOf(plain(last), true)! + 1)
}

function plain({ number }: OutlineNode): string {
  return number!.replace(/^§ /, '')
}
