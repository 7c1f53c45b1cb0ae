import { attribute, childrenOf, hasAttribute, type HtmlElement, isNamed, wordsIn } from './html-tree.ts'
import { columnLetter, lowerRoman } from './number-formats.ts'

/** What an author wrote by hand in front of an item whose list prints no number. */
const writtenLabel = /^\s*(?:(?:artikel|article|§)\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-z]{1,3}[.)]|[-–•])\s/i

/** Counts the items of a list as a browser does: from its start, in its style, with the numbers that items set themselves. */
export class ListCounter {
  private readonly list: HtmlElement
  private readonly step: number
  private readonly style: string
  /** What stands before this list's own numbers where a page numbers through: `2.` */
  private readonly prefix: string
  private count: number

  constructor(list: HtmlElement, prefix: string) {
    this.list = list
    this.prefix = prefix
    this.step = hasAttribute(list, 'reversed') ? -1 : 1
    const items = childrenOf(list).filter(isNamed('li')).length
    this.count = (number(attribute(list, 'start')) ?? (this.step < 0 ? items : 1)) - this.step
    this.style = styleOf(list)
  }

  /** The label printed before this item; empty where none is, or where the author wrote it. */
  next(item: HtmlElement): string {
    this.count = number(attribute(item, 'value')) ?? this.count + this.step
    const style = styleOf(item) || this.style
    if (style === 'none' || writtenLabel.test(wordsIn(item).slice(0, 40))) return ''
    if (this.list.tagName === 'ul') return '-'
    return `${this.prefix}${inStyle(this.count, style)}.`
  }

  /** What a list inside the current item begins its numbers with, where the page numbers through. */
  path(): string {
    return `${this.prefix}${this.count}.`
  }
}

function styleOf(element: HtmlElement): string {
  const written = /list-style(?:-type)?\s*:[^;]*?\b(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))/i.exec(attribute(element, 'style'))?.[1]?.toLowerCase()
  if (written) return written.replace('latin', 'alpha')
  return { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman', 1: 'decimal' }[attribute(element, 'type')] ?? ''
}

function inStyle(count: number, style: string): string {
  const printed = style.endsWith('alpha') ? columnLetter(count) : style.endsWith('roman') ? lowerRoman(count) : String(count)
  return style.startsWith('upper') ? printed.toUpperCase() : printed
}

function number(written: string): number | undefined {
  return /^\s*-?\d{1,6}\s*$/.test(written) ? Number(written) : undefined
}
