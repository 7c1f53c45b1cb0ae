/* oxlint-disable unicorn/consistent-function-scoping -- these functions travel to the page as text, so nothing they use may stand outside them */
/// <reference lib="dom" />
import type { BridgeEnd } from './bridge.ts'
import type { Codec } from './codec.ts'
import type { makeIpcRenderer } from './ipc-renderer.ts'
import type { FromPage, KeyInput } from './wire.ts'

/** What a sandboxed preload may know of the process it runs in. */
export interface PreloadProcess {
  readonly platform: string
  readonly arch: string
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly argv: readonly string[]
}

export interface PreloadWorld {
  readonly process: PreloadProcess
  readonly codec: Codec
  readonly bridge: BridgeEnd
  readonly ipc: ReturnType<typeof makeIpcRenderer>
  post(text: string): void
}

type Preload = (require: (name: string) => unknown, process: object, module: { exports: object }, exports: object) => void

/** Runs the app's preload in its own world. Reaches the page by its source text: it uses nothing from outside itself. */
export function runPreload({ process, codec, bridge, ipc, post }: PreloadWorld, preload: Preload): void {
  const tell = (message: FromPage) => post(codec.encode(message))

  function refuseUnknown<T extends object>(name: string, api: T): T {
    return new Proxy(api, {
      get(target, key) {
        if (typeof key === 'string' && !(key in target) && key !== 'then') throw new Error(`not covered by the stand-in: ${name}.${key}`)
        return Reflect.get(target, key)
      },
    })
  }

  function tellKey(type: KeyInput['type'], event: KeyboardEvent): void {
    const { key, code, repeat: isAutoRepeat, shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = event
    tell({ kind: 'key', input: { type, key, code, isAutoRepeat, shift, control, alt, meta } })
  }

  function getPathForFile(file: unknown): string {
    if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File.')
    console.warn('not covered by the stand-in: the path of a file')
    return ''
  }

  addEventListener('keydown', (event) => tellKey('keyDown', event), { capture: true })
  addEventListener('keyup', (event) => tellKey('keyUp', event), { capture: true })

  const electron = refuseUnknown('electron', {
    contextBridge: refuseUnknown('contextBridge', { exposeInMainWorld: (name: string, value: unknown) => bridge.expose(name, value) }),
    ipcRenderer: refuseUnknown('ipcRenderer', ipc.ipcRenderer),
    webUtils: refuseUnknown('webUtils', { getPathForFile }),
  })

  function require(name: string): unknown {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`not covered by the stand-in: require('${name}') in a preload`)
  }

  try {
    const module = { exports: {} }
    preload.call(globalThis, require, { ...process, env: {}, type: 'renderer', sandboxed: true, contextIsolated: true }, module, module.exports)
  } catch (error) {
    console.error('Unable to load preload script:', error)
    tell({ kind: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
