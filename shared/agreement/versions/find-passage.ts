import type { Range } from '../../values.ts'

/** Where words stand in a text, whatever blanks part them; null where they do not. The text is gone through once, for all words that are asked for. */
export function passageFinder(text: string): (words: string) => Range | null {
  const { line, offsets } = onOneLineWithOffsets(text)
  return (words) => {
    const sought = words.replace(/\s+/gu, ' ').trim()
    const found = sought === '' ? -1 : line.indexOf(sought)
    return found === -1 ? null : { start: offsets[found]!, end: offsets[found + sought.length - 1]! + 1 }
  }
}

function onOneLineWithOffsets(text: string): { line: string; offsets: Uint32Array } {
  const characters: string[] = []
  const offsets = new Uint32Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const isSpace = /\s/u.test(text[index]!)
    if (isSpace && (characters.length === 0 || characters.at(-1) === ' ')) continue
    offsets[characters.length] = index
    characters.push(isSpace ? ' ' : text[index]!)
  }
  return { line: characters.join(''), offsets }
}
