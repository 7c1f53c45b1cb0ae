/** One value in ASN.1's Distinguished Encoding Rules. `bytes` is the whole of it, `content` what its header wraps. */
export type Der = { readonly tag: number; readonly bytes: Uint8Array; readonly content: Uint8Array }

export const derTag = { integer: 0x02, octetString: 0x04, null: 0x05, objectIdentifier: 0x06, sequence: 0x30, set: 0x31 } as const

/** The bytes are not DER, or not the structure that was asked for. Never leaves this folder. */
export class DerError extends Error {
  override readonly name = 'DerError'
}

/**
 * The one value that fills these bytes exactly.
 *
 * Reads as strictly as the rules are written (definite lengths in their shortest form, nothing behind), because a verifier that tolerates
 * a second way to write a value can be shown a file that other programs read differently. Throws DerError.
 */
export function readDer(bytes: Uint8Array): Der {
  const der = readFirstDer(bytes)
  if (der.bytes.length !== bytes.length) throw new DerError('bytes behind the value')
  return der
}

/** The value at the start of these bytes, whatever follows it. Throws DerError. */
export function readFirstDer(bytes: Uint8Array): Der {
  const tag = byteAt(bytes, 0)
  if ((tag & 0x1f) === 0x1f) throw new DerError('tag of more than one byte')
  const { length, headerLength } = readLength(bytes)
  const end = headerLength + length
  if (end > bytes.length) throw new DerError('value cut off')
  return { tag, bytes: bytes.subarray(0, end), content: bytes.subarray(headerLength, end) }
}

function readLength(bytes: Uint8Array): { readonly length: number; readonly headerLength: number } {
  const first = byteAt(bytes, 1)
  if (first < 0x80) return { length: first, headerLength: 2 }
  const count = first & 0x7f
  if (count === 0 || count > 4) throw new DerError('length of indefinite or excessive form')
  const length = Array.from({ length: count }, (_, index) => byteAt(bytes, 2 + index)).reduce((sum, byte) => sum * 256 + byte, 0)
  if (length < 0x80 || length < 256 ** (count - 1)) throw new DerError('length not in its shortest form')
  return { length, headerLength: 2 + count }
}

function byteAt(bytes: Uint8Array, index: number): number {
  const byte = bytes[index]
  if (byte === undefined) throw new DerError('value cut off')
  return byte
}

/** The values inside a constructed one, in order. */
export function childrenOf(der: Der): readonly Der[] {
  const children: Der[] = []
  for (let offset = 0; offset < der.content.length; ) {
    const child = readFirstDer(der.content.subarray(offset))
    children.push(child)
    offset += child.bytes.length
  }
  return children
}

/** The value itself, once it is sure to be of this type. Throws DerError. */
export function expectTag(der: Der | undefined, tag: number): Der {
  if (der?.tag !== tag) throw new DerError(`expected tag ${tag.toString(16)}`)
  return der
}

/** `1.2.840.113549.1.7.2` and its like. */
export function objectIdentifierOf(der: Der | undefined): string {
  const { content } = expectTag(der, derTag.objectIdentifier)
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  const first = arcs[0] ?? 0
  const top = Math.min(2, Math.floor(first / 40))
  return [top, first - top * 40, ...arcs.slice(1)].join('.')
}

export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
