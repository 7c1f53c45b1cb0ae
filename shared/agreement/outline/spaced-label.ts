import { readLabel, type Label } from './label.ts'

const spacedLine = /^\s*(?:\S {1,3}){5,}\S/
const longest = 300

/** Reads a line's label as {@link readLabel}, also where a space stands between its letters: "A r t i k e l  1". */
export function readSpacedLabel(line: string): Label | null {
  if (line.length > longest || !spacedLine.test(line)) return readLabel(line)
  const { text, places } = withoutSpaces(line)
  const label = readLabel(text)
  return label && { ...label, length: places[label.length] ?? line.length }
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
