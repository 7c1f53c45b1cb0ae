import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

import { AppError } from '../../../shared/errors.ts'

export type { Element } from '@xmldom/xmldom'

/** No word processor nests its elements this deep; a reader that calls itself for each level stays far from the end of its stack. */
const deepest = 400

/** Twice what a document of 400 pages has; each element takes the parser some hundreds of bytes. */
const mostTags = 1_000_000

/** Each declaration costs the parser a copy of those above it. */
const mostNamespaces = 5000

/** The DOM's numbers for the kinds of node. */
const kinds = { element: 1, text: 3, cdata: 4 } as const

/**
 * Parses a part of a document, refusing what no word processor writes: a document type, entities of its own, absurd nesting, or broken XML.
 *
 * @throws AppError `agreement.damaged` or `agreement.tooComplex`
 */
export function parseXml(file: string, bytes: Uint8Array): Element {
  try {
    const text = decode(bytes)
    if (holdsTraps(text)) throw new AppError('agreement.tooComplex', { file })
    const root = new DOMParser({ locator: false, onError: stopAtErrors }).parseFromString(text, 'text/xml').documentElement
    if (!root) throw new Error('no element')
    return root
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('agreement.damaged', { file }, { cause })
  }
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

function holdsTraps(text: string): boolean {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return true
  let namespaces = 0
  for (let at = text.indexOf('xmlns:'); at >= 0; at = text.indexOf('xmlns:', at + 1)) namespaces += 1
  if (namespaces > mostNamespaces) return true
  let depth = 0
  let tags = 0
  for (const [tag] of text.matchAll(/<\/?[A-Za-z_](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    tags += 1
    if (depth > deepest || tags > mostTags) return true
  }
  return false
}

function stopAtErrors(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message)
}

/** The elements directly inside one, or those of one local name. Prefixes are left out of account: programs choose their own. */
export function childrenOf(element: Element | null, name?: string): Element[] {
  const found: Element[] = []
  for (let child = element?.firstChild ?? null; child; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.localName === name)) found.push(child)
  }
  return found
}

export function childOf(element: Element | null, name: string): Element | null {
  for (let child = element?.firstChild ?? null; child; child = child.nextSibling) {
    if (isElement(child) && child.localName === name) return child
  }
  return null
}

/** Whether one of these elements stands inside, at any depth. */
export function hasWithin(element: Element, names: ReadonlySet<string>): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (names.has(child.localName ?? '') || hasWithin(child, names))) return true
  }
  return false
}

/** Elements and, as strings, the text between them, in order. */
export function contentOf(element: Element): (Element | string)[] {
  const content: (Element | string)[] = []
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) content.push(child)
    else if (child.nodeType === kinds.text || child.nodeType === kinds.cdata) content.push(child.nodeValue ?? '')
  }
  return content
}

/** An attribute by its local name; null without. */
export function attributeOf(element: Element | null, name: string): string | null {
  if (!element) return null
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes.item(index)!
    if (attribute.localName === name) return attribute.value
  }
  return null
}

/** A whole number; null where there is none. */
export function integerIn(text: string | null): number | null {
  return text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null
}

function isElement(node: Node): node is Element {
  return node.nodeType === kinds.element
}
