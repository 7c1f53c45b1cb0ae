import type { OutlineNode } from '../../../shared/agreement/outline/outline.ts'
import type { Range } from '../../../shared/values.ts'

const titled: ReadonlySet<OutlineNode['kind']> = new Set(['article', 'annex', 'section', 'clause'])
const signsBefore = /^[\s#*]*/
const signsAfter = /^[.:]?/
/** A title stands at the head of its part; a line beyond this is a sentence. */
const headLength = 300

/** Where the number and the heading of a part stand in the text; null for a part that is text alone. `words` are its own. */
export function titleOf({ kind, label, heading, range }: OutlineNode, words: string): Range | null {
  if (!titled.has(kind) || (heading === null && kind === 'clause')) return null
  const head = words.slice(0, headLength)
  const start = signsBefore.exec(head)![0].length
  const length = lengthOfTitle(head.slice(start), heading ?? label.replace(signsBefore, '').trimEnd())
  return length === 0 ? null : { start: range.start + start, end: range.start + start + length }
}

/** Up to and with the words of the title; where these are broken over lines, the first line. */
function lengthOfTitle(head: string, title: string): number {
  const at = head.indexOf(title)
  if (at === -1) return Math.max(head.indexOf('\n'), 0)
  const end = at + title.length
  return title === '' ? 0 : end + signsAfter.exec(head.slice(end))![0].length
}
