/** What a document's body is made of, as people see it: a paragraph with the number before it, or a table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly label: string; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }

/** Cells from left to right. */
export type Row = readonly (readonly Block[])[]

/**
 * The blocks as text: a paragraph a line, a blank line between blocks, a table's rows below each other with tabs between the cells.
 *
 * A line break inside a paragraph stays one.
 */
export function printBlocks(blocks: readonly Block[]): string {
  const printed = blocks.map(printBlock).filter((block) => block !== '')
  return printed.length === 0 ? '' : `${printed.join('\n\n')}\n`
}

function printBlock(block: Block): string {
  return block.kind === 'paragraph' ? printParagraph(block.label, block.text) : block.rows.map(printRow).filter((row) => row !== '').join('\n')
}

function printParagraph(label: string, text: string): string {
  const clean = tidy(text)
  // An empty item with a bullet is nothing to read; with a number it is, for people see that number.
  if (clean === '' && /^[•–—-]?\s*$/.test(label)) return ''
  // Where nothing stands between number and words, the layout keeps them apart; a colon or full stop after the number does stand against it.
  const gap = /\S$/.test(label) && /^[\p{L}\p{N}"“„‘'(<[]/u.test(clean) ? ' ' : ''
  return tidy(label + gap + text)
}

/** Only the last cell's paragraphs may take lines of their own; a row that holds clauses rather than values is read cell by cell. */
function printRow(row: Row): string {
  const cells = row.map((cell) => cell.map(printBlock).filter((block) => block !== ''))
  const filled = cells.filter((cell) => cell.length > 0)
  const isLayout = filled.length < 2 || filled.slice(0, -1).some((cell) => cell.length > 3) || filled.filter(([first]) => isClause(first!)).length > 1
  if (isLayout) return filled.flat().join('\n\n')
  const last = cells.findLastIndex((cell) => cell.length > 0)
  const line = cells.slice(0, last + 1).map((cell, index) => (index === last ? cell.join('\n') : cell.join(' ').replaceAll(/\s+/g, ' ')))
  return line.join('\t').trim()
}

/** Longer than a value in a table, and numbered. */
function isClause(text: string): boolean {
  return text.length > 60 && /^(?:artikel\s|article\s|§\s?|\()?\d+(?:\.\d+)*[.)]?\s/i.test(text)
}

/** Marks that only steer the layout are dropped; a tab after a typed number is a space, elsewhere it keeps columns apart. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll('\r', ' ')
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').replaceAll(/ ?\t[ \t]*/g, '\t').trim().replace(/^((?:\p{L}+ )?\S{0,12}[\d.)\]•–-])\t/u, '$1 '))
    .filter((line) => line !== '')
    .join('\n')
}
