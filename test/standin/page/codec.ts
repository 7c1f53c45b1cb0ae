/* oxlint-disable unicorn/consistent-function-scoping -- these functions travel to the page as text, so nothing they use may stand outside them */
/// <reference lib="dom" />
/// <reference lib="esnext" />

/** Values to text and back: the part of the structured clone that Electron's IPC carries. */
export interface Codec {
  encode(value: unknown): string
  decode(text: string): unknown
}

/** How bytes become base64 differs between Node (Buffer) and the page. */
export interface Base64 {
  write(bytes: Uint8Array): string
  read(text: string): Uint8Array<ArrayBuffer>
}

/**
 * Makes the codec. Runs in Node, and by its source text in the page: it uses nothing from outside itself.
 *
 * Plain JSON is kept for strings, booleans, null and finite numbers. Everything else is a pair `[kind, …]`, and an object met before is `['seen', index]`,
 * so that a value that is shared or circular arrives as such.
 */
export function makeCodec(base64: Base64): Codec {
  type Pair = readonly [kind: string, ...rest: unknown[]]
  const errors: Readonly<Record<string, ErrorConstructor>> = { TypeError, RangeError, SyntaxError, EvalError, ReferenceError, URIError }
  const views: Readonly<Record<string, new (bytes: ArrayBuffer) => ArrayBufferView>> = { Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView }

  function encode(value: unknown): string {
    const seen = new Map<object, number>()

    function write(part: unknown): unknown {
      if (part === null || typeof part === 'string' || typeof part === 'boolean') return part
      if (typeof part === 'number') return Number.isFinite(part) && !Object.is(part, -0) ? part : ['number', Object.is(part, -0) ? '-0' : String(part)]
      if (part === undefined) return ['undefined']
      if (typeof part === 'bigint') return ['bigint', String(part)]
      if (typeof part !== 'object') throw new DOMException('An object could not be cloned.', 'DataCloneError')
      const index = seen.get(part)
      if (index !== undefined) return ['seen', index]
      seen.set(part, seen.size)
      return writeObject(part)
    }

    function writeObject(part: object): unknown {
      const tag = Object.prototype.toString.call(part).slice(8, -1)
      if (Array.isArray(part)) return ['array', ...Array.from(part, write)]
      if (part instanceof ArrayBuffer) return ['buffer', base64.write(new Uint8Array(part))]
      if (ArrayBuffer.isView(part)) return ['view', tag in views ? tag : 'Uint8Array', base64.write(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))]
      if (part instanceof Date) return ['date', write(part.getTime())]
      if (part instanceof RegExp) return ['pattern', part.source, part.flags]
      if (part instanceof Map) return ['map', ...Array.from(part, ([key, value]) => [write(key), write(value)])]
      if (part instanceof Set) return ['set', ...Array.from(part, write)]
      if (part instanceof Error) return ['error', part.name, part.message, part.stack ?? '', write(part.cause)]
      if (tag !== 'Object') throw new DOMException(`${tag} object could not be cloned.`, 'DataCloneError')
      return ['object', ...Object.entries(part).map(([key, value]) => [key, write(value)])]
    }

    return JSON.stringify(write(value))
  }

  function decode(text: string): unknown {
    const seen: unknown[] = []
    const keep = <T>(value: T): T => {
      seen.push(value)
      return value
    }

    function read(part: unknown): unknown {
      if (!Array.isArray(part)) return part
      const [kind, ...rest] = part as unknown as Pair
      const [first, second] = rest as [string, string]
      switch (kind) {
        case 'number':
          return Number(first)
        case 'undefined':
          return undefined
        case 'bigint':
          return BigInt(first)
        case 'seen':
          return seen[Number(first)]
        case 'buffer':
          return keep(base64.read(first).slice().buffer)
        case 'view':
          return keep(readView(first, base64.read(second)))
        case 'date':
          return keep(new Date(read(first) as number))
        case 'pattern':
          return keep(new RegExp(first, second))
        default:
          return readHolder(kind, rest)
      }
    }

    function readView(name: string, bytes: Uint8Array<ArrayBuffer>): ArrayBufferView {
      const View = name === 'Uint8Array' ? undefined : views[name]
      return View === undefined ? bytes : new View(bytes.slice().buffer)
    }

    /** What holds other values is kept before they are read: they may point back at it. */
    function readHolder(kind: string, rest: readonly unknown[]): unknown {
      if (kind === 'array') {
        const list: unknown[] = keep([])
        for (const item of rest) list.push(read(item))
        return list
      }
      if (kind === 'map') {
        const map = keep(new Map<unknown, unknown>())
        for (const [key, value] of rest as [unknown, unknown][]) map.set(read(key), read(value))
        return map
      }
      if (kind === 'set') {
        const set = keep(new Set<unknown>())
        for (const item of rest) set.add(read(item))
        return set
      }
      if (kind === 'error') {
        const [name, message, stack, cause] = rest as [string, string, string, unknown]
        const error = keep(new (errors[name] ?? Error)(message))
        error.stack = stack
        const why = read(cause)
        if (why !== undefined) error.cause = why
        return error
      }
      const object: Record<string, unknown> = keep({})
      for (const [key, value] of rest as [string, unknown][]) object[key] = read(value)
      return object
    }

    return read(JSON.parse(text))
  }

  return { encode, decode }
}
