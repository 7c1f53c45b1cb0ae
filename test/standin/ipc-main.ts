import { Speaker } from './covered.ts'
import type { WebContents } from './web-contents.ts'
import type { WebFrame } from './web-frame.ts'

export interface IpcEvent {
  readonly sender: WebContents
  readonly senderFrame: WebFrame
  readonly frameId: number
  readonly processId: number
}

export type IpcHandler = (event: IpcEvent, ...values: unknown[]) => unknown

class IpcMain extends Speaker {
  readonly #handlers = new Map<string, IpcHandler>()

  constructor() {
    super('ipcMain', 'any')
  }

  handle(channel: string, handler: IpcHandler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  /** What the app's handler says; Electron sends only the text of an error across. */
  async answer(channel: string, event: IpcEvent, values: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...values)
  }
}

export const ipcMain = new IpcMain()
