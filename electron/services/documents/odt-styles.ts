import { attributeOf, childOf, childrenOf, type Element, integerIn } from './xml.ts'

/** What a level of a list prints. */
export interface OdtLevel {
  readonly isBullet: boolean
  readonly bullet: string
  readonly prefix: string
  readonly suffix: string
  /** `1`, `a`, `A`, `i`, `I`; empty prints no number. */
  readonly format: string
  readonly isLetterDoubled: boolean
  /** `%1%.%2%`, where the levels' numbers stand in it; goes before prefix and suffix. */
  readonly pattern: string | null
  /** How many levels' numbers are printed, the level's own the last. */
  readonly shownLevels: number
  readonly start: number
  readonly separator: string
}

export type OdtListStyle = ReadonlyMap<number, OdtLevel>

export interface OdtParagraphStyle {
  readonly isHidden: boolean
  /** Empty switches a list's numbers off; null says nothing. */
  readonly listStyle: string | null
}

const outlineName = 'Outline'

/** Styles can be based on each other in a circle. */
const generations = 20

/** The styles of an OpenDocument text, those of its content before those they are based on. */
export class OdtStyles {
  private readonly lists = new Map<string, OdtListStyle>()
  private readonly families = new Map<string, Element>()

  constructor(roots: readonly (Element | null)[]) {
    for (const style of roots.flatMap((root) => childrenOf(root)).filter(({ localName }) => localName === 'styles' || localName === 'automatic-styles').flatMap((group) => childrenOf(group))) {
      const name = attributeOf(style, 'name') ?? outlineName
      if (style.localName === 'list-style' || style.localName === 'outline-style') this.lists.set(style.localName === 'outline-style' ? outlineName : name, readLevels(style))
      if (style.localName === 'style') this.families.set(`${attributeOf(style, 'family')} ${name}`, style)
    }
  }

  list(name: string | null): OdtListStyle {
    return this.lists.get(name ?? '') ?? new Map()
  }

  /** The numbering of headings that stand in no list. */
  get outline(): OdtListStyle {
    return this.list(outlineName)
  }

  paragraph(name: string | null): OdtParagraphStyle {
    return { isHidden: this.isHidden('paragraph', name), listStyle: this.inherited('paragraph', name, (style) => attributeOf(style, 'list-style-name')) }
  }

  isHidden(family: 'paragraph' | 'text' | 'section', name: string | null): boolean {
    return this.inherited(family, name, (style) => attributeOf(childOf(style, family === 'section' ? 'section-properties' : 'text-properties'), 'display')) === 'none'
  }

  private inherited(family: string, name: string | null, read: (style: Element) => string | null): string | null {
    let style = this.families.get(`${family} ${name}`)
    for (let generation = 0; style && generation < generations; generation++) {
      const value = read(style)
      if (value !== null) return value
      style = this.families.get(`${family} ${attributeOf(style, 'parent-style-name')}`)
    }
    return null
  }
}

function readLevels(style: Element): OdtListStyle {
  return new Map(childrenOf(style).map((level) => [(integerIn(attributeOf(level, 'level')) ?? 1) - 1, readLevel(level)]))
}

function readLevel(level: Element): OdtLevel {
  const alignment = childOf(childOf(level, 'list-level-properties'), 'list-level-label-alignment')
  return {
    isBullet: level.localName !== 'list-level-style-number' && level.localName !== 'outline-level-style',
    bullet: attributeOf(level, 'bullet-char') ?? '',
    prefix: labelPart(level, 'num-prefix') ?? '',
    suffix: labelPart(level, 'num-suffix') ?? '',
    format: attributeOf(level, 'num-format') ?? '',
    isLetterDoubled: attributeOf(level, 'num-letter-sync') === 'true',
    pattern: labelPart(level, 'num-list-format'),
    shownLevels: integerIn(attributeOf(level, 'display-levels')) ?? 1,
    start: integerIn(attributeOf(level, 'start-value')) ?? 1,
    separator: attributeOf(alignment, 'label-followed-by') === 'nothing' ? '' : ' ',
  }
}

/** Labels are short; one of megabytes, printed before each paragraph, would fill the memory. */
function labelPart(level: Element, name: string): string | null {
  return attributeOf(level, name)?.slice(0, 100) ?? null
}
