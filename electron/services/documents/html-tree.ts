import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5'

import { AppError } from '../../../shared/errors.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** No page that people write nests this deep or holds this many elements; beyond it parsing would take time and memory without end. */
const deepest = 500
const mostElements = 500_000

/** The page's body, as a browser would build it. Nothing in it is executed or fetched. @throws agreement.tooComplex */
export function parseHtml(fileName: string, html: string): HtmlElement {
  let depth = 0
  let elements = 0
  const refuseBeyond = (count: number, limit: number) => {
    if (count > limit) throw new AppError('agreement.tooComplex', { file: fileName })
  }
  const page = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...element) {
        refuseBeyond(++elements, mostElements)
        return defaultTreeAdapter.createElement(...element)
      },
      onItemPush: () => refuseBeyond(++depth, deepest),
      onItemPop: () => void depth--,
    },
  })
  return childrenOf(childrenOf(page).find(isNamed('html'))!).find(isNamed('body', 'frameset'))!
}

export function childrenOf(parent: DefaultTreeAdapterTypes.ParentNode): readonly HtmlElement[] {
  return parent.childNodes.filter(defaultTreeAdapter.isElementNode)
}

export function isNamed(...names: readonly string[]): (element: HtmlElement) => boolean {
  return ({ tagName }) => names.includes(tagName)
}

/** Empty where the element has none of this name. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? ''
}

export function hasAttribute(element: HtmlElement, name: string): boolean {
  return element.attrs.some((candidate) => candidate.name === name)
}

/** The elements below this one, in the order of the page. */
export function descendants(parent: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = []
  const open = childrenOf(parent).toReversed()
  for (let element = open.pop(); element; element = open.pop()) {
    found.push(element)
    open.push(...childrenOf(element).toReversed())
  }
  return found
}

/** All the words in an element, shown or not. */
export function wordsIn(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return defaultTreeAdapter.isElementNode(node) ? node.childNodes.map(wordsIn).join('') : ''
}
