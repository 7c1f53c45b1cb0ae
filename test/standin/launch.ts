import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { app, type AppPackage } from './app.ts'
import { refuseDownloads } from './downloads.ts'
import { engine } from './engine.ts'
import { watchPopups } from './popups.ts'
import { interceptRequests } from './requests.ts'
import { say } from './say.ts'
import { watchWindows } from './window-events.ts'

const require = createRequire(import.meta.url)

/** Does what the Electron executable does with its command line: loads what `-r` names, the app, and then Chromium. */
export async function launch(words: readonly string[]): Promise<void> {
  pretendToBeElectron()
  process.argv = [process.argv0, ...words]
  const { required, rest } = takeRequired(words)
  takeSwitches(rest)
  const { entryPath, ...appPackage } = appAt(resolve(rest.find((word) => !word.startsWith('-')) ?? '.'))
  app.launched(appPackage)
  for (const name of required) require(resolve(name))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())

  // The app may move its user data or quit while it loads: Chromium comes after it.
  await import(pathToFileURL(entryPath).href)
  await startChromium()
  app.becomeReady()
}

function pretendToBeElectron(): void {
  const { version } = require('electron/package.json') as { version: string }
  Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
  // By this the product can say what it runs in.
  Object.defineProperty(process.versions, 'standin', { value: version, enumerable: true })
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: join(import.meta.dirname, 'dist') })
}

async function startChromium(): Promise<void> {
  const profileFolder = app.getPath('sessionData')
  await engine.start({ profileFolder, language: app.getLocale(), hasSwitch: app.commandLine.hasSwitch }).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
  watchWindows()
  watchPopups()
  await refuseDownloads()
  await interceptRequests()
  await engine.watch()
}

function takeRequired(words: readonly string[]): { readonly required: readonly string[]; readonly rest: readonly string[] } {
  const at = words.indexOf('-r')
  const name = words[at + 1]
  if (at === -1 || name === undefined) return { required: [], rest: words }
  const others = takeRequired(words.slice(at + 2))
  return { required: [name, ...others.required], rest: [...words.slice(0, at), ...others.rest] }
}

function takeSwitches(words: readonly string[]): void {
  for (const word of words) {
    const [, name, value] = /^--([^=]+)=?(.*)$/.exec(word) ?? []
    if (name !== undefined) app.commandLine.appendSwitch(name, value)
  }
  const userData = app.commandLine.getSwitchValue('user-data-dir')
  if (userData !== '') app.setPath('userData', resolve(userData))
}

/** The app in a folder with a package.json, or in a single file. */
function appAt(path: string): AppPackage & { readonly entryPath: string } {
  const folderPath = statSync(path).isDirectory() ? path : dirname(path)
  const packagePath = join(folderPath, 'package.json')
  const told = existsSync(packagePath) ? (JSON.parse(readFileSync(packagePath, 'utf8')) as Readonly<Record<string, string | undefined>>) : {}
  const entryPath = folderPath === path ? join(folderPath, told['main'] ?? 'index.js') : path
  return { entryPath, folderPath, name: told['productName'] ?? told['name'] ?? 'Electron', version: told['version'] ?? '0.0.0' }
}
