import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Readable, Writable } from 'node:stream'

import { CdpPipe, type CdpSession } from './cdp.ts'
import { findChromium } from './find-chromium.ts'
import { say } from './say.ts'

/** What Chromium must not do by itself: ask the network for anything, greet, update, sync, keep a keyring, or slow down a page nobody looks at. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,Translate,PaintHolding,NetworkTimeServiceQuerying,LocalNetworkAccessChecks',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-back-forward-cache',
  '--force-color-profile=srgb',
  '--hide-scrollbars=0',
  '--disable-gpu',
]

/** Headed, Chromium has to open with a window: this empty one becomes the app's first. */
const emptyWindow = 'data:text/html,<title>art28</title>'

export interface ChromiumOptions {
  readonly profilePath: string
  readonly language: string
  readonly isHeaded: boolean
  readonly hasOwnSandbox: boolean
  /** So that Playwright can attach beside us; Chromium then prints `DevTools listening on`. */
  readonly hasDebuggingPort: boolean
}

/** A running Chromium. It ends with us, even when we are killed: its pipe closes. */
export class Chromium {
  readonly pipe: CdpPipe
  readonly #process: ChildProcess
  #isExpectedToEnd = false

  private constructor(child: ChildProcess) {
    this.#process = child
    this.pipe = new CdpPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
    let lastWords = ''
    child.stderr?.on('data', (bytes: Buffer) => {
      lastWords = (lastWords + bytes.toString()).slice(-500)
      for (const line of bytes.toString().split('\n')) if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
    })
    child.on('exit', (code) => {
      if (this.#isExpectedToEnd) return
      say(`Chromium ended by itself (${code}): ${lastWords}`)
      process.exit(1)
    })
    process.on('exit', () => child.kill('SIGKILL'))
  }

  static async start(options: ChromiumOptions): Promise<Chromium> {
    const { executablePath, foundAs } = findChromium()
    say(`no Electron here, but Node ${process.versions.node} and ${executablePath} (${foundAs})`)
    prepareProfile(options.profilePath)
    // Left by a Chromium that was killed; the app's own lock already says that nobody else is here.
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) rmSync(join(options.profilePath, name), { force: true })
    const child = spawn(executablePath, argumentsFor(options), {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:', BREAKPAD_DUMP_LOCATION: join(options.profilePath, 'crashes') },
    })
    const chromium = new Chromium(child)
    const { product } = await chromium.browser.send('Browser.getVersion')
    Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true })
    return chromium
  }

  get browser(): CdpSession {
    return this.pipe.browser
  }

  get processId(): number {
    return this.#process.pid ?? 0
  }

  /** The target of the window that a headed Chromium opens with. */
  async firstWindow(): Promise<string> {
    for (;;) {
      const { targetInfos } = await this.browser.send('Target.getTargets')
      const found = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith('data:'))
      if (found !== undefined) return found.targetId
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async close(): Promise<void> {
    this.#isExpectedToEnd = true
    const late = new Promise((resolve) => setTimeout(resolve, 1500))
    await Promise.race([this.browser.send('Browser.close').catch(() => undefined), late])
  }
}

/** A new profile offers nothing that Electron would not: no translation, no passwords, no forms filled in. */
function prepareProfile(profilePath: string): void {
  const path = join(profilePath, 'Default', 'Preferences')
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify({ translate: { enabled: false }, credentials_enable_service: false, autofill: { profile_enabled: false, credit_card_enabled: false } }))
}

function argumentsFor(options: ChromiumOptions): readonly string[] {
  return [
    // A test run shows no bar that warns of our other switches.
    ...(options.isHeaded ? [`--app=${emptyWindow}`, '--test-type'] : ['--headless', '--no-startup-window']),
    ...(options.hasOwnSandbox ? [] : ['--no-sandbox']),
    ...(options.hasDebuggingPort ? ['--remote-debugging-port=0'] : []),
    '--remote-debugging-pipe',
    `--user-data-dir=${options.profilePath}`,
    `--lang=${options.language}`,
    ...quiet,
  ]
}
