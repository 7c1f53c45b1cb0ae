const mark = /^ {0,3}> ?/

/** So many of the lines with words must have a mark. */
const mostOf = 0.5

/** The words of a text that a mail program quoted, line by line and however often, without the marks before its lines. */
export function withoutQuoteMarks(text: string): string {
  let lines = text.split(/\r\n?|\n/)
  if (!isQuoted(lines)) return text
  while (isQuoted(lines)) lines = lines.map((line) => line.replace(mark, ''))
  return lines.join('\n')
}

function isQuoted(lines: readonly string[]): boolean {
  const worded = lines.filter((line) => line.trim() !== '')
  return worded.length > 0 && worded.filter((line) => mark.test(line)).length >= worded.length * mostOf
}
