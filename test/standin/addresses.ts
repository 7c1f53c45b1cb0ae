import { NotCovered } from './covered.ts'

const privileges = ['standard', 'secure', 'bypassCSP', 'allowServiceWorkers', 'supportFetchAPI', 'corsEnabled', 'stream', 'codeCache', 'allowExtensions']

/** The schemes that the app made its own. */
const own = new Set<string>()

export function ownScheme(scheme: string, asked: Readonly<Record<string, boolean | undefined>>): void {
  for (const name of Object.keys(asked)) if (!privileges.includes(name)) throw new NotCovered(`the privilege ${name}`)
  if (asked['standard'] !== true || asked['secure'] !== true) throw new NotCovered(`the scheme ${scheme} without standard and secure`)
  own.add(scheme)
}

/**
 * Chromium's address for one of the app: `app://art28/x` is `https://art28.app.localhost/x`.
 *
 * Chromium cannot be taught a scheme from outside. This is a secure origin of its own too, and `localhost` never leaves the machine.
 */
export function toChromium(address: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? []
  if (scheme === undefined || !own.has(scheme)) throw new NotCovered(`loading ${address}`)
  return `https://${host}.${scheme}.localhost${rest === '' ? '/' : rest}`
}

/** The app's address for one of Chromium's; any other comes back as it is. */
export function toApp(address: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost(?![^/?#])(.*)$/i.exec(address) ?? []
  return scheme !== undefined && own.has(scheme) ? `${scheme}://${host}${rest}` : address
}

export function schemeOf(address: string): string {
  return address.slice(0, address.indexOf(':'))
}

/** As Electron gives it, where `URL.origin` says "null" for schemes it does not know. */
export function originOf(address: string): string {
  const [origin, scheme] = /^([a-z0-9+.-]+):\/\/[^/?#]+/i.exec(address) ?? []
  return origin !== undefined && scheme !== undefined && own.has(scheme) ? origin : (URL.parse(address)?.origin ?? 'null')
}
