import { countOdt, type OdtCounts, odtLabel } from './odt-numbering.ts'
import { OdtStyles } from './odt-styles.ts'
import type { Block, Row } from './print-blocks.ts'
import { attributeOf, childOf, childrenOf, contentOf, type Element, hasWithin, integerIn } from './xml.ts'

/** Elements whose text is not the agreement's: what was taken out, remarks in the margin, lists of what stands elsewhere, numbers that a program kept. */
const unread = new Set(['tracked-changes', 'annotation', 'table-of-content', 'forms', 'sequence-decls', 'variable-decls', 'user-field-decls', 'title', 'desc', 'number', 'ruby-text', 'soft-page-break', 'hidden-text', 'script', 'dde-connection-decls'])

const proposals = new Set(['insertion', 'deletion'])

/** A list in which paragraphs stand. */
interface List {
  readonly styleName: string | null
  readonly level: number
  readonly counts: OdtCounts
}

interface Draft {
  text: string
  /** Text boxes and notes, printed after their paragraph. */
  readonly after: Block[]
}

/** The text of an OpenDocument text as people see it who accept every proposed change and see no hidden text. */
export class OdtBody {
  private readonly styles: OdtStyles
  private readonly body: Element | null
  private readonly outlineCounts: OdtCounts = []
  private readonly countsByStyle = new Map<string, OdtCounts>()
  private readonly countsById = new Map<string, OdtCounts>()
  readonly hasProposals: boolean

  constructor(content: Element, styles: Element | null) {
    this.styles = new OdtStyles([styles, content])
    this.body = childOf(childOf(content, 'body'), 'text')
    this.hasProposals = childrenOf(this.body, 'tracked-changes').some((changes) => hasWithin(changes, proposals))
  }

  read(onProgress: (done: number, total: number) => void): Block[] {
    const children = childrenOf(this.body)
    const blocks = children.flatMap((child, index) => {
      if (index % 100 === 0) onProgress(index, children.length)
      return this.block(child, null)
    })
    onProgress(children.length, children.length)
    return blocks
  }

  private blocksIn(element: Element, list: List | null = null): Block[] {
    return childrenOf(element).flatMap((child) => this.block(child, list))
  }

  private block(element: Element, list: List | null): Block[] {
    const name = element.localName ?? ''
    switch (name) {
      case 'p':
        return this.paragraph(element, '')
      case 'h':
        return this.paragraph(element, list ? '' : this.outlineLabel(element))
      case 'list':
        return this.list(element, list)
      case 'numbered-paragraph':
        return this.numberedParagraph(element)
      case 'table':
        return [{ kind: 'table', rows: this.rows(element) }]
      case 'section':
        return this.isHiddenSection(element) ? [] : this.blocksIn(element)
      default:
        return isUnread(element) ? [] : this.blocksIn(element)
    }
  }

  private list(element: Element, outer: List | null): Block[] {
    const styleName = attributeOf(element, 'style-name') ?? outer?.styleName ?? null
    const level = outer ? outer.level + 1 : 0
    const counts = outer?.counts ?? this.countsOf(element, styleName)
    const id = attributeOf(element, 'id')
    if (id !== null) this.countsById.set(id, counts)
    if (styleName !== null) this.countsByStyle.set(styleName, counts)
    return childrenOf(element).flatMap((item) => this.item(item, { styleName, level, counts }))
  }

  /** A list goes on where it says so: behind the list it names, or the last of its style. */
  private countsOf(element: Element, styleName: string | null): OdtCounts {
    const named = this.countsById.get(attributeOf(element, 'continue-list') ?? '')
    if (named) return named
    return (attributeOf(element, 'continue-numbering') === 'true' && this.countsByStyle.get(styleName ?? '')) || []
  }

  /** An item's first paragraph has its number; an item that only holds a deeper list has none and is not counted. */
  private item(element: Element, list: List): Block[] {
    const children = childrenOf(element).filter((child) => !isUnread(child))
    const [first] = children
    const isParagraph = first?.localName === 'p' || first?.localName === 'h'
    if (element.localName !== 'list-item' || !isParagraph) return children.flatMap((child) => this.block(child, list))
    const label = this.itemLabel(first, list, attributeOf(element, 'start-value'))
    return [...this.paragraph(first, label), ...children.slice(1).flatMap((child) => this.block(child, list))]
  }

