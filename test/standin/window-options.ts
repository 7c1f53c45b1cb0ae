import { NotCovered, refuseUnknownOptions } from './covered.ts'

export interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly minWidth?: number
  readonly minHeight?: number
  readonly show?: boolean
  readonly title?: string
  readonly backgroundColor?: string
  readonly icon?: unknown
  readonly autoHideMenuBar?: boolean
  readonly webPreferences?: WebPreferences
}

interface WebPreferences {
  readonly preload?: string
  readonly additionalArguments?: readonly string[]
  readonly partition?: string
}

const known = ['width', 'height', 'x', 'y', 'minWidth', 'minHeight', 'show', 'title', 'backgroundColor', 'icon', 'autoHideMenuBar', 'webPreferences']

/** These may have any value: here they change nothing that could be seen. */
const free = ['preload', 'additionalArguments', 'partition', 'devTools', 'backgroundThrottling', 'disableDialogs', 'v8CacheOptions']

/** These may have only the value that the stand-in keeps. */
const kept: Readonly<Record<string, unknown>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  plugins: false,
  javascript: true,
}

/** Every option is either covered or refused: one that is quietly ignored would pass a test that Electron fails. */
export function checkOptions(options: WindowOptions): void {
  refuseUnknownOptions('the BrowserWindow option', options, known)
  const preferences: object = options.webPreferences ?? {}
  refuseUnknownOptions('the web preference', preferences, [...free, ...Object.keys(kept)])
  for (const [name, value] of Object.entries(preferences)) {
    if (name in kept && value !== kept[name]) throw new NotCovered(`the web preference ${name}: ${String(value)}`)
  }
}
