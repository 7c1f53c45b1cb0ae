import PostalMime, { type Address, type Attachment } from 'postal-mime'

import type { Preview } from '../../../shared/contract/preview.ts'
import { shownFileName } from '../file-names.ts'
import { htmlToText } from './html-to-text.ts'
import { previewLimits } from './preview-limits.ts'

/** A message as its headers and its text; a page in it is read as text, and nothing that it points to is fetched. */
export async function previewMail(bytes: Uint8Array): Promise<Preview> {
  const { from, to, subject, date, text, html, attachments } = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxRfc822NestingDepth: 2 })
  const read = text?.trim() ? text : htmlToText(html ?? '')
  return {
    kind: 'mail',
    from: from ? addressText(from) : '',
    to: (to ?? []).slice(0, 100).map(addressText).join(', '),
    subject: oneLine(subject ?? ''),
    date: oneLine(date ?? ''),
    text: read.slice(0, previewLimits.textBytes),
    isCut: read.length > previewLimits.textBytes,
    attachments: attachments.slice(0, previewLimits.attachments).map(attachmentOf),
  }
}

function addressText({ name, address }: Address): string {
  return oneLine(address ? (name ? `${name} <${address}>` : address) : name)
}

function attachmentOf({ filename, mimeType, content }: Attachment): Extract<Preview, { kind: 'mail' }>['attachments'][number] {
  return { fileName: shownFileName(filename ?? ''), mediaType: oneLine(mimeType), sizeBytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 1000)
}
