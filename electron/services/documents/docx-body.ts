import { switchOf, valueOf } from './docx-properties.ts'
import type { DocxParts } from './docx-package.ts'
import { WordNumbering } from './docx-numbering.ts'
import { type WordStyle, WordStyles } from './docx-styles.ts'
import { lowerRoman } from './number-formats.ts'
import type { Block, Row } from './print-blocks.ts'
import { attributeOf, childOf, childrenOf, type Element, hasWithin, integerIn } from './xml.ts'

/** Elements that only say something about text, or hold text that was taken out. */
const unread = new Set(['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'sdtPr', 'sectPr', 'del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'rt'])

const proposals = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel'])

const printed = new Set(['t'])

/** Boxes of forms, in the fonts of symbols that Word takes them from; the private area holds the same characters again. */
const boxes = new Map([['6f', '☐'], ['71', '☐'], ['72', '☐'], ['a8', '☐'], ['53', '☒'], ['54', '☒'], ['78', '☒'], ['fd', '☒'], ['52', '☑'], ['fe', '☑']])

/** A paragraph while it is read. What hangs on it (text boxes, notes) is printed after it. */
interface Draft {
  text: string
  readonly after: Block[]
}

/** A Word document's text as people see it who accept every proposed change and see no hidden text. */
export class DocxBody {
  private readonly styles: WordStyles
  private readonly numbering: WordNumbering
  private readonly notes: Map<string, Element>
  private readonly noteCounts = { footnote: 0, endnote: 0 }
  private isInNote = false
  /** Fields that stand open, the innermost last. Of a field, only its outcome is text. */
  private readonly fields: ('code' | 'outcome')[] = []
  /** Text of a paragraph whose end is not printed: the next one goes on in its line. */
  private carried: { readonly label: string; readonly text: string; readonly after: readonly Block[] } | null = null
  private readonly document: Element
  readonly hasProposals: boolean

  constructor(parts: DocxParts) {
    this.document = parts.document
    this.styles = new WordStyles(parts.styles)
    this.numbering = new WordNumbering(parts.numbering, this.styles)
    this.notes = new Map([...notesIn(parts.footnotes, 'footnote'), ...notesIn(parts.endnotes, 'endnote')])
    this.hasProposals = [parts.document, ...this.notes.values()].some((part) => hasWithin(part, proposals))
  }

  read(onProgress: (done: number, total: number) => void): Block[] {
    const children = childrenOf(childOf(this.document, 'body'))
    const blocks = children.flatMap((child, index) => {
      if (index % 100 === 0) onProgress(index, children.length)
      return this.block(child)
    })
    onProgress(children.length, children.length)
    return [...blocks, ...this.rest()]
  }

  private blocksIn(element: Element): Block[] {
    return childrenOf(element).flatMap((child) => this.block(child))
  }

  /** What a container holds, with nothing carried over its end. */
  private wholeBlocksIn(element: Element): Block[] {
    const before = this.carried
    this.carried = null
    const blocks = [...this.blocksIn(element), ...this.rest()]
    this.carried = before
    return blocks
  }

  private block(element: Element): Block[] {
    switch (element.localName) {
      case 'p':
        return this.paragraph(element)
      case 'tbl':
        return [...this.rest(), { kind: 'table', rows: this.rows(element) }]
      case 'AlternateContent':
        return this.blocksIn(alternative(element))
      case 'sdt':
        return isTableOfContents(element) ? [] : this.blocksIn(element)
      default:
        return unread.has(element.localName ?? '') ? [] : this.blocksIn(element)
    }
  }

  private paragraph(element: Element): Block[] {
    const properties = childOf(element, 'pPr')
    const mark = childOf(properties, 'rPr')
    const style = this.styles.paragraph(valueOf(properties, 'pStyle'))
    const isTakenOut = childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null
    const isHidden = !isTakenOut && (switchOf(mark, 'vanish') ?? style.isHidden ?? false)
    const ownLabel = isTakenOut || isHidden ? '' : this.label(properties, style)
    const draft: Draft = { text: '', after: [] }
    this.inline(element, draft, style)
    // A field that is never closed must not swallow the rest of the agreement.
    this.fields.length = 0
    if (/^toc(?:\s|$)/i.test(style.name)) return []

    // Word counts neither a paragraph that is taken out nor one that is hidden whole.
    const label = isHidden && draft.text.trim() !== '' ? this.label(properties, style) : ownLabel
    const { carried } = this
    const text = `${carried?.text ?? ''}${carried?.label ? label : ''}${draft.text}`
    const joined = { label: carried?.label || label, text, after: [...(carried?.after ?? []), ...draft.after] }
    this.carried = isTakenOut ? joined : isHidden ? { ...joined, text: `${text} ` } : null
    return this.carried ? [] : [{ kind: 'paragraph', label: joined.label, text: joined.text }, ...joined.after]
  }

  private rest(): Block[] {
    const { carried } = this
    this.carried = null
    return carried ? [{ kind: 'paragraph', label: carried.label, text: carried.text }, ...carried.after] : []
  }

