import { switchOf, valueOf } from './docx-properties.ts'
import type { WordStyles } from './docx-styles.ts'
import { bullet, lowerRoman, repeatedLetter } from './number-formats.ts'
import { attributeOf, childOf, childrenOf, type Element, integerIn } from './xml.ts'

/** A list has nine levels, counted from nought. */
const levelCount = 9

interface Level {
  readonly start: number
  readonly format: string
  /** What is printed, with `%1` to `%9` for the numbers of the levels: `Artikel %1.` */
  readonly text: string
  /** All numbers in it are printed as plain digits. */
  readonly isLegal: boolean
  /** Begins again after a paragraph of this many levels or fewer; 0 never; null after any higher level. */
  readonly restartsAfter: number | null
  readonly style: string | null
  readonly separator: string
  readonly isHidden: boolean
}

/** A list as paragraphs refer to it: a definition, with changes of its own. Lists of one definition count on from each other. */
interface List {
  readonly definition: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>
  /** Where the levels stand elsewhere: the style of the list that has them. */
  readonly levelsOfStyle: string | null
}

/**
 * Word's automatic numbers, worked out as Word prints them (ECMA-376, part 1, 17.9).
 *
 * Each call for a label counts on: it must be asked for every numbered paragraph, once, in the order of the text.
 */
export class WordNumbering {
  private readonly definitions = new Map<string, Definition>()
  private readonly lists = new Map<string, List>()
  private readonly styledLists = new Map<string, string>()
  /** By definition: the number last given at each level. */
  private readonly counters = new Map<string, (number | undefined)[]>()
  /** Lists with the levels they were used at: an overridden start counts for the first paragraph alone. */
  private readonly begun = new Set<string>()

  constructor(root: Element | null, styles: WordStyles) {
    for (const element of childrenOf(root, 'abstractNum')) {
      const id = attributeOf(element, 'abstractNumId') ?? ''
      this.definitions.set(id, { levels: readLevels(childrenOf(element, 'lvl')), levelsOfStyle: valueOf(element, 'numStyleLink') })
      const style = valueOf(element, 'styleLink')
      if (style !== null) this.styledLists.set(style, id)
    }
    const ownDefinition = new Map(childrenOf(root, 'num').map((element) => [attributeOf(element, 'numId') ?? '', valueOf(element, 'abstractNumId') ?? '']))
    for (const element of childrenOf(root, 'num')) {
      const id = attributeOf(element, 'numId') ?? ''
      const own = ownDefinition.get(id)!
      const style = this.definitions.get(own)?.levelsOfStyle ?? null
      const definition = style === null ? own : (this.styledLists.get(style) ?? ownDefinition.get(styles.get(style).numId ?? '') ?? own)
      const overrides = childrenOf(element, 'lvlOverride').flatMap((override) => {
        const level = levelIndex(override)
        return level === null ? [] : [{ level, start: integerIn(valueOf(override, 'startOverride')), own: childrenOf(override, 'lvl') }]
      })
      this.lists.set(id, {
        definition,
        starts: new Map(overrides.flatMap(({ level, start }) => (start === null ? [] : [[level, start] as const]))),
        levels: readLevels(overrides.flatMap(({ own }) => own)),
      })
    }
  }

  /** The level that a style is linked to; null where it is linked to none. */
  levelOfStyle(numId: string, style: string): number | null {
    const list = this.lists.get(numId)
    if (!list) return null
    for (let level = 0; level < levelCount; level++) {
      if (this.level(list, level)?.style === style) return level
    }
    return null
  }

  /** The next label of a list, with the space or tab behind it; empty where none is printed. */
  next(numId: string, level: number): string {
    const list = this.lists.get(numId)
    const own = list && this.level(list, level)
    if (!list || !own) return ''
    const counts = this.count(numId, list, level)
    if (own.isHidden) return ''
    if (own.format === 'bullet') return bullet(own.text) + own.separator
    const label = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const format = this.level(list, index)?.format ?? 'decimal'
      return print(counts[index] ?? this.start(list, index), own.isLegal ? 'decimal' : format)
    })
    return label === '' ? '' : label + own.separator
  }

  private count(numId: string, list: List, level: number): readonly (number | undefined)[] {
    const counts = this.counters.get(list.definition) ?? []
    this.counters.set(list.definition, counts)
    const use = `${numId} ${level}`
    if (list.starts.has(level) && !this.begun.has(use)) counts[level] = undefined
    this.begun.add(use)
    counts[level] = counts[level] === undefined ? this.start(list, level) : counts[level] + 1
    for (let lower = level + 1; lower < levelCount; lower++) {
      const after = this.level(list, lower)?.restartsAfter ?? null
      if (after === null || level < after) counts[lower] = undefined
    }
    // A level that was skipped counts as begun: 1.1 printed first is followed by 2.
    for (let higher = 0; higher < level; higher++) counts[higher] ??= this.start(list, higher)
    return counts
  }

  private start(list: List, level: number): number {
    return list.starts.get(level) ?? this.level(list, level)?.start ?? 1
  }

  private level(list: List, level: number): Level | undefined {
    return list.levels.get(level) ?? this.definitions.get(list.definition)?.levels.get(level)
  }
}

function readLevels(elements: readonly Element[]): ReadonlyMap<number, Level> {
  return new Map(elements.flatMap((element) => {
    const level = levelIndex(element)
    return level === null ? [] : [[level, readLevel(element)] as const]
  }))
}

function levelIndex(element: Element): number | null {
  const level = integerIn(attributeOf(element, 'ilvl'))
  return level !== null && level >= 0 && level < levelCount ? level : null
}

function readLevel(element: Element): Level {
  const suffix = valueOf(element, 'suff')
  return {
    start: integerIn(valueOf(element, 'start')) ?? 0,
    format: childOf(element, 'lvlPicBulletId') ? 'bullet' : readFormat(element),
    // A label of megabytes, printed before each paragraph, would fill the memory.
    text: valueOf(element, 'lvlText')?.slice(0, 100) ?? '',
    isLegal: switchOf(element, 'isLgl') ?? false,
    restartsAfter: integerIn(valueOf(element, 'lvlRestart')),
    style: valueOf(element, 'pStyle'),
    separator: suffix === 'nothing' ? '' : ' ',
    isHidden: switchOf(childOf(element, 'rPr'), 'vanish') ?? false,
  }
}

/** A format of Word's newer kind (`001, 002, …`) stands beside a plain one for older programs. */
function readFormat(element: Element): string {
  const own = childOf(element, 'numFmt') ?? childOf(childOf(childOf(element, 'AlternateContent'), 'Choice'), 'numFmt')
  const format = attributeOf(own, 'val') ?? 'decimal'
  return format === 'custom' ? (attributeOf(own, 'format')?.split(',')[0]?.trim() ?? 'decimal') : format
}

function print(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
      return repeatedLetter(value)
    case 'upperLetter':
      return repeatedLetter(value).toUpperCase()
    case 'lowerRoman':
      return lowerRoman(value)
    case 'upperRoman':
      return lowerRoman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedParen':
      return `(${value})`
    default:
      return /^0{1,8}1$/.test(format) ? String(value).padStart(format.length, '0') : String(value)
  }
}
