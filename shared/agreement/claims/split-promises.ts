import type { ClaimCues } from './claim-rules.ts'
import type { Cues } from '../cues/cue.ts'
import { gapLength } from '../cues/cue-syntax.ts'
import type { Sentence } from '../prepared.ts'

/** Words of a sentence that a rule knows a promise by. */
export interface FoundPromise {
  readonly topic: string
  readonly start: number
  readonly end: number
}

/** The part of a sentence that one promise is quoted with. */
export interface PromisePiece {
  readonly topic: string
  readonly start: number
  readonly end: number
}

interface Cut {
  readonly start: number
  readonly end: number
}

type SplitWords = Pick<ClaimCues, 'splitters' | 'verbs' | 'pairs' | 'openingConditions'>

/** How far before a splitting word a pair that it stands in may begin, in characters, and how far behind it the pair may end. */
const longestPair = 40

/**
 * Divides a sentence among the promises found in it, given in order of precedence.
 *
 * Two promises are two only where a semicolon or a splitting word ("en") stands between them; otherwise the first in precedence has all the words. Such a word parts two clauses
 * that each have a verb, or two measures of a list that has none; never a fixed pair of words, nor a condition that the sentence opens with.
 */
export function splitPromises(sentence: Sentence, found: readonly FoundPromise[], cues: Cues, words: SplitWords): readonly PromisePiece[] {
  const cutBetween = (one: FoundPromise, other: FoundPromise) => lastCut(sentence.folded, one.end, other.start, cues, words)
  const accepted: FoundPromise[] = []
  for (const promise of found) {
    const before = accepted.findLast((other) => other.end <= promise.start)
    const after = accepted.find((other) => other.start >= promise.end)
    const isApart = accepted.every((other) => other.end <= promise.start || other.start >= promise.end)
    if (!isApart || (before && !cutBetween(before, promise)) || (after && !cutBetween(promise, after))) continue
    accepted.push(promise)
    accepted.sort((one, other) => one.start - other.start)
  }
  let start = 0
  return accepted.map((promise, index) => {
    const next = accepted[index + 1]
    const cut = next ? cutBetween(promise, next)! : { start: sentence.text.length, end: sentence.text.length }
    const piece = { topic: promise.topic, start, end: lastWordEnd(sentence.text, cut.start) }
    start = firstWordStart(sentence.text, cut.end)
    return piece
  })
}

/** The last semicolon or splitting word between two places that parts what stands around it; null where there is none. */
function lastCut(folded: string, from: number, to: number, cues: Cues, words: SplitWords): Cut | null {
  let last = lastSemicolon(folded, from, to)
  for (const splitter of words.splitters) {
    let at = from
    for (let match = cues.find(splitter, { folded: folded.slice(at, to) }); match; match = cues.find(splitter, { folded: folded.slice(at, to) })) {
      const cut = { start: at + match.start, end: at + match.end }
      if ((!last || cut.start > last.start) && isParting(folded, cut, cues, words)) last = cut
      at = cut.end
    }
  }
  return last
}

function lastSemicolon(folded: string, from: number, to: number): Cut | null {
  const start = from + folded.slice(from, to).lastIndexOf(';')
  return start < from ? null : { start, end: start + 1 }
}

function isParting(folded: string, cut: Cut, cues: Cues, { verbs, pairs, openingConditions }: SplitWords): boolean {
  if (cues.findAny(openingConditions, { folded: folded.slice(0, longestPair) })?.start === 0 && !folded.slice(0, cut.start).includes(',')) return false
  const before = Math.max(0, cut.start - longestPair)
  const pair = cues.findAny(pairs, { folded: folded.slice(before, cut.end + longestPair) })
  if (pair && before + pair.start < cut.start && before + pair.end > cut.start) return false
  const hasVerb = (start: number, end: number) => cues.findAny(verbs, { folded: folded.slice(start, end) }) !== null
  return hasVerb(Math.max(0, cut.start - gapLength), cut.start) === hasVerb(cut.end, cut.end + gapLength)
}

function lastWordEnd(text: string, end: number): number {
  while (end > 0 && ' ,;'.includes(text[end - 1]!) && end < text.length) end--
  return end
}

function firstWordStart(text: string, start: number): number {
  while (start < text.length && text[start] === ' ') start++
  return start
}
