import { NotCovered, refuseUnknown, refuseUnknownOptions } from './covered.ts'

export interface RequestDetails {
  readonly id: number
  readonly url: string
  readonly method: string
  readonly resourceType: string
  readonly webContentsId: number | undefined
  readonly timestamp: number
}

type Listener = (details: RequestDetails, callback: (response: { readonly cancel?: boolean }) => void) => void

let listener: Listener | null = null

const everything = new Set(['<all_urls>', '*://*/*'])

function onBeforeRequest(first: Listener | null | { readonly urls: readonly string[] }, second?: Listener | null): void {
  if (first !== null && typeof first === 'object' && !first.urls.some((pattern) => everything.has(pattern))) throw new NotCovered(`webRequest filter ${first.urls.join(', ')}`)
  listener = typeof first === 'function' || first === null ? first : (second ?? null)
}

export const webRequest = refuseUnknown('webRequest', { onBeforeRequest })

/** Whether the app's own rule cancels this request. */
export async function isCancelled(details: RequestDetails): Promise<boolean> {
  const ask = listener
  if (ask === null) return false
  const response = await new Promise<{ readonly cancel?: boolean }>((resolve) => ask(details, resolve))
  refuseUnknownOptions('the answer of onBeforeRequest', response, ['cancel'])
  return response.cancel === true
}
