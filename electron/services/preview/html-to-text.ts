/** Elements whose content is not for readers. */
const unread = new Set(['script', 'style', 'head', 'template', 'noscript', 'object', 'svg', 'math', 'iframe', 'title'])

/** Elements that begin a new line. */
const blocks = new Set(['br', 'p', 'div', 'tr', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'pre', 'section', 'article'])

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', copy: '©', reg: '®', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', bull: '•', middot: '·', deg: '°', eacute: 'é', egrave: 'è', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', auml: 'ä', ccedil: 'ç', aacute: 'á',
  oacute: 'ó', sect: '§', szlig: 'ß',
}

/**
 * What a page or an HTML message says, as plain text, to be shown as text and never as a page.
 *
 * One pass from left to right: a tag that does not end swallows the rest, since a browser would show none of it either.
 */
export function htmlToText(html: string): string {
  let text = ''
  let hidden: string | null = null
  for (let position = 0; position < html.length; ) {
    const open = html.indexOf('<', position)
    if (hidden === null) text += html.slice(position, open === -1 ? undefined : open)
    if (open === -1) break
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 32))
    const name = tag?.[2]!.toLowerCase() ?? ''
    if (!tag && !/^<[!?/]/.test(html.slice(open, open + 2))) {
      if (hidden === null) text += '<'
      position = open + 1
      continue
    }
    if (hidden === null && !tag?.[1] && unread.has(name)) hidden = name
    else if (hidden === name && tag?.[1]) hidden = null
    else if (hidden === null && blocks.has(name)) text += '\n'
    else if (hidden === null && (name === 'td' || name === 'th')) text += '\t'
    position = html.startsWith('<!--', open) ? endOf(html, '-->', open) : endOf(html, '>', open)
  }
  return tidy(decoded(text))
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
  })
}

function tidy(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll(/[ \u00a0]+/g, ' ').trim())
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim()
}
