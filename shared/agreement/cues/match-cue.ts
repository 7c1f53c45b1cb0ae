import type { CompiledCue, CompiledPiece } from './compile-cue.ts'
import { gapLength } from './cue-syntax.ts'

/** Words that a cue took over, with their place in the text. */
export interface Capture {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Where a cue was found in a text. */
export interface CueMatch {
  readonly start: number
  readonly end: number
  readonly captures: Readonly<Record<string, Capture>>
}

/** A longer list of places where one side of a `…` fits tells nothing more. */
const mostMatches = 40

type Matches = readonly RegExpExecArray[]

/** Finds the first place where a cue fits; remembers where each side of a `…` fits in the text that it was tried on last, for the next cue with that side. */
export function makeMatcher(): (cue: CompiledCue, folded: string) => CueMatch | null {
  const last = new Map<CompiledPiece, { readonly folded: string; readonly matches: Matches }>()
  return (cue, folded) =>
    matchCue(cue, folded, (piece) => {
      const known = last.get(piece)
      if (known?.folded === folded) return known.matches
      const matches = allMatches(patternOf(piece), folded)
      last.set(piece, { folded, matches })
      return matches
    })
}

function matchCue({ pieces }: CompiledCue, folded: string, matchesOf: (piece: CompiledPiece) => Matches): CueMatch | null {
  if (pieces.length === 1) {
    const match = patternOf(pieces[0]!).exec(folded)
    return match && toCueMatch([match])
  }
  const found: Matches[] = []
  for (const piece of pieces) {
    const matches = matchesOf(piece)
    if (matches.length === 0) return null
    found.push(matches)
  }
  const chain = firstChain(found)
  return chain && toCueMatch(chain)
}

function patternOf(piece: CompiledPiece): RegExp {
  piece.pattern ??= new RegExp(piece.source, piece.hasCaptures ? 'gd' : 'g')
  piece.pattern.lastIndex = 0
  return piece.pattern
}

function allMatches(pattern: RegExp, folded: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (let match = pattern.exec(folded); match && matches.length < mostMatches; match = pattern.exec(folded)) matches.push(match)
  return matches
}

/** One match of every piece, each within a gap after the one before; the earliest such chain, with the nearest continuations. */
function firstChain(found: readonly Matches[]): Matches | null {
  const next: (number | null)[][] = found.map((matches) => matches.map(() => null))
  for (let piece = found.length - 2; piece >= 0; piece--) {
    found[piece]!.forEach((match, index) => {
      const end = match.index + match[0].length
      const candidate = found[piece + 1]!.findIndex((after, at) => after.index >= end && after.index - end <= gapLength && continues(next, piece + 1, at))
      next[piece]![index] = candidate < 0 ? null : candidate
    })
  }
  const first = found[0]!.findIndex((_, index) => continues(next, 0, index))
  if (first < 0) return null
  const chain: RegExpExecArray[] = []
  for (let piece = 0, index = first; piece < found.length; piece++) {
    chain.push(found[piece]![index]!)
    index = next[piece]![index] ?? 0
  }
  return chain
}

function continues(next: readonly (number | null)[][], piece: number, index: number): boolean {
  return piece === next.length - 1 || next[piece]![index] !== null
}

function toCueMatch(chain: Matches): CueMatch {
  const captures: Record<string, Capture> = {}
  for (const match of chain) {
    for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
      if (place) captures[name] = { text: match[0].slice(place[0] - match.index, place[1] - match.index), start: place[0], end: place[1] }
    }
  }
  const last = chain.at(-1)!
  return { start: chain[0]!.index, end: last.index + last[0].length, captures }
}
