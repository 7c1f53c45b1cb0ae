import { fileTypeFromBuffer } from 'file-type'

import type { Preview } from '../../../shared/contract/preview.ts'
import { encodingOf } from '../documents/text-encoding.ts'

type ImageType = Extract<Preview, { kind: 'image' }>['mediaType']

/** How a file can be shown, judged by its content alone; what its name or its sender says counts for nothing. */
export type PreviewKind = { readonly kind: 'text' | 'pdf' | 'archive' | 'mail' | 'encrypted' | 'none' } | { readonly kind: 'image'; readonly mediaType: ImageType }

const imageTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'] satisfies readonly ImageType[]

/** `head` is the beginning of the file, up to its first mebibyte. A drawing made of text (SVG) may hold scripts: it is shown as the text it is. */
export async function previewKindOf(head: Uint8Array): Promise<PreviewKind> {
  const type = await fileTypeFromBuffer(head.subarray(0, 4096)).catch(() => undefined)
  const mediaType = type?.mime ?? ''
  if (imageTypes.includes(mediaType)) return { kind: 'image', mediaType: mediaType as ImageType }
  if (mediaType === 'application/pdf') return { kind: 'pdf' }
  if (startsWith(head, 'PK\u0003\u0004')) return { kind: 'archive' }
  if (mediaType === 'application/x-cfb') return { kind: isEncryptedOffice(head) ? 'encrypted' : 'none' }
  if (['binary', 'unknown'].includes(encodingOf(head))) return { kind: 'none' }
  return { kind: looksLikeMail(head) ? 'mail' : 'text' }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}

/** Word and Excel lay a file with a password as a stream of this name in the container of older versions. */
function isEncryptedOffice(head: Uint8Array): boolean {
  return Buffer.from(head).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

const mailHeaders = /^(from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type):/gim

/** A message begins with its headers: at least three that every mail program writes, before the first empty line. */
function looksLikeMail(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 65_536)).toString('latin1')
  if (!/^[A-Za-z][A-Za-z0-9-]*:/.test(start)) return false
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return new Set([...headers.matchAll(mailHeaders)].map(([, name]) => name!.toLowerCase())).size >= 3
}
