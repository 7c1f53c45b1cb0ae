import type { NamedStandard } from './named-standards.ts'
import type { Searchable } from '../cues/cue.ts'
import { cellMark } from '../sentences/normalise.ts'

/** Words that may stand beside standards: "ISO 27001 and SOC 2 Type II". */
const mostWordsBeside = 3

/** A standard's name with nothing around it that says what of it. */
export interface StandingName {
  readonly name: NamedStandard
  readonly isBracketed: boolean
}

/**
 * The names that stand alone: each opens a cell of a table, a bracket or the whole sentence, or follows another that does, with hardly a word beside them.
 *
 * "Data centre in Kiel (ISO 27001, EN 50600)" has two; "procedures on the basis of ISO 27001" has none.
 */
export function standingNames({ folded }: Searchable, named: readonly NamedStandard[]): readonly StandingName[] {
  return named.flatMap((name) => {
    const start = lastOf('(;' + cellMark, folded, name.start) + 1
    const end = firstOf(');' + cellMark, folded, name.end)
    const beside = wordsBeside(folded, start, end, named)
    return beside.length <= mostWordsBeside && opensWithName(folded, start, named) ? [{ name, isBracketed: isInBrackets(folded, name.start) }] : []
  })
}

/** The entry of an enumeration that a place stands in: "Oak Ltd (hosting), Elm Ltd (mail; SOC 2)" has two, parted behind brackets or by a semicolon outside them. */
export function entryAround({ folded }: Searchable, place: number): string {
  let [start, depth] = [0, 0]
  for (let at = 0; at < folded.length; at++) {
    if (folded[at] === '(') depth += 1
    if (folded[at] === ')') depth = Math.max(0, depth - 1)
    const isBoundary = depth === 0 && (folded[at] === ';' || (folded[at] === ',' && folded[at - 1] === ')'))
    if (isBoundary && at >= place) return folded.slice(start, at)
    if (isBoundary) start = at + 1
  }
  return folded.slice(start)
}

function lastOf(signs: string, folded: string, before: number): number {
  let at = before - 1
  while (at >= 0 && !signs.includes(folded[at]!)) at--
  return at
}

function firstOf(signs: string, folded: string, from: number): number {
  let at = from
  while (at < folded.length && !signs.includes(folded[at]!)) at++
  return at
}

function opensWithName(folded: string, start: number, named: readonly NamedStandard[]): boolean {
  return named.some((name) => name.start >= start && /^[^\p{L}\p{N}]{0,3}(?:din |nen-)?(?:en |en-)?$/u.test(folded.slice(start, Math.min(name.start, start + 12))) && name.start - start <= 12)
}

function wordsBeside(folded: string, start: number, end: number, named: readonly NamedStandard[]): readonly string[] {
  const parts: string[] = []
  let from = start
  for (const name of named) {
    if (name.start < start || name.end > end) continue
    parts.push(folded.slice(from, name.start))
    from = name.end
  }
  parts.push(folded.slice(from, end))
  return parts.join(' ').match(/\p{L}+/gu) ?? []
}

function isInBrackets(folded: string, place: number): boolean {
  const open = lastOf('()', folded, place)
  return folded[open] === '('
}
