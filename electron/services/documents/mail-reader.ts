import PostalMime, { type Attachment, type Email } from 'postal-mime'

import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader, DocumentText, DocumentWork } from './document-reader.ts'
import { readHtml } from './html-reader.ts'
import { likenessToAgreement } from './likeness-to-agreement.ts'
import { withoutQuoteMarks } from './quote-marks.ts'

const headerNames = /^(?:received|return-path|from|to|cc|subject|date|message-id|mime-version|content-type|delivered-to|dkim-signature|x-[\w-]+):/i

/** Headers that every message carries beside others. */
const fewestHeaders = 3

const sampleBytes = 64 * 1024

/** A message with more attachments than this was made to be trouble. */
const mostAttachments = 100

const nesting = { maxNestingDepth: 32, maxRfc822NestingDepth: 2 }

/** A message as mail programs save it. The agreement is its own text or one of its attachments, whichever looks most like one. */
export function mailReader(readers: readonly DocumentReader[]): DocumentReader {
  return {
    fits: (bytes) => isMessage(bytes) || isMailbox(bytes) || isOutlookMessage(bytes),
    async read(fileName, bytes, work) {
      if (isOutlookMessage(bytes)) throw new AppError('agreement.outlookMail', { file: fileName })
      if (isMailbox(bytes)) throw new AppError('agreement.mailbox', { file: fileName })
      const message = await parse(fileName, bytes)
      const own = ownText(fileName, message)
      const attached = await attachedTexts(message.attachments.slice(0, mostAttachments), readers, work)
      const best = [own, ...attached.texts].reduce((best, text) => (likenessToAgreement(text.text) > likenessToAgreement(best.text) ? text : best))
      if (likenessToAgreement(best.text) === 0) throw attached.failure ?? new AppError('agreement.mailWithoutAgreement', { file: fileName })
      return best === own ? own : { ...best, remarks: [...best.remarks, 'attachment'] }
    },
  }
}

async function parse(file: string, bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, nesting)
  } catch (cause) {
    throw new AppError('agreement.tooComplex', { file }, { cause })
  }
}

function ownText(fileName: string, { text, html }: Email): DocumentText {
  const body = text?.trim() ? text : html ? readHtml(fileName, html).text : ''
  return { format: 'mail', encoding: 'utf-8', text: withoutQuoteMarks(body.replaceAll('\r\n', '\n')), pages: [], remarks: [] }
}

/** The attachments that some reader can read; of those that none could, why the first was refused. */
async function attachedTexts(attachments: readonly Attachment[], readers: readonly DocumentReader[], work: DocumentWork): Promise<{ readonly texts: readonly DocumentText[]; readonly failure: AppError | null }> {
  const texts: DocumentText[] = []
  let failure: AppError | null = null
  for (const { content, filename } of attachments) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    const reader = bytes.length > 0 ? readers.find((candidate) => candidate.fits(bytes)) : undefined
    if (!reader) continue
    try {
      texts.push(await reader.read(filename ?? '', bytes, work))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failure ??= error
    }
  }
  return { texts, failure }
}

/** Begins with the headers of a message, three or more of them by names that mail has. */
function isMessage(bytes: Uint8Array): boolean {
  const [head = ''] = beginning(bytes).split(/\r?\n\r?\n/, 1)
  const lines = head.split(/\r?\n/).filter((line) => !/^\s/.test(line))
  return lines.every((line) => /^[\w-]{1,60}:/.test(line)) && lines.filter((line) => headerNames.test(line)).length >= fewestHeaders && /^(?:from|received|message-id):/im.test(head)
}

/** A file of messages, each begun by a line of its own. */
function isMailbox(bytes: Uint8Array): boolean {
  const start = beginning(bytes)
  return /^From \S.*\r?\n/.test(start) && /^(?:from|received|message-id|return-path|x-[\w-]+):/im.test(start)
}

/** Outlook's container; the names of its streams stand in it as UTF-16. */
function isOutlookMessage(bytes: Uint8Array): boolean {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return container.subarray(0, 4).equals(Buffer.of(0xd0, 0xcf, 0x11, 0xe0)) && container.includes(Buffer.from('__substg1.0_', 'utf16le'))
}

function beginning(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, sampleBytes)).toString('latin1').replace(/^\s+/, '')
}
