import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'

// playwright-core carries Chromium's protocol as types, but does not list the file among its entrances.
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'

export type { Protocol }

type Commands = Protocol.CommandParameters
type Answers = Protocol.CommandReturnValues

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

interface Waiting {
  readonly method: string
  resolve(result: unknown): void
  reject(error: Error): void
}

/** One conversation: with the browser itself, or with one of its pages. */
export class CdpSession {
  readonly #pipe: CdpPipe
  readonly #id: string | undefined
  readonly #events = new EventEmitter().setMaxListeners(0)

  constructor(pipe: CdpPipe, id?: string) {
    this.#pipe = pipe
    this.#id = id
  }

  send<M extends keyof Commands & keyof Answers>(method: M, parameters: Commands[M] = {} as Commands[M]): Promise<Answers[M]> {
    return this.#pipe.send(method, parameters, this.#id) as Promise<Answers[M]>
  }

  on<E extends keyof Protocol.Events>(event: E, listener: (facts: Protocol.Events[E]) => void): void {
    this.#events.on(event, listener)
  }

  raise(event: string, facts: unknown): void {
    this.#events.emit(event, facts)
  }
}

/** The Chrome DevTools Protocol over Chromium's pipe: JSON texts, each ended by a zero byte. */
export class CdpPipe {
  readonly browser = new CdpSession(this)
  readonly #output: Writable
  readonly #sessions = new Map<string, CdpSession>()
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #isClosed = false

  constructor(output: Writable, input: Readable) {
    this.#output = output
    let pieces: Buffer[] = []
    input.on('data', (bytes: Buffer) => {
      let from = 0
      for (let end = bytes.indexOf(0); end !== -1; from = end + 1, end = bytes.indexOf(0, from)) {
        const text = Buffer.concat([...pieces, bytes.subarray(from, end)]).toString('utf8')
        pieces = []
        this.#receive(JSON.parse(text) as Message)
      }
      if (from < bytes.length) pieces.push(bytes.subarray(from))
    })
    for (const stream of [input, output]) for (const event of ['close', 'error']) stream.on(event, () => this.#close())
  }

  session(id: string): CdpSession {
    const session = this.#sessions.get(id) ?? new CdpSession(this, id)
    this.#sessions.set(id, session)
    return session
  }

  send(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: the browser is closed`))
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      const session = message.sessionId === undefined ? this.browser : this.session(message.sessionId)
      return session.raise(message.method ?? '', message.params)
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.error !== undefined) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result)
  }

  #close(): void {
    this.#isClosed = true
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser is closed`))
    this.#waiting.clear()
  }
}
