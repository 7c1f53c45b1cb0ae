import { readLabel, type Label } from './label.ts'
import { plainHeading } from '../sentences/plain-heading.ts'
import type { Vocabulary } from '../sentences/vocabulary.ts'

const spacedLine = /^\s*(?:\S {1,3}){5,}\S/
const longest = 300

/** Reads a line's label as {@link readLabel}, also where a space stands between its letters: "A r t i k e l  1"; what follows it as people read it. */
export function readSpacedLabel(line: string, vocabulary: Vocabulary): Label | null {
  const label = line.length > longest || !spacedLine.test(line) ? readLabel(line) : readJoined(line)
  return label && { ...label, rest: plainHeading(label.rest, vocabulary) }
}

function readJoined(line: string): Label | null {
  const { text, places } = withoutSpaces(line)
  const label = readLabel(text)
  if (label === null) return null
  const length = places[label.length] ?? line.length
  return { ...label, length, rest: line.slice(length).trim() }
}

/** Letters joined where one space or none parts them; `places` are those in the line, one entry past the last included. */
function withoutSpaces(line: string): { readonly text: string; readonly places: readonly number[] } {
  const gap = / {2}/.test(line.trim()) ? 2 : 1
  const places: number[] = []
  let text = ''
  for (let index = 0; index < line.length; index++) {
    const isSpace = line[index] === ' '
    if (isSpace && (gap === 1 || line[index + 1] !== ' ' || text.endsWith(' '))) continue
    text += line[index]
    places.push(index)
  }
  return { text, places: [...places, line.length] }
}
