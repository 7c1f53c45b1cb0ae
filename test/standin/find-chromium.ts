import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** A Chromium on this machine, and in words where it came from. */
export interface FoundChromium {
  readonly executablePath: string
  readonly foundAs: string
}

/**
 * The Chromium to draw with: the one that CHROMIUM names, else Playwright's own, else one installed on the machine.
 *
 * Throws one sentence that says what to do when there is none, or when CHROMIUM names nothing.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): FoundChromium {
  const named = environment['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`The variable CHROMIUM names ${named}, which does not exist.`)
    return { executablePath: named, foundAs: 'named by the variable CHROMIUM' }
  }
  const downloaded = downloadedPlaces(environment).find((place) => existsSync(place))
  if (downloaded !== undefined) return { executablePath: downloaded, foundAs: "Playwright's own" }
  const installed = installedPlaces(environment).find((place) => existsSync(place))
  if (installed !== undefined) return { executablePath: installed, foundAs: 'installed on this machine' }
  throw new Error('No Chromium was found: install Chromium, Google Chrome or Microsoft Edge, or name its executable in the variable CHROMIUM.')
}

/** Where `playwright install chromium` puts it, the newest first. Looked up by hand: asking Playwright itself costs more than the whole launch. */
function downloadedPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  const caches = { darwin: 'Library/Caches', win32: 'AppData/Local' } as Partial<Record<NodeJS.Platform, string>>
  const folder = environment['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), caches[process.platform] ?? '.cache', 'ms-playwright')
  if (!existsSync(folder)) return []
  const revisions = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
  const programs = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-win64/chrome.exe', 'chrome-win/chrome.exe', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']
  return revisions.flatMap((revision) => programs.map((program) => join(folder, revision, program)))
}

function installedPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)))
  }
  if (process.platform === 'win32') {
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '')
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(environment['PATH'] ?? '').split(delimiter)]
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
