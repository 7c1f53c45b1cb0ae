import type { Range } from '../../../shared/values.ts'

/** More places than this are not counted: the words say too little. */
const most = 1000

/** Where words stand in a text, whatever their capitals and however their blanks fall over lines. */
export function findInText(text: string, words: string): readonly Range[] {
  const parts = words.trim().split(/\s+/u).filter(Boolean).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  if (parts.length === 0) return []
  const found: Range[] = []
  for (const match of text.matchAll(new RegExp(parts.join(String.raw`\s+`), 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === most) break
  }
  return found
}
