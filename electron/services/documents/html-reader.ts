import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader, DocumentText } from './document-reader.ts'
import { findContent } from './html-content.ts'
import { htmlToAgreementText } from './html-text.ts'
import { parseHtml } from './html-tree.ts'
import { encodingOf } from './text-encoding.ts'

/** A web page begins within this many bytes. */
const sampleBytes = 64 * 1024

/** Pages without a beginning of their own are known by tags that end blocks: at least so many, and one in so many characters. */
const fewestTags = 8
const charactersPerTag = 500

/** A style sheet that prints "2.1" before an item of a list in an item. */
const throughNumbers = /content\s*:[^;}]*counters\(/i

/** A web page, whole or a part of one, with its menus left out. */
export const htmlReader: DocumentReader = {
  fits(bytes) {
    if (encodingOf(bytes) === 'binary') return false
    const sample = decode(bytes.subarray(0, sampleBytes), encodingOf(bytes))
    return looksLikeHtml(sample)
  },
  async read(fileName, bytes) {
    const encoding = encodingOfPage(fileName, bytes)
    return { ...readHtml(fileName, decode(bytes, encoding)), encoding }
  },
}

/** @throws agreement.tooComplex */
export function readHtml(fileName: string, html: string): Omit<DocumentText, 'encoding'> {
  const content = findContent(parseHtml(fileName, html))
  return { format: 'html', text: htmlToAgreementText(content, throughNumbers.test(html)), pages: [], remarks: content.hasNavigation ? ['navigation_removed'] : [] }
}

export function looksLikeHtml(text: string): boolean {
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(text)) return true
  const tags = text.match(/<\/(?:p|div|li|ul|ol|td|tr|section|article|h[1-6])>/gi)?.length ?? 0
  return tags >= fewestTags && tags * charactersPerTag > text.length
}

/** As its bytes show, unless they are of an older kind: then as the page says. */
function encodingOfPage(fileName: string, bytes: Uint8Array): string {
  const seen = encodingOf(bytes)
  if (seen !== 'windows-1252' && seen !== 'unknown') return seen
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(decode(bytes.subarray(0, sampleBytes), 'latin1'))?.[1]
  try {
    if (said && !/^utf/i.test(said)) return new TextDecoder(said).encoding
  } catch {
    // A name that no browser knows says nothing.
  }
  if (seen === 'unknown') throw new AppError('agreement.encoding', { file: fileName })
  return seen
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding === 'unknown' ? 'latin1' : encoding).decode(bytes)
}
