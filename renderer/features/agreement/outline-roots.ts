import type { OutlineNode } from '../../../shared/agreement/outline/outline.ts'
import type { Range } from '../../../shared/values.ts'

/** The article or annex that a node stands in; the node itself at the top. */
export function rootOf(outline: readonly OutlineNode[], nodeId: string): OutlineNode | undefined {
  const byId = new Map(outline.map((node) => [node.id, node]))
  let node = byId.get(nodeId)
  while (node?.parentId) node = byId.get(node.parentId)
  return node
}

/** Where the clause with a printed number stands; null where none has exactly this number. */
export function rangeOfClause(outline: readonly OutlineNode[], clause: string): Range | null {
  return outline.find(({ number }) => number === clause)?.range ?? null
}
