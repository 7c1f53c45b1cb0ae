import { parseFragment } from 'parse5'

import { htmlToAgreementText } from './html-text.ts'
import { parseHtml, wordsIn } from './html-tree.ts'

const opening = /^ {0,3}<(ol|ul|dl|table)(?=[\s>])/i
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i

/** Markdown with the lists and tables that its author wrote in HTML as the words they show, and characters written by name as themselves. @throws agreement.tooComplex */
export function withHtmlRead(fileName: string, markdown: string): string {
  const lines = markdown.split(/\r?\n/)
  const read: string[] = []
  const unclosed = new Set<string>()
  for (let index = 0; index < lines.length; ) {
    const tag = opening.exec(lines[index]!)?.[1]!.toLowerCase()
    const end = tag === undefined || unclosed.has(tag) ? null : endOf(lines, index, tag)
    if (tag !== undefined && end === null) unclosed.add(tag)
    read.push(end === null ? withCharacters(lines[index]!) : `\n${wordsOf(fileName, lines.slice(index, end).join('\n'))}\n`)
    index = end ?? index + 1
  }
  return read.join('\n')
}

/** The line after the one that closes the element; null where none does. */
function endOf(lines: readonly string[], start: number, tag: string): number | null {
  const tags = new RegExp(`<(/?)${tag}(?=[\\s>])`, 'gi')
  let depth = 0
  for (let index = start; index < lines.length; index++) {
    for (const [, slash] of lines[index]!.matchAll(tags)) depth += slash === '' ? 1 : -1
    if (depth <= 0) return index + 1
  }
  return null
}

function wordsOf(fileName: string, html: string): string {
  return htmlToAgreementText({ root: parseHtml(fileName, html), isLeftOut: () => false, hasNavigation: false }, false).trim()
}

function withCharacters(line: string): string {
  return entity.test(line) ? parseFragment(line.replaceAll('<', '&lt;')).childNodes.map(wordsIn).join('') : line
}
