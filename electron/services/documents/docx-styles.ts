import { switchOf, valueOf } from './docx-properties.ts'
import { attributeOf, childOf, childrenOf, type Element, integerIn } from './xml.ts'

/** What a style says of numbering and hiding, its own words before those of the style it is based on. */
export interface WordStyle {
  readonly name: string
  /** `0` switches numbering off. */
  readonly numId: string | null
  readonly level: number | null
  /** The style that names the numbering: the levels of a list are linked to that one. */
  readonly numberedBy: string | null
  readonly isHidden: boolean | null
}

const plain: WordStyle = { name: '', numId: null, level: null, numberedBy: null, isHidden: null }

/** Styles can be based on each other in a circle; Word allows eleven generations at most. */
const generations = 20

export class WordStyles {
  private readonly elements = new Map<string, Element>()
  private readonly styles = new Map<string, WordStyle>()
  private readonly defaultParagraph: string | null = null

  constructor(root: Element | null) {
    for (const style of childrenOf(root, 'style')) {
      const id = attributeOf(style, 'styleId')
      if (id === null) continue
      this.elements.set(id, style)
      if (attributeOf(style, 'type') === 'paragraph' && ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '')) this.defaultParagraph = id
    }
  }

  paragraph(id: string | null): WordStyle {
    return this.get(id !== null && this.elements.has(id) ? id : this.defaultParagraph)
  }

  get(id: string | null, generation = 0): WordStyle {
    if (id === null || generation > generations) return plain
    const known = this.styles.get(id)
    if (known) return known
    const element = this.elements.get(id)
    if (!element) return plain
    const base = this.get(valueOf(element, 'basedOn'), generation + 1)
    const numbering = childOf(childOf(element, 'pPr'), 'numPr')
    const numId = valueOf(numbering, 'numId')
    const style: WordStyle = {
      name: valueOf(element, 'name') ?? '',
      numId: numId ?? base.numId,
      level: integerIn(valueOf(numbering, 'ilvl')) ?? base.level,
      numberedBy: numbering ? id : base.numberedBy,
      isHidden: switchOf(childOf(element, 'rPr'), 'vanish') ?? base.isHidden,
    }
    this.styles.set(id, style)
    return style
  }
}
