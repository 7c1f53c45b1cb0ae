/** What marks in one line stand for; in this order. */
const inlineMarks: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]]{0,300})\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1'],
  [/\[([^\]]{1,1000})\]\([^)\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^>\s]{1,2000})>/g, '$1'],
  [/<\/?(?:a|b|i|u|em|strong|span|small|sup|sub|p|div|center|font|details|summary)(?:\s[^<>]{0,500})?>/gi, ''],
  [/(?<![\\*])\*{1,3}(?=[^\s*])([^*]{0,2000}?[^\s*\\])\*{1,3}(?!\*)/g, '$1'],
  [/(?<![\\_\p{L}\p{N}])_{1,2}(?=[^\s_])([^_]{0,2000}?[^\s_\\])_{1,2}(?![_\p{L}\p{N}])/gu, '$1'],
  [/(?<!`)`([^`]{1,500})`(?!`)/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
]

/** A clause's heading in the clause's own line; as with other headings its mark is all that tells it from the clause. */
const boldOpening = /^\s*(?:[-*•]\s+)?(?:\(?[\d.a-z]{1,8}[.)]?\s+)?\*\*[^*]{1,100}\*\*(?=\s*\S)/

const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const underline = /^ {0,3}(?:=+|-+)\s*$/
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const fence = /^ {0,3}(?:```|~~~|:::)/
const linkTarget = /^ {0,3}\[[^\]]{1,200}\]:\s*\S+/
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const numbered = /^(\s*)(\d{1,3})([.)])(\s+)/

/**
 * Whether a text was written with Markdown's marks. Judged with care, since plain text may hold a star or a dash: two headings, links, or characters that
 * are protected from being read as marks.
 */
export function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^ {0,3}#{1,6} +\S/gm)?.length ?? 0
  const underlined = text.match(/^\S.{0,200}\r?\n(?:={3,}|-{3,})\s*$/gm)?.length ?? 0
  const links = text.match(/\[[^\]\n]{1,300}\]\((?:https?:|mailto:|#|\/)[^)\s]{0,2000}/g)?.length ?? 0
  const protectedCharacters = text.match(/\\[-.()[\]*_#&'"]/g)?.length ?? 0
  return headings >= 2 || underlined >= 2 || links >= 2 || protectedCharacters >= 2
}

/**
 * The words of a text with Markdown's marks, as people read them. Headings keep their mark, which without a number is all that
 * tells them from other words, and rows of tables keep the bars between their cells.
 */
export function markdownToText(markdown: string): string {
  const lines: string[] = []
  const counter = new RepeatedNumbers()
  const source = withoutFrontMatter(markdown.replaceAll(/<!--[\s\S]*?-->/g, '')).split(/\r?\n/)
  source.forEach((line, index) => {
    const isUnderline = underline.test(line) && (source[index - 1] ?? '').trim() !== ''
    if (isUnderline || fence.test(line) || linkTarget.test(line) || tableRule.test(line)) {
      if (isUnderline || fence.test(line)) lines.push('')
      return
    }
    if (rule.test(line) && !/^_+$/.test(line.trim())) return void lines.push('')
    const title = heading.exec(line)
    if (title) {
      counter.endLists()
      return void lines.push('', `${title[1]} ${inWords(title[2]!)}`, '')
    }
    for (const part of line.split(/<br\s*\/?>/i)) lines.push(inWords(counter.counted(part.replace(/^\s*(?:>\s?)+/, ''))))
  })
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim()}\n`
}

function inWords(line: string): string {
  const opening = boldOpening.exec(line)?.[0] ?? ''
  return opening + inlineMarks.reduce((words, [mark, meaning]) => words.replace(mark, meaning), line.slice(opening.length)).trimEnd()
}

/** The facts about a page that stand before its text; its title is its first line. */
function withoutFrontMatter(markdown: string): string {
  const [whole, facts] = /^\ufeff?---\r?\n([\s\S]{0,20000}?)\r?\n---\s*?\r?\n/.exec(markdown) ?? ['', '']
  if (whole === '') return markdown
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(facts!)?.[1]
  const rest = markdown.slice(whole.length)
  return title && !rest.slice(0, 1000).includes(title) ? `${title}\n\n${rest}` : rest
}

/** An author may give every item of a list the same number: people see them counted on. */
class RepeatedNumbers {
  private readonly lists = new Map<number, { readonly written: string; printed: number }>()

  endLists(): void {
    this.lists.clear()
  }

  counted(line: string): string {
    const match = numbered.exec(line)
    const indent = /^\s*/.exec(line)![0].length
    if (line.trim() === '') return line
    for (const open of this.lists.keys()) if (open > indent || (open === indent && !match)) this.lists.delete(open)
    if (!match) return line
    const list = this.lists.get(indent)
    const isRepeated = list?.written === match[2]
    const printed = isRepeated ? list!.printed + 1 : Number(match[2])
    this.lists.set(indent, { written: match[2]!, printed })
    return isRepeated ? line.replace(numbered, `$1${printed}$3$4`) : line
  }
}
