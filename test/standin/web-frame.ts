import { originOf } from './addresses.ts'

/** A window's main frame: the only kind from which IPC can come, since a sandboxed preload runs nowhere else. */
export class WebFrame {
  readonly parent = null
  readonly routingId = 1
  readonly processId = 1
  readonly frameTreeNodeId = 1
  readonly name = ''
  readonly detached = false
  readonly #address: () => string

  constructor(address: () => string) {
    this.#address = address
  }

  get url(): string {
    return this.#address()
  }

  get origin(): string {
    return originOf(this.url)
  }

  get top(): WebFrame {
    return this
  }

  isDestroyed(): boolean {
    return false
  }
}
