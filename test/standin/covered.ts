import { EventEmitter } from 'node:events'

/** Whatever the stand-in cannot do, it refuses by this name: a test that passes here must not lean on something that silently did nothing. */
export class NotCovered extends Error {
  override readonly name = 'NotCovered'
  constructor(what: string) {
    super(`not covered by the stand-in: ${what}`)
  }
}

/** Names that JavaScript itself asks of any object: whether it is a promise, how to print it. */
const asked = new Set<PropertyKey>(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch'])

/** The same object, which throws when somebody reads or sets what it does not have. */
export function refuseUnknown<T extends object>(name: string, api: T): T {
  return new Proxy(api, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !asked.has(key)) throw new NotCovered(`${name}.${key}`)
      return Reflect.get(target, key, receiver)
    },
    set(target, key, value, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new NotCovered(`${name}.${key} =`)
      return Reflect.set(target, key, value, receiver)
    },
  })
}

export function refuseUnknownOptions(what: string, options: object, known: readonly string[]): void {
  for (const [option, value] of Object.entries(options)) if (value !== undefined && !known.includes(option)) throw new NotCovered(`${what} ${option}`)
}

/** What a constructor returns becomes `this` below it: private fields of the classes below live on the guarded object. */
class Guarded extends EventEmitter {
  constructor(name: string) {
    super()
    return refuseUnknown(name, this)
  }
}

/** An object of Electron that speaks: it refuses unknown members, and listeners for events it will never raise. */
export abstract class Speaker extends Guarded {
  readonly #name: string
  readonly #events: readonly string[] | 'any'

  /** @param events all that may be listened for, also what only a test raises */
  constructor(name: string, events: readonly string[] | 'any') {
    super(name)
    this.#name = name
    this.#events = events
  }

  override on(event: string, listener: (...values: never[]) => void): this {
    if (this.#events !== 'any' && !this.#events.includes(event)) throw new NotCovered(`${this.#name}.on('${event}')`)
    return super.on(event, listener as (...values: unknown[]) => void)
  }

  override addListener(event: string, listener: (...values: never[]) => void): this {
    return this.on(event, listener)
  }
}
