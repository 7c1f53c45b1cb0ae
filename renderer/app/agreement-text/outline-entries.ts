import type { OutlineKind, OutlineNode } from '../../../shared/agreement/outline/outline.ts'
import type { Range } from '../../../shared/values.ts'
import type { z } from 'zod'

/** One line of the agreement's table of contents. */
export interface OutlineEntry {
  readonly id: string
  readonly kind: z.output<typeof OutlineKind>
  readonly number: string | null
  readonly heading: string | null
  /** 0 for an article or annex, 1 for a headed part of it, and so on. */
  readonly depth: number
  /** Its first line: what is shown when somebody goes there. */
  readonly range: Range
}

/** The parts people look for by name: everything at the top, and below it whatever has a heading. */
export function outlineEntries(text: string, outline: readonly OutlineNode[]): readonly OutlineEntry[] {
  const depths = new Map<string, number>()
  return outline.flatMap(({ id, parentId, kind, number, heading, range }) => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1
    depths.set(id, depth)
    if (depth > 0 && heading === null) return []
    return [{ id, kind, number, heading, depth, range: firstLine(text, range) }]
  })
}

/** The entry within which a character stands: the last that begins at or before it. */
export function entryAt(entries: readonly OutlineEntry[], at: number): OutlineEntry | undefined {
  return entries.findLast(({ range }) => range.start <= at)
}

function firstLine(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const lineEnd = text.indexOf('\n', from)
  return { start: from, end: lineEnd === -1 || lineEnd > end ? end : lineEnd }
}
