import { makeCodec } from './page/codec.ts'

/** Main's end of what the preload speaks. */
export const codec = makeCodec({
  write: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  read: (text) => new Uint8Array(Buffer.from(text, 'base64')),
})
