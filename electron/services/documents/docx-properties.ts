import { attributeOf, childOf, type Element } from './xml.ts'

/** The `w:val` of a property's element; null without the element or the value. */
export function valueOf(parent: Element | null, name: string): string | null {
  return attributeOf(childOf(parent, name), 'val')
}

/** A property that is on where its element stands, unless its value says otherwise; null where nothing is said. */
export function switchOf(parent: Element | null, name: string): boolean | null {
  const element = childOf(parent, name)
  return element && !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? 'true')
}