  private label(properties: Element | null, style: WordStyle): string {
    const own = childOf(properties, 'numPr')
    const numId = valueOf(own, 'numId') ?? style.numId
    if (numId === null || numId === '0') return ''
    const linked = style.numberedBy === null ? null : this.numbering.levelOfStyle(numId, style.numberedBy)
    return this.numbering.next(numId, integerIn(valueOf(own, 'ilvl')) ?? linked ?? style.level ?? 0)
  }

  private inline(element: Element, draft: Draft, style: WordStyle): void {
    for (const child of childrenOf(element)) this.inlineElement(child, draft, style)
  }

  private inlineElement(element: Element, draft: Draft, style: WordStyle): void {
    const name = element.localName ?? ''
    if (unread.has(name)) return
    if (name === 'fldChar') return this.field(element, draft)
    if (name === 'txbxContent') return void draft.after.push(...this.wholeBlocksIn(element))
    if (name === 'AlternateContent') return this.inline(alternative(element), draft, style)
    if (name === 'r' && this.isHiddenRun(element, style)) return this.fieldMarks(element, draft)
    if (name === 'footnoteReference' || name === 'endnoteReference') return this.note(element, name === 'footnoteReference' ? 'footnote' : 'endnote', draft)
    const text = characters(element)
    if (text === null) this.inline(element, draft, style)
    else if (!this.fields.includes('code')) draft.text += text
  }

  private isHiddenRun(run: Element, style: WordStyle): boolean {
    const properties = childOf(run, 'rPr')
    return switchOf(properties, 'vanish') ?? this.styles.get(valueOf(properties, 'rStyle')).isHidden ?? style.isHidden ?? false
  }

  /** A field's marks count even where they are hidden. */
  private fieldMarks(run: Element, draft: Draft): void {
    for (const mark of childrenOf(run, 'fldChar')) this.field(mark, draft)
  }

  private field(mark: Element, draft: Draft): void {
    const kind = attributeOf(mark, 'fldCharType')
    if (kind === 'begin') {
      const box = childOf(childOf(mark, 'ffData'), 'checkBox')
      if (box) draft.text += (switchOf(box, 'checked') ?? switchOf(box, 'default')) ? '☒' : '☐'
      this.fields.push('code')
    }
    if (kind === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'outcome'
    if (kind === 'end') this.fields.pop()
  }

  /** A note follows the paragraph that it explains, behind the same mark: there it is read and cited with its clause. */
  private note(reference: Element, kind: 'footnote' | 'endnote', draft: Draft): void {
    const key = `${kind} ${attributeOf(reference, 'id')}`
    const note = this.notes.get(key)
    // Word has no notes on notes; a chain of them would have no end.
    if (!note || this.isInNote || this.fields.includes('code')) return
    // A note is printed once, however many marks point to it.
    this.notes.delete(key)
    const hasOwnMark = attributeOf(reference, 'customMarkFollows') !== null
    if (!hasOwnMark) this.noteCounts[kind] += 1
    const count = this.noteCounts[kind]
    const mark = hasOwnMark ? '' : `[${kind === 'footnote' ? count : lowerRoman(count)}]`
    draft.text += mark
    this.isInNote = true
    const [first, ...others] = this.wholeBlocksIn(note)
    this.isInNote = false
    if (first?.kind === 'paragraph') draft.after.push({ ...first, label: mark === '' ? first.label : `${mark} ${first.label}` }, ...others)
  }

  private rows(table: Element): Row[] {
    return partsOf(table, 'tr').flatMap((row) => {
      const properties = childOf(row, 'trPr')
      if (childOf(properties, 'del')) return []
      return [partsOf(row, 'tc').filter((cell) => !childOf(childOf(cell, 'tcPr'), 'cellDel')).map((cell) => this.wholeBlocksIn(cell))]
    })
  }
}

/** What an element of a run prints; null where its own elements say it. */
function characters(element: Element): string | null {
  switch (element.localName) {
    case 't':
      return element.textContent ?? ''
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'softHyphen':
      return ''
    case 'sym':
      return /wingdings/i.test(attributeOf(element, 'font') ?? '') ? (boxes.get((attributeOf(element, 'char') ?? '').toLowerCase().slice(-2)) ?? '') : ''
    default:
      return null
  }
}

/** Of content in two forms, the newer, or the older where the newer is none that holds words. */
function alternative(element: Element): Element {
  const forms = [childOf(element, 'Choice'), childOf(element, 'Fallback')].filter((form) => form !== null)
  return forms.find((form) => hasWithin(form, printed)) ?? forms[0] ?? element
}

/** A table's rows or a row's cells, also those in a content control. */
function partsOf(element: Element, name: 'tr' | 'tc'): Element[] {
  return childrenOf(element).flatMap((child) => {
    if (child.localName === name) return [child]
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(child.localName ?? '') ? partsOf(child, name) : []
  })
}

function isTableOfContents(control: Element): boolean {
  return valueOf(childOf(childOf(control, 'sdtPr'), 'docPartObj'), 'docPartGallery') === 'Table of Contents'
}

function notesIn(root: Element | null, kind: 'footnote' | 'endnote'): [string, Element][] {
  // The lines that Word draws above notes are notes themselves, of a type.
  return childrenOf(root, kind).filter((note) => ['normal', null].includes(attributeOf(note, 'type'))).map((note) => [`${kind} ${attributeOf(note, 'id')}`, note])
}
