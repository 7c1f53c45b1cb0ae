/* oxlint-disable unicorn/consistent-function-scoping -- these functions travel to the page as text, so nothing they use may stand outside them */
/// <reference lib="dom" />

/** One end of the bridge between the preload's world and the page's. */
export interface BridgeEnd {
  /** Puts a value into the other world, under this name, for good. */
  expose(name: string, value: unknown): void
}

/**
 * Makes one end of Electron's contextBridge. Runs in the page, once in each world, by its source text: it uses nothing from outside itself.
 *
 * Data crosses as a copy; functions and promises cross as a number, by which the other end calls or awaits them. The worlds share no objects, only the
 * document: messages are events on it, and since events are dispatched at once, a call has its answer when the dispatch returns.
 */
export function bridgeEnd(sendAs: string, hearAs: string): BridgeEnd {
  type Parcel =
    | { readonly kind: 'value'; readonly value: unknown }
    | { readonly kind: 'list'; readonly items: readonly Parcel[] }
    | { readonly kind: 'record'; readonly entries: readonly (readonly [string, Parcel])[] }
    | { readonly kind: 'error'; readonly name: string; readonly message: string }
    | { readonly kind: 'function' | 'promise'; readonly id: number }
  type Outcome = { readonly isOk: boolean; readonly parcel: Parcel }
  type Message =
    | { readonly kind: 'expose'; readonly name: string; readonly parcel: Parcel }
    | { readonly kind: 'call'; readonly id: number; readonly parcels: readonly Parcel[] }
    | ({ readonly kind: 'answer' } & Outcome)
    | ({ readonly kind: 'settle'; readonly id: number } & Outcome)

  type AnyFunction = (...values: unknown[]) => unknown

  let lastId = 0
  let answer: Outcome | undefined
  const ours = new Map<number, AnyFunction>()
  const ids = new WeakMap<AnyFunction, number>()
  const theirs = new Map<number, AnyFunction>()
  const awaited = new Map<number, PromiseWithResolvers<unknown>>()

  const send = (message: Message) => document.dispatchEvent(new CustomEvent(sendAs, { detail: message }))

  function pack(value: unknown): Parcel {
    if (typeof value === 'symbol') throw new TypeError('A symbol cannot cross the bridge.')
    if (typeof value === 'function') return { kind: 'function', id: idOf(value as AnyFunction) }
    if (value instanceof Promise) return { kind: 'promise', id: follow(value) }
    if (value instanceof Error) return { kind: 'error', name: value.name, message: value.message }
    if (Array.isArray(value)) return { kind: 'list', items: value.map(pack) }
    const isRecord = typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))
    return isRecord ? { kind: 'record', entries: Object.entries(value).map(([key, part]) => [key, pack(part)]) } : { kind: 'value', value }
  }

  function unpack(parcel: Parcel): unknown {
    switch (parcel.kind) {
      case 'value':
        return parcel.value
      case 'list':
        return parcel.items.map(unpack)
      case 'record':
        return Object.fromEntries(parcel.entries.map(([key, part]) => [key, unpack(part)]))
      case 'error':
        return new Error(parcel.message)
      case 'function':
        return functionOf(parcel.id)
      case 'promise':
        return promiseOf(parcel.id)
    }
  }

  function idOf(callback: AnyFunction): number {
    const id = ids.get(callback) ?? ++lastId
    ids.set(callback, id)
    ours.set(id, callback)
    return id
  }

  function follow(promise: Promise<unknown>): number {
    const id = ++lastId
    promise.then(
      (value) => send({ kind: 'settle', id, ...attempt(() => value) }),
      (error: unknown) => send({ kind: 'settle', id, isOk: false, parcel: pack(error) }),
    )
    return id
  }

  /** The same function for the same number, so that a listener handed over twice is the same listener. */
  function functionOf(id: number): AnyFunction {
    const known = theirs.get(id)
    if (known !== undefined) return known
    const proxy: AnyFunction = (...values) => {
      const parcels = values.map(pack)
      answer = undefined
      send({ kind: 'call', id, parcels })
      const { isOk, parcel } = answer as Outcome | undefined ?? { isOk: false, parcel: pack(new Error('The other world is gone.')) }
      if (!isOk) throw unpack(parcel)
      return unpack(parcel)
    }
    theirs.set(id, proxy)
    return proxy
  }

  function promiseOf(id: number): Promise<unknown> {
    const waiting = Promise.withResolvers<unknown>()
    awaited.set(id, waiting)
    return waiting.promise
  }

  function attempt(work: () => unknown): Outcome {
    try {
      return { isOk: true, parcel: pack(work()) }
    } catch (error) {
      return { isOk: false, parcel: pack(error instanceof Error ? error : new Error(String(error))) }
    }
  }

  function freeze(value: unknown): void {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
    for (const part of Object.values(value)) freeze(part)
    Object.freeze(value)
  }

  function hear(message: Message): void {
    switch (message.kind) {
      case 'expose': {
        const value = unpack(message.parcel)
        freeze(value)
        Object.defineProperty(globalThis, message.name, { value, enumerable: true })
        return
      }
      case 'call': {
        const callback = ours.get(message.id)
        send({ kind: 'answer', ...attempt(() => callback?.(...message.parcels.map(unpack))) })
        return
      }
      case 'answer':
        answer = message
        return
      case 'settle': {
        const waiting = awaited.get(message.id)
        awaited.delete(message.id)
        if (message.isOk) waiting?.resolve(unpack(message.parcel))
        else waiting?.reject(unpack(message.parcel))
      }
    }
  }

  document.addEventListener(hearAs, (event) => hear((event as CustomEvent<Message>).detail))
  return { expose: (name, value) => send({ kind: 'expose', name, parcel: pack(value) }) }
}
