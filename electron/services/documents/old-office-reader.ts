import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader } from './document-reader.ts'

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The container of Word before 2007, in which newer Word keeps documents with a password. Neither can be read: each is refused with what to do about it. */
export const oldOfficeReader: DocumentReader = {
  fits: (bytes) => signature.every((byte, index) => bytes[index] === byte) && (holdsStream(bytes, 'EncryptedPackage') || holdsStream(bytes, 'WordDocument')),
  async read(file, bytes) {
    throw new AppError(holdsStream(bytes, 'EncryptedPackage') ? 'agreement.encrypted' : 'agreement.oldWord', { file })
  },
}

/** The names of a container's streams stand in it as UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(`${name}\0`, 'utf16le'))
}
