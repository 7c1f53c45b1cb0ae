import { ownScheme } from './addresses.ts'
import { app } from './app.ts'
import { refuseUnknown } from './covered.ts'

export type ProtocolHandler = (request: Request) => Response | Promise<Response>

interface CustomScheme {
  readonly scheme: string
  readonly privileges?: Readonly<Record<string, boolean>>
}

const handlers = new Map<string, ProtocolHandler>()

export const protocol = refuseUnknown('protocol', {
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) ownScheme(scheme, privileges ?? {})
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
})

export function handlerOf(scheme: string): ProtocolHandler | undefined {
  return handlers.get(scheme)
}
