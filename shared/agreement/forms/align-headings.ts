import type { Cues } from '../cues/cue.ts'
import { fold } from '../sentences/normalise.ts'
import type { OutlineNode } from '../outline/outline.ts'
import type { FormClause, KnownForm } from './known-form.ts'

/** A clause of the form and the part of the agreement that has its heading. */
export interface AlignedClause {
  readonly clause: FormClause
  readonly node: OutlineNode
  readonly hasSameNumber: boolean
}

/** Forms are recognised by their first parts at the latest here; more headings than this make no agreement. */
const mostHeadings = 600
const longestHeading = 140

/** A heading's cue covers at least this part of it. */
const coverage = 0.5

const sameNumberBonus = 0.5

/** The parts of an agreement that have a heading, in order. */
export function headedNodes(outline: readonly OutlineNode[]): OutlineNode[] {
  return outline.filter(({ kind, heading }) => heading !== null && heading.length <= longestHeading && kind !== 'definition').slice(0, mostHeadings)
}

/** The most clauses of the form that the agreement has in the form's order; those with their number count for more. */
export function alignHeadings(form: KnownForm, nodes: readonly OutlineNode[], cues: Cues): AlignedClause[] {
  const pairs = nodes.flatMap((node, at) => {
    const heading = fold(node.heading!).replace(/[‘’]/g, "'")
    return form.clauses.flatMap((clause, order) => (covers(cues, clause.headings, heading) ? [{ clause, node, at, order, hasSameNumber: numberOf(node) === clause.number }] : []))
  })
  const best: { readonly score: number; readonly before: number }[] = []
  pairs.forEach((pair, index) => {
    let score = 0
    let before = -1
    for (let earlier = 0; earlier < index; earlier++) {
      if (pairs[earlier]!.at < pair.at && pairs[earlier]!.order < pair.order && best[earlier]!.score > score) [score, before] = [best[earlier]!.score, earlier]
    }
    best.push({ score: score + 1 + (pair.hasSameNumber ? sameNumberBonus : 0), before })
  })
  const aligned: AlignedClause[] = []
  for (let index = best.reduce((top, { score }, at) => (top < 0 || score > best[top]!.score ? at : top), -1); index >= 0; index = best[index]!.before) {
    const { clause, node, hasSameNumber } = pairs[index]!
    aligned.unshift({ clause, node, hasSameNumber })
  }
  return aligned
}

/** A number as a form counts: without its paragraph sign, and without the annex it stands in. */
export function numberOf({ number }: OutlineNode): string | null {
  return number === null ? null : number.replace(/^.*, /, '').replace(/^§ /, '')
}

function covers(cues: Cues, headings: readonly string[], heading: string): boolean {
  const bare = heading.replace(/^[\s:–-]+/, '')
  const match = cues.findAny(headings, { folded: bare })
  return match !== null && match.end - match.start >= bare.length * coverage
}
