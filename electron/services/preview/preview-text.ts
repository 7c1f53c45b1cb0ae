import type { Preview } from '../../../shared/contract/preview.ts'
import { encodingOf } from '../documents/text-encoding.ts'
import { previewLimits } from './preview-limits.ts'

/** The beginning of a text, in the encoding that it was judged to have; it never ends in half a character. */
export function previewText(head: Uint8Array, sizeBytes: number): Preview {
  const shown = head.subarray(0, previewLimits.textBytes)
  const isCut = shown.length < sizeBytes
  const encoding = encodingOf(head)
  const text = new TextDecoder(encoding === 'binary' || encoding === 'unknown' ? 'utf-8' : encoding).decode(shown, { stream: isCut })
  return { kind: 'text', text, isCut }
}