  private itemLabel(paragraph: Element, { styleName, level, counts }: List, startValue: string | null): string {
    const own = this.styles.paragraph(attributeOf(paragraph, 'style-name'))
    if (own.isHidden || own.listStyle === '' || attributeOf(paragraph, 'is-list-header') === 'true') return ''
    const style = this.styles.list(styleName ?? own.listStyle)
    countOdt(counts, style, level, integerIn(startValue))
    return odtLabel(counts, style, level)
  }

  private outlineLabel(heading: Element): string {
    const level = levelOf(attributeOf(heading, 'outline-level'))
    const own = this.styles.paragraph(attributeOf(heading, 'style-name'))
    if (own.isHidden || own.listStyle === '' || attributeOf(heading, 'is-list-header') === 'true') return ''
    if (attributeOf(heading, 'restart-numbering') === 'true') this.outlineCounts.length = Math.min(this.outlineCounts.length, level)
    countOdt(this.outlineCounts, this.styles.outline, level, integerIn(attributeOf(heading, 'start-value')))
    return odtLabel(this.outlineCounts, this.styles.outline, level)
  }

  private numberedParagraph(element: Element): Block[] {
    const paragraph = childOf(element, 'p') ?? childOf(element, 'h')
    if (!paragraph) return []
    const styleName = attributeOf(element, 'style-name') ?? this.styles.paragraph(attributeOf(paragraph, 'style-name')).listStyle
    const id = `numbered ${attributeOf(element, 'list-id') ?? styleName}`
    const known = attributeOf(element, 'continue-numbering') === 'false' ? undefined : this.countsById.get(id)
    const counts = known ?? []
    this.countsById.set(id, counts)
    const level = levelOf(attributeOf(element, 'level'))
    return this.paragraph(paragraph, this.itemLabel(paragraph, { styleName, level, counts }, attributeOf(element, 'start-value')))
  }

  private paragraph(element: Element, label: string): Block[] {
    if (this.styles.paragraph(attributeOf(element, 'style-name')).isHidden) return []
    const draft: Draft = { text: '', after: [] }
    this.inline(element, draft)
    return [{ kind: 'paragraph', label, text: draft.text }, ...draft.after]
  }

  private inline(element: Element, draft: Draft): void {
    for (const part of contentOf(element)) {
      if (typeof part === 'string') draft.text += part.replaceAll(/[ \t\r\n]+/g, ' ')
      else this.inlineElement(part, draft)
    }
  }

  private inlineElement(element: Element, draft: Draft): void {
    const name = element.localName ?? ''
    if (isUnread(element)) return
    switch (name) {
      case 's':
        draft.text += ' '
        return
      case 'tab':
        draft.text += '\t'
        return
      case 'line-break':
        draft.text += '\n'
        return
      case 'note':
        return this.note(element, draft)
      case 'span':
        if (!this.styles.isHidden('text', attributeOf(element, 'style-name'))) this.inline(element, draft)
        return
      case 'p':
      case 'h':
      case 'list':
      case 'table':
        // Inside a paragraph these stand in a text box or a drawn shape.
        draft.after.push(...this.block(element, null))
        return
      default:
        this.inline(element, draft)
    }
  }

  /** A note follows the paragraph that it explains, behind the same mark: there it is read and cited with its clause. */
  private note(element: Element, draft: Draft): void {
    const mark = `[${(childOf(element, 'note-citation')?.textContent ?? '').trim()}]`
    const body = childOf(element, 'note-body')
    if (!body) return
    draft.text += mark
    const [first, ...others] = this.blocksIn(body)
    if (first?.kind === 'paragraph') draft.after.push({ ...first, label: `${mark} ${first.label}` }, ...others)
  }

  private rows(table: Element): Row[] {
    return childrenOf(table).flatMap((part) => {
      if (part.localName === 'table-row') return [this.cells(part)]
      return ['table-header-rows', 'table-rows', 'table-row-group'].includes(part.localName ?? '') ? this.rows(part) : []
    })
  }

  private cells(row: Element): Row {
    return childrenOf(row).filter(({ localName }) => localName === 'table-cell' || localName === 'covered-table-cell').map((cell) => this.blocksIn(cell))
  }

  private isHiddenSection(section: Element): boolean {
    return attributeOf(section, 'display') === 'none' || this.styles.isHidden('section', attributeOf(section, 'style-name'))
  }
}

/** The title of a picture is its description; the title of the document, where it stands in the text, is text. */
function isUnread({ localName, prefix }: Element): boolean {
  return unread.has(localName ?? '') && !(localName === 'title' && prefix === 'text')
}

/** A level as the format counts it, from one to ten; from nought here. */
function levelOf(text: string | null): number {
  return Math.min(Math.max(integerIn(text) ?? 1, 1), 10) - 1
}
