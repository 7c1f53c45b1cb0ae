/** What a file's bytes are, seen as text; `binary` where they are no text at all. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'unknown' | 'binary'

/** Enough bytes to see a pattern by. */
const sampleBytes = 64 * 1024

/** Bytes that stand for nothing in Windows-1252. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** Beginnings of formats that hold few NUL bytes and could pass for text. */
const signatures = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', 'Rar!', '\u001f\u008b', '7z\u00bc\u00af'].map((signature) => Uint8Array.from(signature, (character) => character.charCodeAt(0)))

/** Judges how text was written as bytes: by its mark, by its NUL bytes, by being valid UTF-8, and else as the encoding of older Windows programs. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return 'unknown'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (signatures.some((signature) => startsWith(bytes, signature))) return 'binary'
  return encodingWithoutMark(bytes)
}

function encodingWithoutMark(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, sampleBytes)
  const nuls = [0, 0]
  let controls = 0
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2]! += 1
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1
  })
  const pairs = sample.length / 2
  if (nuls[1]! > pairs * 0.4 && nuls[0]! < pairs * 0.02) return 'utf-16le'
  if (nuls[0]! > pairs * 0.4 && nuls[1]! < pairs * 0.02) return 'utf-16be'
  if (nuls[0]! + nuls[1]! > 0 || controls > sample.length * 0.01) return 'binary'
  const { characters, isBroken } = multiByteCharacters(bytes)
  if (!isBroken) return 'utf-8'
  return characters > 0 || bytes.some((byte) => unassigned.has(byte)) ? 'unknown' : 'windows-1252'
}

/** How many characters of more than one byte are well-formed UTF-8, and whether anything but the very end is not. */
function multiByteCharacters(bytes: Uint8Array): { readonly characters: number; readonly isBroken: boolean } {
  let characters = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    if (byte < 0x80) continue
    const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    const following = bytes.subarray(index + 1, index + length)
    const isWhole = length > 0 && following.length === length - 1
    if (length === 0 || following.some((next) => (next & 0xc0) !== 0x80) || (!isWhole && characters === 0)) return { characters, isBroken: true }
    characters += 1
    index += length - 1
  }
  return { characters, isBroken: false }
}

function startsWith(bytes: Uint8Array, signature: ArrayLike<number>): boolean {
  return bytes.length >= signature.length && Array.from(signature).every((byte, index) => bytes[index] === byte)
}
