import { bridgeEnd } from './page/bridge.ts'
import { makeCodec, type Base64 } from './page/codec.ts'
import { makeIpcRenderer } from './page/ipc-renderer.ts'
import { runPreload, type PreloadProcess } from './page/preload-world.ts'

/** The isolated world in which the preload runs, and the two doors between it and the host. */
export const preloadWorld = 'Electron preload'
export const toHost = '__standinToHost'
export const toPage = '__standinToPage'

/** Only a document of the app's own, and only the window's main frame, gets a bridge. */
const isOurs = "window === window.top && location.protocol === 'https:' && location.hostname.endsWith('.localhost')"

/** The page's end of the bridge; runs before any script of the page. `bus` is a secret name for the events between the worlds. */
export function mainWorldScript(bus: string): string {
  return `if (${isOurs}) (${bridgeEnd})(${JSON.stringify(`${bus}<`)}, ${JSON.stringify(`${bus}>`)})`
}

/** The preload's world: codec, IPC, its end of the bridge, and then the app's preload itself. */
export function preloadScript(bus: string, process: PreloadProcess, preload: string): string {
  const base64: Base64 = { write: (bytes) => bytes.toBase64(), read: (text) => Uint8Array.fromBase64(text) }
  return `if (${isOurs} && globalThis.${toPage} === undefined) {
    const post = globalThis.${toHost}
    const codec = (${makeCodec})({ write: ${base64.write}, read: ${base64.read} })
    const ipc = (${makeIpcRenderer})(codec, post)
    globalThis.${toPage} = ipc.receive
    const bridge = (${bridgeEnd})(${JSON.stringify(`${bus}>`)}, ${JSON.stringify(`${bus}<`)})
    ;(${runPreload})({ process: ${JSON.stringify(process)}, codec, bridge, ipc, post }, function (require, process, module, exports) {${preload}
    })
  }`
}
