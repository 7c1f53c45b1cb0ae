import { attribute, childrenOf, descendants, hasAttribute, type HtmlElement, isNamed, wordsIn } from './html-tree.ts'

/** Never shown as words. */
const isUnread = isNamed('script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'audio', 'video', 'head', 'title', 'link', 'meta', 'input', 'textarea', 'select', 'button', 'dialog')

/** A button that shows and hides the words below it heads them. */
const folding = /accordion|collaps|toggle|expand/i

export function isFoldingButton(element: HtmlElement): boolean {
  if (element.tagName !== 'button') return false
  return hasAttribute(element, 'aria-expanded') || hasAttribute(element, 'aria-controls') || folding.test(attribute(element, 'class'))
}

const isMenu = isNamed('nav', 'footer', 'aside', 'menu')
const menuRole = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|menubar)$/
const cookieNotice = /(?:cookie|consent)[\w-]*(?:banner|bar|notice|popup|modal|dialog)/i

/** A list of links is a menu if this share of its words are links' words, and there are this many of them. */
const linkShare = 0.7
const fewestLinks = 3

export interface HtmlContent {
  readonly root: HtmlElement
  readonly isLeftOut: (element: HtmlElement) => boolean
  readonly hasNavigation: boolean
}

/**
 * Where a page's own words are, amid its menus: the main part where the page names one that holds most words, else all of it, without whatever is a menu.
 *
 * In doubt words stay: a menu too much is seen at once, a clause too little is not.
 */
export function findContent(body: HtmlElement): HtmlContent {
  const sizes = measure(body)
  const lengthOf = (element: HtmlElement) => sizes.get(element)?.words ?? 0
  const root = mainPart(body, lengthOf)
  const leftOut = new Set<HtmlElement>()
  let hasNavigation = lengthOf(root) < lengthOf(body)
  const sift = (element: HtmlElement) => {
    for (const child of childrenOf(element)) {
      const isNavigation = isMenuPart(child, sizes.get(child) ?? nothing)
      if (isNavigation && lengthOf(child) > 0) hasNavigation = true
      if (isNavigation || (isUnread(child) && !isFoldingButton(child)) || isHidden(child)) leftOut.add(child)
      else sift(child)
    }
  }
  sift(root)
  return { root, isLeftOut: (element) => leftOut.has(element), hasNavigation }
}

/** What people would see of an element. */
interface Size {
  readonly words: number
  readonly linkWords: number
  readonly links: number
  readonly hasControls: boolean
}

const nothing: Size = { words: 0, linkWords: 0, links: 0, hasControls: false }

/** Every element's size in characters, each counted once. */
function measure(body: HtmlElement): ReadonlyMap<HtmlElement, Size> {
  const sizes = new Map<HtmlElement, Size>()
  const sizeOf = (element: HtmlElement): Size => {
    if (isUnread(element)) return { ...nothing, hasControls: element.tagName === 'button' }
    let { words, linkWords, links, hasControls } = nothing
    for (const node of element.childNodes) {
      if (!('tagName' in node)) {
        words += wordsIn(node).trim().length
        continue
      }
      const size = sizeOf(node)
      words += size.words
      linkWords += size.linkWords
      links += size.links
      hasControls ||= size.hasControls || node.tagName === 'nav'
    }
    const size = element.tagName === 'a' ? { words, linkWords: words, links: 1, hasControls: true } : { words, linkWords, links, hasControls }
    sizes.set(element, size)
    return size
  }
  sizeOf(body)
  return sizes
}

function mainPart(body: HtmlElement, lengthOf: (element: HtmlElement) => number): HtmlElement {
  const all = descendants(body)
  const named = all.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main')
  const articles = named.length > 0 ? [] : all.filter(isNamed('article'))
  return [...named, ...(articles.length === 1 ? articles : [])].find((element) => lengthOf(element) > lengthOf(body) / 2) ?? body
}

function isMenuPart(element: HtmlElement, { words, linkWords, links, hasControls }: Size): boolean {
  if (isMenu(element) || menuRole.test(attribute(element, 'role'))) return true
  if (cookieNotice.test(attribute(element, 'id')) || cookieNotice.test(attribute(element, 'class'))) return true
  // A page's header holds its menu; the header of a document holds its title.
  if (element.tagName === 'header') return hasControls
  return isNamed('ul', 'ol', 'div', 'section')(element) && links >= fewestLinks && linkWords > linkShare * words
}

function isHidden(element: HtmlElement): boolean {
  return hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
}
