/* oxlint-disable unicorn/consistent-function-scoping -- these functions travel to the page as text, so nothing they use may stand outside them */
import type { Codec } from './codec.ts'
import type { FromPage, ToPage } from './wire.ts'

/** Makes the preload's `ipcRenderer`. Runs in the page by its source text: it uses nothing from outside itself. */
export function makeIpcRenderer(codec: Codec, post: (text: string) => void) {
  type Listener = (event: object, ...values: unknown[]) => void

  let lastId = 0
  const waiting = new Map<number, PromiseWithResolvers<unknown> & { readonly channel: string }>()
  const listeners = new Map<string, readonly Listener[]>()

  const send = (message: FromPage) => post(codec.encode(message))

  const ipcRenderer = {
    async invoke(channel: string, ...values: unknown[]): Promise<unknown> {
      const id = ++lastId
      send({ kind: 'invoke', id, channel, values })
      const answer = { channel, ...Promise.withResolvers<unknown>() }
      waiting.set(id, answer)
      return answer.promise
    },
    send(channel: string, ...values: unknown[]): void {
      send({ kind: 'send', channel, values })
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== listener),
      )
      return ipcRenderer
    },
    addListener: (channel: string, listener: Listener) => ipcRenderer.on(channel, listener),
    removeListener: (channel: string, listener: Listener) => ipcRenderer.off(channel, listener),
  }

  function receive(text: string): void {
    const message = codec.decode(text) as ToPage
    if (message.kind === 'news') {
      for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer }, ...message.values)
      return
    }
    const answer = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.isOk) answer?.resolve(message.value)
    else answer?.reject(new Error(`Error invoking remote method '${answer.channel}': ${String(message.value)}`))
  }

  return { ipcRenderer, receive }
}
