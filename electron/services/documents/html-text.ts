import { defaultTreeAdapter } from 'parse5'

import { type HtmlContent, isFoldingButton } from './html-content.ts'
import { ListCounter } from './html-lists.ts'
import { type HtmlElement, type HtmlNode, isNamed } from './html-tree.ts'
import { LineWriter } from './line-writer.ts'

/** Stand apart from what comes before and after. */
const isBlock = isNamed('p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'section', 'article', 'main', 'header', 'blockquote', 'pre', 'table', 'ul', 'ol', 'dl', 'form', 'fieldset', 'figure', 'hr', 'address', 'details', 'summary', 'center', 'body')

const isHeading = isNamed('h1', 'h2', 'h3', 'h4', 'h5', 'h6')

/** Begin a line of their own, close to the line before. */
const isLine = isNamed('li', 'tr', 'dt', 'caption', 'legend', 'option', 'figcaption')

interface Place {
  readonly list: ListCounter | null
  /** Inside an item or a cell, paragraphs are lines of it. */
  readonly isClose: boolean
  readonly isPreformatted: boolean
}

/**
 * What a page says, as people read it: list numbers counted and printed, a row of a table on one line with tabs between its cells, a term and its
 * definition likewise. Headings carry a mark for their level: without a number it is all that tells them from other words.
 *
 * @param numbersThrough whether lists print the numbers of the lists around them ("2.1"), as style sheets can ask
 */
export function htmlToAgreementText({ root, isLeftOut }: HtmlContent, numbersThrough: boolean): string {
  const writer = new LineWriter()

  const visit = (node: HtmlNode, place: Place): void => {
    if (defaultTreeAdapter.isTextNode(node)) return writePart(node.value, place)
    if (!defaultTreeAdapter.isElementNode(node) || isLeftOut(node)) return
    if (node.tagName === 'br') return writer.endLine()
    if (isNamed('td', 'th', 'dd')(node)) return visitCell(node, place)
    const standsApart = isBlock(node) || isFoldingButton(node)
    const end = () => (standsApart && !place.isClose ? writer.endBlock() : standsApart || isLine(node) ? writer.endLine() : undefined)
    end()
    if (node.tagName === 'li' && place.list) writeLabel(place.list.next(node))
    if (isHeading(node)) writer.setLabel('#'.repeat(Number(node.tagName[1])))
    visitAll(node, placeIn(node, place))
    // The definition goes on in the line of its term.
    if (node.tagName !== 'dt') end()
  }
  const visitAll = (element: HtmlElement, place: Place) => element.childNodes.forEach((node) => visit(node, place))
  const visitCell = (cell: HtmlElement, place: Place) => {
    writer.nextCell()
    visitAll(cell, { ...place, isClose: true })
    if (cell.tagName === 'dd') writer.endLine()
  }
  const writePart = (words: string, { isPreformatted }: Place) => {
    const [first, ...others] = isPreformatted ? words.split('\n') : [words.replaceAll(/\s+/g, ' ')]
    writer.write(first!)
    for (const line of others) {
      writer.endLine()
      writer.write(line)
    }
  }
  const writeLabel = (label: string) => {
    if (label !== '') writer.setLabel(label)
  }
  const placeIn = (element: HtmlElement, place: Place): Place => {
    if (isNamed('ol', 'ul')(element)) return { ...place, list: new ListCounter(element, numbersThrough && element.tagName === 'ol' ? (place.list?.path() ?? '') : '') }
    if (element.tagName === 'li') return { ...place, isClose: true }
    return element.tagName === 'pre' ? { ...place, isPreformatted: true } : place
  }

  visitAll(root, { list: null, isClose: false, isPreformatted: false })
  return writer.text()
}
