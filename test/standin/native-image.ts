import { existsSync, readFileSync } from 'node:fs'

import { refuseUnknown } from './covered.ts'

/** A picture as bytes: enough to be handed over as an icon, which is not drawn. */
class NativeImage {
  readonly #bytes: Buffer

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  isEmpty(): boolean {
    return this.#bytes.length === 0
  }

  toPNG(): Buffer {
    return this.#bytes
  }
}

const image = (bytes: Buffer) => refuseUnknown('NativeImage', new NativeImage(bytes))

export const nativeImage = refuseUnknown('nativeImage', {
  createEmpty: () => image(Buffer.alloc(0)),
  createFromBuffer: (bytes: Buffer) => image(bytes),
  createFromPath: (path: string) => image(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
})
